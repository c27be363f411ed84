import { name } from './voice.ts';

/** Words that are no name by themselves; with one of them in front the whole name is said. */
const TITLES = new Set(
  'mr mrs ms miss dr prof sir madam mama baba papa auntie aunty aunt uncle mzee bi bwana shri smt sri sheikh haji hajji'.split(
    ' ',
  ),
);

/** What she is called in a sentence: her first name, or the whole name where that begins with a title (chat.md, "Replies"). */
export function firstName(fullName: string): string {
  const whole = name(fullName);
  const words = whole.split(' ').map((word) => word.replace(/[,;:،؛]+$/u, ''));
  const [first = whole] = words.filter((word) => word !== '');
  const isTitle = first.endsWith('.') || TITLES.has(first.toLowerCase());
  return isTitle ? whole : first;
}
