import type { MemberSeat } from '#app/seats.ts';
import { planNamed } from '../customerNamed.ts';
import { type Plan, toRefuse, toRun } from '../plan.ts';
import { readAddLine } from '../read/add.ts';
import { withoutLink } from '../read/name.ts';
import { readTag } from '../read/tag.ts';
import type { Verb } from '../read/verb.ts';
import { readingSetting } from '../readingSetting.ts';
import { readRefusal } from '../readRefusal.ts';
import type { Turn } from '../turn.ts';
import { alone } from './customers.ts';

/** How the shop calls and sorts its customers (chat.md, "Verbs" and "Who, and in which shop"). */

/** `nick Asha = didi`; `nick Asha none` takes it away. */
export function planNick(turn: Turn, seat: MemberSeat, text: string): Promise<Plan> {
  return planNamed(turn, seat, text, {
    missing: () => asking('nick'),
    known: ({ id, name }, rest) => {
      const nick = withoutLink(rest);
      if (nick === '') return toRefuse({ code: 'new-name-missing', verb: 'nick', name });
      if (/^none$/i.test(nick)) return toRun({ kind: 'nick', customer: id, nick: undefined });
      return planName(turn, seat, nick, (read) => toRun({ kind: 'nick', customer: id, nick: read }));
    },
  });
}

/** `rename Asha to Asha Kumar`. */
export function planRename(turn: Turn, seat: MemberSeat, text: string): Promise<Plan> {
  return planNamed(turn, seat, text, {
    missing: () => asking('rename'),
    known: ({ id, name: before }, rest) => {
      const name = withoutLink(rest);
      if (name === '') return toRefuse({ code: 'new-name-missing', verb: 'rename', name: before });
      return planName(turn, seat, name, (read) => toRun({ kind: 'rename', customer: id, name: read }));
    },
  });
}

/** A name as `add` takes it, and nothing behind it. */
function planName(turn: Turn, seat: MemberSeat, text: string, plan: (name: string) => Plan): Plan {
  const read = readAddLine(text, readingSetting(turn, seat.shop));
  if (!read.ok) return toRefuse(readRefusal(read.refusal));
  const { name, ...more } = read.value;
  return Object.keys(more).length === 0 ? plan(name) : toRefuse(readRefusal({ code: 'not-understood', text }));
}

/** `tag Asha vip`, `tag Asha -vip`. */
export function planTag(turn: Turn, seat: MemberSeat, text: string): Promise<Plan> {
  return planNamed(turn, seat, text, {
    missing: () => asking('tag'),
    known: ({ id }, rest) => {
      const read = readTag(rest);
      return read.ok ? toRun({ kind: 'tag', customer: id, ...read.value }) : toRefuse(read.refusal);
    },
  });
}

/** `unlink Asha`: her chats are taken off the account. */
export function planUnlink(turn: Turn, seat: MemberSeat, text: string): Promise<Plan> {
  return planNamed(turn, seat, text, {
    missing: () => asking('unlink'),
    known: ({ id }, rest) => alone(text, rest, { kind: 'unlink', customer: id }),
  });
}

/** `archive Asha`: put away. */
export function planArchive(turn: Turn, seat: MemberSeat, text: string): Promise<Plan> {
  return planNamed(turn, seat, text, {
    missing: () => asking('archive'),
    known: ({ id }, rest) => alone(text, rest, { kind: 'archive', customer: id }),
  });
}

/** `forget Asha`: erased for good, at once (chat.md, "Verbs"); what is owed or open refuses it. */
export function planForget(turn: Turn, seat: MemberSeat, text: string): Promise<Plan> {
  return planNamed(turn, seat, text, {
    missing: () => asking('forget'),
    known: ({ id }, rest) => alone(text, rest, { kind: 'forget', customer: id }),
  });
}

function asking(verb: Verb): Plan {
  return toRun({ kind: 'ask', question: { kind: 'rest', verb, typed: true } });
}
