import { counterStories } from '../stories/counterStories.ts';
import { openWebStage } from './webStage.ts';

counterStories('the web chat', openWebStage);
