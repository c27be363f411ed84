import type { CalendarDate } from '#domain/calendar.ts';
import type { Minor } from '#domain/money.ts';
import type { Refusal } from './refusals.ts';

/** Customers and opening balances out of a file (domain.md, "Import"). */
export type ImportFact =
  /** What may be sent. */
  | { readonly kind: 'import-how'; readonly rowsMax: number }
  /** Which of the columns it is; `line` is where their headings were found. */
  | { readonly kind: 'ask-import-column'; readonly what: 'name' | 'amount'; readonly line: number }
  | {
      readonly kind: 'import-problems';
      readonly problems: readonly { readonly line: number; readonly name: string; readonly why: Refusal }[];
    }
  | ({
      readonly kind: 'preview-import';
      readonly lines: readonly ImportLine[];
      /** Headings of the columns that are left out. */
      readonly ignored: readonly string[];
    } & ImportFigures)
  /** Nothing was done of what was written with a file. */
  | { readonly kind: 'file-words'; readonly words: string }
  | ({ readonly kind: 'customers-imported'; readonly name: string } & ImportFigures);

/** `opened` of the customers the shop has already get an opening balance or a limit. */
export type ImportFigures = {
  readonly added: number;
  readonly opened: number;
  readonly owed: Minor;
  readonly credit: Minor;
};

export type ImportLine = {
  readonly name: string;
  readonly owes?: Minor;
  readonly due?: CalendarDate;
  readonly limit?: Minor | null;
  readonly phone?: string;
  readonly nick?: string;
  readonly note?: string;
};
