import type { Clock } from '../clock.ts';
import { wellFormed } from '../spans.ts';
import type { Apis } from './apis.ts';

export type Upload = { readonly name: string; readonly bytes: Uint8Array };

/** How often, and how long apart, the chat is looked at for a file that was just shared. */
const LOOKS_MAX = 10;
const LOOK_EVERY_MS = 300;
/** The file is among the newest. */
const LOOK_AT = 10;

/**
 * Shares a file in a chat and returns when it stands there, or after a few seconds: Slack shares files after it has answered, and
 * what is sent next would overtake it.
 */
export async function shareFile(apis: Apis, clock: Clock, channel: string, upload: Upload): Promise<void> {
  const filename = fileName(upload.name);
  const file = Buffer.from(upload.bytes);
  const shared = await apis.uploads.filesUploadV2({ channel_id: channel, file, filename, title: filename });
  const id = shared.files[0]?.files?.[0]?.id;
  const never = new AbortController().signal;
  for (let looks = 1; id !== undefined && looks <= LOOKS_MAX; looks += 1) {
    if (await isThere(apis, channel, id)) return;
    await clock.wait(LOOK_EVERY_MS, never);
  }
}

/** True as well when Slack does not let us look. */
async function isThere({ quick }: Apis, channel: string, id: string): Promise<boolean> {
  try {
    const { messages = [] } = await quick.conversations.history({ channel, limit: LOOK_AT });
    return messages.some(({ files }) => files?.some((file) => file.id === id) === true);
  } catch {
    return true;
  }
}

/** No name of a folder, nothing that cannot be seen. */
function fileName(name: string): string {
  return wellFormed(name).replace(/[\p{Cc}\\/]/gu, '_');
}
