import type { Message } from '#i18n/message.ts';
import type { CommonFact } from './facts/bothSides.ts';
import type { CreditFact } from './facts/credit.ts';
import type { CustomerSideFact } from './facts/customerSide.ts';
import type { FeedbackFact } from './facts/feedback.ts';
import type { ImportFact } from './facts/importing.ts';
import type { Choice } from './facts/labels.ts';
import type { DigestFact, ManualNoticeFact, NoticeFact, SentByHandFact } from './facts/notice.ts';
import type { PhotoFact } from './facts/photos.ts';
import type { PlanFact } from './facts/plans.ts';
import type { PointsFact } from './facts/points.ts';
import type { Question } from './facts/questions.ts';
import type { Refusal } from './facts/refusals.ts';
import type { RemindingFact } from './facts/reminding.ts';
import type { ReportFact } from './facts/reports.ts';
import type { ShopSideFact } from './facts/shopSide.ts';
import type { Reader } from './facts/shown.ts';
import type { StatementFact } from './facts/statements.ts';

/**
 * What there is to say, as facts without words; `chat/compose` puts each into the reader's words and language (chat.md, "Replies").
 * Amounts are minor units of the reader's shop, unless the fact carries a shop of its own.
 */
export type * from './facts/bothSides.ts';
export type * from './facts/credit.ts';
export type * from './facts/customerSide.ts';
export type * from './facts/feedback.ts';
export type * from './facts/importing.ts';
export * from './facts/labels.ts';
export type * from './facts/notice.ts';
export type * from './facts/photos.ts';
export type * from './facts/plans.ts';
export type * from './facts/points.ts';
export type * from './facts/questions.ts';
export type * from './facts/refusals.ts';
export type * from './facts/reminding.ts';
export type * from './facts/reports.ts';
export type * from './facts/shopSide.ts';
export type * from './facts/shown.ts';
export type * from './facts/statements.ts';

export type Fact =
  | ShopSideFact
  | CustomerSideFact
  | CommonFact
  | NoticeFact
  | DigestFact
  | ManualNoticeFact
  | SentByHandFact
  | PhotoFact
  | PlanFact
  | CreditFact
  | PointsFact
  | FeedbackFact
  | StatementFact
  | ReportFact
  | RemindingFact
  | ImportFact
  | Question
  /** `fromShop`: by somebody who works there; nobody else is shown an example of the shop's. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly fromShop?: boolean };

/** One message to say: the fact, and the choices of its prompt. Buttons of an entry come from the fact itself. */
export type Say = { readonly fact: Fact; readonly choices?: readonly (readonly Choice[])[] };

/** Puts facts into a reader's words; given to the use-cases so that what they record and what they say commits together. */
export type Compose = (say: Say, reader: Reader) => Message;
