import { plainRich, type RichText, unstyled } from '#i18n/richText.ts';
import { name, type Voice } from './voice.ts';

const KNOWN = ['telegram', 'slack', 'web'] as const;

/** What people call a channel: Telegram, Slack, the web chat. */
export function channelName(channel: string, { say }: Voice): RichText {
  const known = KNOWN.find((other) => other === channel);
  return known === undefined ? plainRich(name(channel)) : say('channel', { channel: known });
}

export function channelNames(channels: readonly string[], voice: Voice): string {
  return voice.list([...new Set(channels)].map((channel) => unstyled(channelName(channel, voice))));
}
