import { counterStories } from '../stories/counterStories.ts';
import { fileStories } from '../stories/fileStories.ts';
import { photoStories } from '../stories/photoStories.ts';
import { typedStories } from '../stories/typedStories.ts';
import { openWebStage } from './webStage.ts';

counterStories('the web chat', openWebStage);
fileStories('the web chat', openWebStage);
photoStories('the web chat', openWebStage);
typedStories('the web chat', openWebStage);
