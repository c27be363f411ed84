import { argumentText, cleanText, FIRST_STRONG_ISOLATE, POP_ISOLATE } from '#i18n/richText.ts';
import { type Speech, saidAlready } from '#i18n/speech.ts';
import type { Statement, StatementEntry } from './statement.ts';

/** What stands below each page: whose statement it is and of which day. */
export function pageName({ shop, customer, today }: Statement, { date }: Speech): string {
  return [shop.name, customer.name, date(today)].map(apart).join(' · ');
}

function apart(text: string): string {
  return FIRST_STRONG_ISOLATE + cleanText(text) + POP_ISOLATE;
}

/** What an entry is, with its goods or how the money came. */
export function entryTitle(entry: StatementEntry, speech: Speech): string {
  const { say } = speech;
  const { state, goods, method, reference } = entry;
  const of = String(state.feeOn ?? state.voids ?? entry.discountOn ?? '');
  const kind = say('paper-kind', { kind: kindOf(entry), of });
  const paid = [
    method === undefined ? undefined : say('method', { method }),
    reference === undefined ? undefined : argumentText(reference),
  ];
  const what = goods.length === 0 ? paid : [goodsWords(goods, speech)];
  const words = what.filter((part) => part !== undefined && part !== '').join(' ');
  return words === '' ? kind : say('paper-what-of', { kind, words: saidAlready(words) });
}

type Kind = Exclude<StatementEntry['state']['kind'], 'adjustment'> | 'redeemed' | 'opening' | 'refund' | 'correction';

function kindOf({ state }: StatementEntry): Kind {
  const { kind, reason, spent } = state;
  if (kind === 'discount') return spent === undefined ? 'discount' : 'redeemed';
  return kind === 'adjustment' ? (reason ?? 'correction') : kind;
}

/** `2 kg rice ₹120.00, oil ₹90.00`; the price of a single one is the entry's. */
function goodsWords(goods: StatementEntry['goods'], { money }: Speech): string {
  return goods
    .map(({ quantity, unit, name, amount }) => {
      const price = goods.length > 1 ? money(amount) : undefined;
      return [quantity, unit, name === undefined ? undefined : argumentText(name), price]
        .filter((part) => part !== undefined)
        .join(' ');
    })
    .filter((words) => words !== '')
    .join(', ');
}

/** All that is known of an entry besides, a line each: whose word it has and when, what was disputed, taken back, added to it. */
export function entryDetails(entry: StatementEntry, speech: Speech): string[] {
  const { say, money, date, moment } = speech;
  const { state, words, disputes, overridden, photos, recordedBy, recordedOn, disputed } = entry;
  const recorded = { at: saidAlready(moment(state.at)), by: recordedBy };
  const lines = [
    say(recordedOn === undefined ? 'paper-recorded' : 'paper-recorded-later', recorded),
    wordOf(entry, speech),
    disputed > 0 ? say('paper-entry-disputed', { amount: money(disputed) }) : undefined,
    ...disputes.map(({ on, reason, words: said, outcome }) => {
      const about = say('paper-dispute', { on: date(on), reason, outcome: outcome ?? 'open' });
      return said === undefined ? about : say('paper-what-of', { kind: saidAlready(about), words: said });
    }),
    state.voidedBy === undefined ? undefined : say('paper-voided-by', { entry: String(state.voidedBy) }),
    overridden === undefined ? undefined : say('sale-overridden', { rule: overridden }),
    words.length === 0 ? undefined : words.map(argumentText).join('; '),
    ...photos.map(({ by, sha256 }) => say('paper-photo', { by, hash: sha256 })),
  ];
  return lines.filter((line) => line !== undefined);
}

/** The customer's own word. */
function wordOf({ state, confirmedAt }: StatementEntry, { say, moment }: Speech): string | undefined {
  if (confirmedAt !== undefined) return say('paper-confirmed', { at: saidAlready(moment(confirmedAt)) });
  switch (state.confirmation) {
    case 'awaited':
    case 'not-linked':
      return say('paper-unconfirmed', { why: state.confirmation });
    case 'disputed':
    case 'confirmed':
    case 'none':
      return undefined;
  }
}
