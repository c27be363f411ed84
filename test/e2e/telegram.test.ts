import { counterStories } from '../stories/counterStories.ts';
import { typedStories } from '../stories/typedStories.ts';
import { openTelegramStage } from './telegramStage.ts';

counterStories('Telegram', () => openTelegramStage());
typedStories('Telegram', () => openTelegramStage());
