import { counterStories } from '../stories/counterStories.ts';
import { photoStories } from '../stories/photoStories.ts';
import { typedStories } from '../stories/typedStories.ts';
import { openTelegramStage } from './telegramStage.ts';

counterStories('Telegram', () => openTelegramStage());
photoStories('Telegram', () => openTelegramStage());
typedStories('Telegram', () => openTelegramStage());
