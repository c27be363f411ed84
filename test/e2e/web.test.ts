import { counterStories } from '../stories/counterStories.ts';
import { typedStories } from '../stories/typedStories.ts';
import { openWebStage } from './webStage.ts';

counterStories('the web chat', openWebStage);
typedStories('the web chat', openWebStage);
