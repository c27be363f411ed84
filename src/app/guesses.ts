import { secondsBetween } from '#domain/calendar.ts';
import type { Identity } from '#store/records.ts';
import { type Command, savePerson } from './command.ts';

/** Wrong codes a person may try in an hour (quality.md, "Security"). */
const GUESSES_MAX = 5;
const GUESS_SECONDS = 3_600;

export function mayGuess(command: Command, identity: Identity): boolean {
  return identity.guesses.count < GUESSES_MAX || isOver(command, identity);
}

/** Counts one more try. */
export async function countGuess(command: Command, identity: Identity): Promise<void> {
  const guesses = isOver(command, identity)
    ? { count: 1, since: command.now }
    : { count: identity.guesses.count + 1, since: identity.guesses.since };
  await savePerson(command, { ...identity, guesses });
}

function isOver(command: Command, { guesses }: Identity): boolean {
  return secondsBetween({ from: guesses.since, to: command.now }) > GUESS_SECONDS;
}
