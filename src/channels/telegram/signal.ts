import type { Api } from 'grammy';

type TelegramSignal = NonNullable<Parameters<Api['getUpdates']>[1]>;

/** grammY's types know the signals of a package that Node's replaced; at run time it uses only what both have. */
export function telegramSignal(signal: AbortSignal): TelegramSignal {
  return signal as unknown as TelegramSignal;
}
