import { counterStories } from '../stories/counterStories.ts';
import { fileStories } from '../stories/fileStories.ts';
import { photoStories } from '../stories/photoStories.ts';
import { typedStories } from '../stories/typedStories.ts';
import { openTelegramStage } from './telegramStage.ts';

counterStories('Telegram', () => openTelegramStage());
fileStories('Telegram', () => openTelegramStage());
photoStories('Telegram', () => openTelegramStage());
typedStories('Telegram', () => openTelegramStage());
