import { counterStories } from '../stories/counterStories.ts';
import { photoStories } from '../stories/photoStories.ts';
import { typedStories } from '../stories/typedStories.ts';
import { openWebStage } from './webStage.ts';

counterStories('the web chat', openWebStage);
photoStories('the web chat', openWebStage);
typedStories('the web chat', openWebStage);
