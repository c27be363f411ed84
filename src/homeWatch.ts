import type { Performed } from '#app/command.ts';
import type { HomeChange, Views } from '#chat/form.ts';
import type { OutboxItem } from '#store/records.ts';

/** Tells those who show home pages what may have changed them: whatever somebody is told, and whatever was recorded. */
export type HomeWatch = {
  readonly watch: Views['watchHomes'];
  /** After a commit. */
  told(items: readonly OutboxItem[], outcome?: Performed['outcome']): void;
};

export function openHomeWatch(): HomeWatch {
  const listeners = new Set<(changes: readonly HomeChange[]) => void>();
  return {
    watch: (listener) => {
      listeners.add(listener);
      return { stop: () => void listeners.delete(listener) };
    },
    told: (items, outcome) => {
      // The answer to a question changes nothing.
      const changing = items.filter(({ about }) => about !== 'answer' || outcome === 'recorded');
      if (changing.length === 0) return;
      const changes = changing.map(changeOf);
      for (const listener of listeners) listener(changes);
    },
  };
}

function changeOf({ channel, chat, subject }: OutboxItem): HomeChange {
  return { channel, user: chat, ...(subject === undefined ? {} : { shop: subject.shop }) };
}
