// @ts-check
import { postMessage, postPhoto, ServerError, sendId } from './server.js';

/**
 * A text or photo on its way: `sending`, `waiting` for the server to come back, or `failed` for good until somebody tries again.
 * @typedef {{ id: string, text: string, replyTo?: string, photo?: File, album?: string, state: 'sending' | 'waiting' | 'failed' }} Pending
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
  const attempt = async (/** @type {Pending} */ { id, text, replyTo, photo, album }) => {
    const send = { chat, id, text, ...(replyTo === undefined ? {} : { replyTo }) };
    try {
      if (photo === undefined) await postMessage(send);
      else await postPhoto({ ...send, photo, ...(album === undefined ? {} : { album }) });
      return 'done';
    } catch (error) {
      return error instanceof ServerError && error.passing ? 'waiting' : 'failed';
    }
  };

  return {
    /**
     * Photos go one by one as an album, the text with the first.
     * @param {{ text: string, replyTo?: string, photos: readonly File[] }} message
     */
    add({ photos, ...message }) {
      const album = photos.length > 1 ? { album: sendId() } : {};
      if (photos.length === 0) pending.push({ ...message, id: sendId(), state: 'sending' });
      for (const [index, photo] of photos.entries()) {
        const text = index === 0 ? message.text : '';
        pending.push({ ...message, text, photo, ...album, id: sendId(), state: 'sending' });
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
