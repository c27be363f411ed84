// @ts-check
import { isPicture, postFile, postMessage, postPhoto, ServerError, sendId } from './server.js';

/**
 * A text, photo or file on its way: `sending`, `waiting` for the server to come back, or `failed` for good until somebody tries again.
 * @typedef {{ id: string, text: string, replyTo?: string, file?: File, album?: string, state: 'sending' | 'waiting' | 'failed' }} Pending
 */

const WAIT_MS = 2000;

/**
 * One chat's texts on their way, one after the other so that they stay in order. Each keeps its id through every attempt, so the server
 * takes it once.
 * @param {{ chat: string, changed: () => void }} options
 */
export function createOutbox({ chat, changed }) {
  /** @type {Pending[]} */
  let pending = [];
  let busy = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  const work = async () => {
    if (busy) return;
    busy = true;
    clearTimeout(timer);
    for (let next = first(); next !== undefined; next = first()) {
      next.state = 'sending';
      changed();
      const state = await attempt(next);
      if (state === 'done') pending = pending.filter((each) => each !== next);
      else next.state = state;
      changed();
      if (state === 'waiting') {
        timer = setTimeout(work, WAIT_MS);
        break;
      }
    }
    busy = false;
  };
  const first = () => pending.find((each) => each.state !== 'failed');
  const attempt = async (/** @type {Pending} */ { id, text, replyTo, file, album }) => {
    const send = { chat, id, text, ...(replyTo === undefined ? {} : { replyTo }) };
    try {
      if (file === undefined) await postMessage(send);
      else if (isPicture(file)) await postPhoto({ ...send, photo: file, ...(album === undefined ? {} : { album }) });
      else await postFile({ chat, id, text, file });
      return 'done';
    } catch (error) {
      return error instanceof ServerError && error.passing ? 'waiting' : 'failed';
    }
  };

  return {
    /**
     * Photos go one by one as an album, files by themselves, the text with the first of all.
     * @param {{ text: string, replyTo?: string, files: readonly File[] }} message
     */
    add({ files, ...message }) {
      const album = files.filter(isPicture).length > 1 ? { album: sendId() } : {};
      if (files.length === 0) pending.push({ ...message, id: sendId(), state: 'sending' });
      for (const [index, file] of files.entries()) {
        const text = index === 0 ? message.text : '';
        pending.push({ ...message, text, file, ...album, id: sendId(), state: 'sending' });
      }
      changed();
      void work();
    },
    /** @param {Pending} again */
    retry(again) {
      again.state = 'sending';
      void work();
    },
    /** The server is back. */
    wake() {
      void work();
    },
    /** @returns {readonly Pending[]} */
    pending: () => pending,
  };
}
