import { type createEngine, handledOf } from '#chat/engine.ts';
import type { Views } from '#chat/form.ts';
import type { Engine } from '#chat/inbound.ts';
import { correlationOf } from '#jobs/correlation.ts';
import { faultFields, type Log } from '#jobs/log.ts';
import type { Measures } from '#jobs/measures.ts';

/** The conversation, with each message counted and logged under the id that joins it to what follows from it. */
export function countedEngine(
  engine: Omit<ReturnType<typeof createEngine>, 'handle'>,
  { log, measures, watchHomes }: { readonly log: Log; readonly measures: Measures } & Pick<Views, 'watchHomes'>,
): Engine & Views {
  return {
    form: engine.form,
    suggest: engine.suggest,
    home: engine.home,
    watchHomes,
    async handle(inbound) {
      const { channel, key, content } = inbound;
      const from = performance.now();
      const fields = () => ({ correlation: correlationOf(key), channel, content: content.kind });
      try {
        const conversed = await engine.converse(inbound);
        const { outcome, items } = conversed;
        const ms = performance.now() - from;
        measures.handled(channel, outcome, ms / 1000);
        log.info({ ...fields(), outcome, messages: items.length, ms: Math.round(ms) }, 'a message was handled');
        return handledOf(conversed);
      } catch (error) {
        measures.handled(channel, 'failed', (performance.now() - from) / 1000);
        measures.fault('command');
        log.error({ ...fields(), ...faultFields(error) }, 'a message was not handled');
        throw error;
      }
    },
  };
}
