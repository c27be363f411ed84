import { type Channel, ChannelError, type Outgoing } from '#jobs/channel.ts';
import type { WebLine } from './transcript.ts';
import type { WebChatParts } from './webChat.ts';

/** Messages leave into the transcript and to the open pages; a line's number in its chat is the message's id. */
export function webChannel({ transcript, clock, updates, isOpen }: WebChatParts): Channel {
  return {
    name: 'web',
    async send(outgoing) {
      const line = await written(async () => {
        if (!(await isOpen(outgoing.chat)))
          throw new ChannelError({ kind: 'unreachable' }, 'the sandbox has no such chat');
        return transcript.append(draftOf(outgoing, clock.now()));
      });
      updates.publish({ kind: 'line', line });
      return { message: String(line.id) };
    },
    async edit({ chat, message }, id) {
      const line = await written(async () =>
        /^[1-9]\d{0,14}$/.test(id) ? transcript.replace(chat, Number(id), message) : undefined,
      );
      if (line === undefined) throw new ChannelError({ kind: 'message-gone' }, 'the sandbox has no such message');
      updates.publish({ kind: 'line', line });
    },
  };
}

function draftOf({ chat, message, file, photo = file }: Outgoing, at: string) {
  return { chat, from: 'bot', at, message, ...(photo === undefined ? {} : { file: photo }) } as const;
}

/** The transcript is kept in the database: what fails there may go well later. */
async function written<Line extends WebLine | undefined>(write: () => Promise<Line>): Promise<Line> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof ChannelError) throw error;
    throw new ChannelError({ kind: 'later' }, 'the transcript could not be written', { cause: error });
  }
}
