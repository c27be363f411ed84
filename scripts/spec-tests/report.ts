import type { TestOutcome } from './run.ts';

type Reported = { readonly suite: string; readonly id: string; readonly outcome: TestOutcome };
type Count = 'passed' | 'skipped' | 'outside' | 'listed' | 'failed';

const COUNTS: readonly Count[] = ['passed', 'skipped', 'outside', 'listed', 'failed'];

/** Collects the outcomes of tests. A failure that is listed with a reason is not one. */
export class Report {
  readonly #listed: Readonly<Record<string, string>>;
  readonly #all: Reported[] = [];

  constructor(listed: Readonly<Record<string, string>>) {
    this.#listed = listed;
  }

  add(reported: Reported): void {
    this.#all.push(reported);
  }

  hasFailed(): boolean {
    return this.#all.length === 0 || this.#all.some((reported) => this.#countOf(reported) === 'failed');
  }

  /** Every test that did not simply pass, by name, and the counts of each suite. */
  text(): string {
    const details = this.#all.flatMap((reported) => this.#detail(reported));
    return `${[...details, '', ...this.#table()].join('\n')}\n`;
  }

  #countOf({ id, outcome }: Reported): Count {
    return outcome.kind === 'failed' && this.#listed[id] !== undefined ? 'listed' : outcome.kind;
  }

  #detail({ id, outcome }: Reported): string[] {
    const reason = this.#listed[id];
    switch (outcome.kind) {
      case 'passed':
        return reason === undefined ? [] : [`listed, but passes: ${id}`];
      case 'skipped':
        return [];
      case 'outside':
        return [`outside: ${id}: ${outcome.refusals.join('; ')}`];
      case 'failed':
        return [reason === undefined ? `FAILED: ${id}\n    ${outcome.why}` : `listed: ${id}: ${reason}`];
    }
  }

  #table(): string[] {
    const suites = [...new Set(this.#all.map(({ suite }) => suite))];
    const head = `${'suite'.padEnd(24)}${COUNTS.map((count) => count.padStart(9)).join('')}`;
    const lines = suites.map((suite) => {
      const counted = this.#all
        .filter((reported) => reported.suite === suite)
        .map((reported) => this.#countOf(reported));
      const numbers = COUNTS.map((count) => String(counted.filter((other) => other === count).length).padStart(9));
      return `${suite.padEnd(24)}${numbers.join('')}`;
    });
    return [head, ...lines];
  }
}
