/** The token is not, or no longer, one of Telegram's. */
export class TelegramTokenError extends Error {
  constructor() {
    super(
      'Telegram does not know this bot token. Copy it again from @BotFather, or check the address of the API server.',
    );
    this.name = 'TelegramTokenError';
  }
}
