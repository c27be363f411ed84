// @ts-check

/** @typedef {import('../transcript.ts').WebChat} WebChat */
/** @typedef {import('../transcript.ts').WebLine} WebLine */
/** @typedef {import('../liveUpdates.ts').ShopTime} ShopTime */
/** @typedef {{ chat: string, id: string, text: string, replyTo?: string }} TextSend */
/** @typedef {TextSend & { photo: Blob, album?: string }} PhotoSend */
/** @typedef {{ chat: string, id: string, text: string, file: File }} FileSend */
/** @typedef {{ chat: string, id: string, press: { data: string, message: string } }} PressSend */

/** The server answered, but not with what was asked for: `code` says why, `unreachable` when nothing answered. */
export class ServerError extends Error {
  /** @param {string} code */
  constructor(code) {
    super(code);
    this.name = 'ServerError';
    this.code = code;
  }

  /** Whether the same request may go well a moment later. */
  get passing() {
    return this.code === 'unreachable' || this.code === 'starting';
  }
}

/** @returns {Promise<{ clock: ShopTime, chats: WebChat[] }>} */
export function fetchState() {
  return ask('/web/state');
}

/**
 * The last lines of a chat, or those before a line.
 * @param {string} chat
 * @param {number} [before]
 * @returns {Promise<{ lines: WebLine[] }>}
 */
export function fetchLines(chat, before) {
  return ask(`/web/chats/${chat}/lines${before === undefined ? '' : `?before=${before}`}`);
}

/** @param {TextSend | PressSend} send */
export function postMessage(send) {
  return ask('/web/messages', send);
}

/**
 * A photo goes as its bytes alone; what is said of it stands in the address.
 * @param {PhotoSend} send
 */
export function postPhoto({ photo, text, ...told }) {
  const query = new URLSearchParams({ ...told, type: photo.type, ...(text === '' ? {} : { text }) });
  return ask(`/web/photos?${query}`, photo);
}

/**
 * A file that is no photo goes as its bytes alone too.
 * @param {FileSend} send
 */
export function postFile({ file, text, ...told }) {
  const { name, type } = file;
  const query = new URLSearchParams({ ...told, name, type, ...(text === '' ? {} : { text }) });
  return ask(`/web/files?${query}`, file);
}

/** @param {{ type: string }} file */
export function isPicture({ type }) {
  return type.startsWith('image/');
}

/**
 * @param {{ chat: string, name: string }} chat
 * @returns {Promise<{ chat: WebChat }>}
 */
export function postChat(chat) {
  return ask('/web/chats', chat);
}

/**
 * Answers once the time has arrived there; `clock` updates tell of the way.
 * @param {{ days: number } | { to: string }} step
 * @returns {Promise<ShopTime>}
 */
export function postClock(step) {
  return ask('/web/clock', step);
}

/** A name for one send, so that trying it again does nothing twice. */
export function sendId() {
  return crypto.randomUUID();
}

export function chatId() {
  return `c${crypto.randomUUID().replaceAll('-', '').slice(0, 11)}`;
}

/** @param {WebLine} line */
export function fileAddress(line) {
  return `/web/chats/${line.chat}/lines/${line.id}/file`;
}

/** @param {WebLine} line */
export function pictureAddress(line) {
  return `/web/chats/${line.chat}/lines/${line.id}/picture?revision=${line.revision}`;
}

/**
 * @param {string} path
 * @param {object} [body]
 */
async function ask(path, body) {
  const response = await fetch(path, body === undefined ? {} : posting(body)).catch(() => {
    throw new ServerError('unreachable');
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new ServerError(typeof answer.error === 'string' ? answer.error : 'failed');
  return answer;
}

/**
 * @param {object} body
 * @returns {RequestInit}
 */
function posting(body) {
  return body instanceof Blob
    ? { method: 'POST', headers: { 'Content-Type': 'application/octet-stream' }, body }
    : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}
