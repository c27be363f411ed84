import { counterStories } from '../stories/counterStories.ts';
import { fileStories } from '../stories/fileStories.ts';
import { photoStories } from '../stories/photoStories.ts';
import { typedStories } from '../stories/typedStories.ts';
import { openSlackStage } from './slackStage.ts';

counterStories('Slack over HTTP', () => openSlackStage('http'));
fileStories('Slack over HTTP', () => openSlackStage('http'));
photoStories('Slack over HTTP', () => openSlackStage('http'));
typedStories('Slack over HTTP', () => openSlackStage('http'));
