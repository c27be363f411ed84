import type { Refusal } from '#app/facts.ts';
import type { AmountRefusal } from '#domain/amountText.ts';
import type { AddRefusal } from './read/add.ts';
import type { FilterRefusal } from './read/customerFilter.ts';
import type { SpanRefusal } from './read/dueSpan.ts';
import type { EntryNumberRefusal } from './read/entryNumber.ts';
import type { ExportRefusal } from './read/exportFormat.ts';
import type { CommandsRefusal } from './read/lines.ts';
import type { NewShopRefusal } from './read/newShop.ts';
import type { NoteRefusal } from './read/note.ts';
import type { PaymentRefusal } from './read/payment.ts';
import type { PlanReadRefusal } from './read/plan.ts';
import type { PointsRefusal } from './read/points.ts';
import type { PolicyRefusal } from './read/policy.ts';
import type { PromiseReadRefusal } from './read/promise.ts';
import type { SaleRefusal } from './read/sale.ts';
import type { StaffRefusal } from './read/staff.ts';
import type { StatementRefusal } from './read/statement.ts';
import type { SumRefusal } from './read/sum.ts';
import type { TermsRefusal } from './read/terms.ts';

/** Everything a text may be refused for while it is read. */
export type ReadRefusal =
  | AddRefusal
  | AmountRefusal
  | CommandsRefusal
  | EntryNumberRefusal
  | ExportRefusal
  | FilterRefusal
  | NewShopRefusal
  | NoteRefusal
  | PaymentRefusal
  | PointsRefusal
  | PolicyRefusal
  | PlanReadRefusal
  | PromiseReadRefusal
  | SaleRefusal
  | SpanRefusal
  | StaffRefusal
  | StatementRefusal
  | SumRefusal
  | TermsRefusal;

/** A reader's refusal as a fact to be told; `verb` is what the example should show. */
export function readRefusal(refusal: ReadRefusal, verb?: string): Refusal {
  switch (refusal.code) {
    case 'no-amount':
      return { code: 'no-amount', ...(verb === undefined ? {} : { verb }) };
    case 'no-such-day':
      return { code: 'no-such-day', text: refusal.text };
    case 'not-a-date':
      return 'clause' in refusal && refusal.clause === 'due' && refusal.text === ''
        ? { code: 'due-needs-date' }
        : { code: 'not-a-date', text: refusal.text };
    case 'clause-twice':
      return { code: 'said-twice', field: refusal.clause, ...(verb === undefined ? {} : { verb }) };
    case 'no-name':
      return { code: 'name-missing', verb: 'add' };
    case 'no-text':
      return { code: 'empty' };
    case 'not-a-currency':
      return { code: 'not-a-currency', text: refusal.text };
    case 'not-a-zone':
      return { code: 'not-a-place', text: refusal.text };
    case 'not-a-number':
      return { code: 'not-an-entry', text: refusal.text };
    case 'several-numbers':
      return { code: 'several-entries', first: refusal.first, second: refusal.second };
    case 'no-format':
      return { code: 'not-a-format', text: '' };
    case 'too-many-commands':
      return { code: 'too-many-lines', max: refusal.max };
    case 'not-understood':
      return { code: 'not-understood', names: [] };
    default:
      return refusal;
  }
}
