import { withoutButtons } from '#app/people.ts';
import type { OutboxItem, Prompt } from '#app/seats.ts';
import { addSeconds } from '#domain/calendar.ts';
import { readPress } from './press.ts';
import { PROMPT_SECONDS } from './pressed.ts';
import { answer, type StoredOption, type Turn } from './turn.ts';

/** How far it looks behind lists and menus that have no [Cancel]. */
const LOOKED_AT_MAX = 20;

/** Ends the newest preview or question that has [Cancel], as pressing it would (chat.md, "Replies"); a second one ends the next. */
export async function cancel(turn: Turn): Promise<void> {
  const { book } = turn.command.app;
  const { command, identity, open } = turn;
  const newest = await book.prompts.newestOpen({
    identity: identity.id,
    since: addSeconds(command.now, -PROMPT_SECONDS),
    limit: LOOKED_AT_MAX,
  });
  const prompt = newest.find(canBeCancelled);
  if (prompt === undefined && open === undefined) return answer(turn, { kind: 'nothing-to-cancel' });
  if (prompt !== undefined) await end(turn, prompt);
  if (prompt === undefined || prompt.id === open?.prompt) await book.conversations.clear(identity.id);
  answer(turn, { kind: 'cancelled' });
}

/** What it showed stays readable. */
async function end({ command, identity }: Turn, prompt: Prompt): Promise<void> {
  const { prompts, outbox } = command.app.book;
  await prompts.close(prompt.id);
  const told = (await outbox.ofCause(prompt.cause)).find(
    (item) => item.identity === identity.id && hasButtonsOf(item, prompt),
  );
  if (told !== undefined) withoutButtons(command, told);
}

function hasButtonsOf({ message }: OutboxItem, { id }: Prompt): boolean {
  return message.buttons.flat().some((button) => {
    const press = 'data' in button ? readPress(button.data) : undefined;
    return press?.kind === 'choice' && press.prompt === id;
  });
}

function canBeCancelled({ options }: Prompt): boolean {
  // What was stored is what `storeOptions` wrote.
  return (options as readonly StoredOption[]).some(({ intent }) => intent.kind === 'cancel');
}
