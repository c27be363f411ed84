import { describe, test } from 'vitest';

/** A rule as domain.md has it under `heading`, shorter where that is as clear, and what shows that it holds. */
export function rules(heading: string, table: Readonly<Record<string, () => void>>): void {
  describe(`domain.md, "${heading}"`, () => {
    test.each(Object.entries(table))('%s', (_, holds) => holds());
  });
}
