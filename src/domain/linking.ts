import type { Account } from './account.ts';
import { type TextBoundRefusal, textRefusal } from './bounds.ts';
import type { CalendarDate } from './calendar.ts';
import type { Draft } from './event.ts';
import { accept, type Result, refuse } from './result.ts';
import type { Terms } from './terms.ts';

/** `channel` is its name, `who` the customer's user id there. */
export type LinkingCommand = {
  readonly channel: string;
  readonly who: string;
  /** The terms she was shown and said yes to. */
  readonly terms: Terms;
  readonly today: CalendarDate;
};

/** "Yes, that's me": the chat is hers from now on, and the terms that were shown are accepted (chat.md, "Key exchanges"). */
export function decideLinking(_account: Account, command: LinkingCommand): Result<readonly Draft[], TextBoundRefusal> {
  const { channel, who, terms, today } = command;
  const refusal = textRefusal(channel, who);
  if (refusal !== undefined) return refuse(refusal);
  return accept([
    { kind: 'linked', on: today, data: { channel, who: { text: who } } },
    { kind: 'terms-accepted', on: today, data: { terms } },
  ]);
}

/** The chat is hers no longer; what she accepted and confirmed in it stays. */
export function decideUnlinking(
  _account: Account,
  { channel, who, today }: Omit<LinkingCommand, 'terms'>,
): Result<readonly Draft[], TextBoundRefusal> {
  const refusal = textRefusal(channel, who);
  if (refusal !== undefined) return refuse(refusal);
  return accept([{ kind: 'unlinked', on: today, data: { channel, who: { text: who } } }]);
}
