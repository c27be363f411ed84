import type { Choice, Fact, Reader } from '#app/facts.ts';
import { compose } from '#chat/compose/compose.ts';
import { plainText } from '#i18n/message.ts';
import { OWNER } from './samples.ts';

/** What is read, line by line. */
export function linesOf(fact: Fact, reader: Reader = OWNER): string[] {
  return plainText(compose({ fact }, reader)).split('\n');
}

/** What stands on the buttons, row by row. */
export function labelsOf(fact: Fact, choices: readonly (readonly Choice[])[] = []): string[][] {
  return compose({ fact, choices }, OWNER).buttons.map((row) => row.map((button) => button.label));
}
