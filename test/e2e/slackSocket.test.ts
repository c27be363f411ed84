import { counterStories } from '../stories/counterStories.ts';
import { photoStories } from '../stories/photoStories.ts';
import { typedStories } from '../stories/typedStories.ts';
import { openSlackStage } from './slackStage.ts';

counterStories('Slack in Socket Mode', () => openSlackStage('socket'));
photoStories('Slack in Socket Mode', () => openSlackStage('socket'));
typedStories('Slack in Socket Mode', () => openSlackStage('socket'));
