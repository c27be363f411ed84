// @ts-check

/** @typedef {import('../liveUpdates.ts').LiveUpdate} LiveUpdate */

const RETRY_MS = 1000;
/** A reconnect that takes no longer than this is nobody's business. */
const AWAY_AFTER_MS = 600;

/**
 * Listens to what happens in the chats for as long as the page is open, through restarts of the server. `reload` is asked for
 * everything anew when updates may have been missed.
 * @param {{ update: (update: LiveUpdate) => void, reload: () => Promise<void>, here: () => void, away: () => void }} page
 */
export function listen(page) {
  let lastId = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let awayTimer;

  const connect = () => {
    const source = new EventSource(lastId === '' ? '/web/events' : `/web/events?last=${encodeURIComponent(lastId)}`);
    const seen = (/** @type {MessageEvent} */ event) => {
      lastId = event.lastEventId;
    };
    const again = () => {
      source.close();
      setTimeout(connect, RETRY_MS);
    };
    const arrived = () => {
      clearTimeout(awayTimer);
      awayTimer = undefined;
      page.here();
    };
    source.addEventListener('reset', (event) => {
      seen(event);
      page.reload().then(arrived, () => {
        lastId = '';
        again();
      });
    });
    source.addEventListener('resumed', (event) => {
      seen(event);
      arrived();
    });
    for (const kind of ['line', 'chat', 'clock']) {
      source.addEventListener(kind, (event) => {
        seen(event);
        page.update(JSON.parse(event.data));
      });
    }
    source.addEventListener('error', () => {
      awayTimer ??= setTimeout(page.away, AWAY_AFTER_MS);
      // A browser tries again by itself unless the server answered with something else than a stream.
      if (source.readyState === EventSource.CLOSED) again();
    });
  };
  connect();
}
