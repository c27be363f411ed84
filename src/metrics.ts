import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Instant } from '#domain/calendar.ts';
import type { ChannelName } from '#jobs/channel.ts';
import type { Measures } from '#jobs/measures.ts';
import type { Book } from './store/book.ts';

export type Metrics = {
  readonly measures: Measures;
  /** Answers `/metrics` in the Prometheus text format. */
  handle(request: Request): Promise<Response>;
};

type Watched = {
  readonly book: Pick<Book, 'outbox'>;
  readonly channels: readonly ChannelName[];
  readonly now: () => Instant;
};

/** From a tenth of what a command takes to what nobody waits for any more. */
const COMMAND_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** What is counted, in a registry of its own: one for each product in the process. Fails nobody: a book out of reach has no backlog. */
export function openMetrics(watched: Watched): Metrics {
  const registry = new Registry();
  watchBacklog(registry, watched);
  let watchesProcess = false;
  return {
    measures: openMeasures(registry),
    handle: async ({ method }) => {
      if (method !== 'GET' && method !== 'HEAD') return new Response(null, { status: 405 });
      // From the first time that somebody asks: watching the event loop costs a little all the time.
      if (!watchesProcess) collectDefaultMetrics({ register: registry });
      watchesProcess = true;
      return new Response(await registry.metrics(), { headers: { 'content-type': registry.contentType } });
    },
  };
}

function openMeasures(registry: Registry): Measures {
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Counter<Label>({ name: `slatebook_${name}`, help, labelNames: [...labelNames], registers: [registry] });
  const messagesIn = counter('messages_in_total', 'Messages of people, by channel.', ['channel']);
  const messagesOut = counter('messages_out_total', 'Attempts to send a message, by channel and outcome.', [
    'channel',
    'outcome',
  ]);
  const commands = counter('commands_total', 'Messages of people, by what they did.', ['outcome']);
  const notices = counter('notices_total', 'Attempts to send what the clock says, by outcome.', ['outcome']);
  const jobs = counter('jobs_total', 'Runs of jobs of the clock, by outcome.', ['job', 'outcome']);
  const errors = counter('errors_total', 'What broke though it should not, by place.', ['where']);
  const commandSeconds = new Histogram({
    name: 'slatebook_command_seconds',
    help: 'From a message of a person to the commit of what it did.',
    buckets: COMMAND_SECONDS,
    registers: [registry],
  });
  const jobLag = new Gauge({
    name: 'slatebook_job_lag_seconds',
    help: 'How long after it was due a job of the clock last began.',
    labelNames: ['job'],
    registers: [registry],
  });
  return {
    handled(channel, outcome, seconds) {
      messagesIn.inc({ channel });
      commands.inc({ outcome });
      commandSeconds.observe(seconds);
    },
    left({ channel, about }, outcome) {
      messagesOut.inc({ channel, outcome });
      if (about === 'notice') notices.inc({ outcome });
    },
    jobRan(job, outcome, lagSeconds) {
      jobs.inc({ job, outcome });
      jobLag.set({ job }, lagSeconds);
    },
    fault: (where) => errors.inc({ where }),
  };
}

/** Asked of the book whenever somebody asks us. */
function watchBacklog(registry: Registry, { book, channels, now }: Watched): void {
  type Backlog = Awaited<ReturnType<Book['outbox']['backlog']>>;
  const gauge = (name: string, help: string, figureOf: (backlog: Backlog) => number) =>
    new Gauge({
      name: `slatebook_${name}`,
      help,
      labelNames: ['channel'],
      registers: [registry],
      async collect() {
        for (const channel of channels) {
          const backlog = await book.outbox.backlog({ channel, now: now() }).catch(() => undefined);
          this.set({ channel }, backlog === undefined ? Number.NaN : figureOf(backlog));
        }
      },
    });
  gauge('outbox_waiting', 'Messages that are due and have not left.', ({ waiting }) => waiting);
  gauge(
    'outbox_oldest_seconds',
    'How old the oldest message is that is due and has not left.',
    ({ oldestMs }) => oldestMs / 1000,
  );
}
