import { counterStories } from '../stories/counterStories.ts';
import { openTelegramStage } from './telegramStage.ts';

counterStories('Telegram', () => openTelegramStage());
