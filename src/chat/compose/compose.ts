import type { Compose, Fact } from '#app/facts.ts';
import { clip } from '#i18n/clip.ts';
import { isRightToLeft } from '#i18n/locale.ts';
import type { Button, Message, Span } from '#i18n/message.ts';
import { joinRich, plainRich, toSpans } from '#i18n/richText.ts';
import { fromTheRight } from '#i18n/rightToLeft.ts';
import { accountComposers } from './accounts.ts';
import { adjustmentComposers } from './adjustments.ts';
import { claimComposers } from './claims.ts';
import { correctionComposers } from './corrections.ts';
import { creditComposers } from './credit.ts';
import { creditworthinessComposers } from './creditworthiness.ts';
import { customerComposers } from './customers.ts';
import { digestComposers } from './digest.ts';
import { disputeComposers } from './disputes.ts';
import { doubtComposers } from './doubts.ts';
import { feedbackComposers } from './feedback.ts';
import { helpComposers } from './help.ts';
import { homeComposers } from './home.ts';
import { importComposers } from './importing.ts';
import { inviteComposers } from './invites.ts';
import { choiceButton } from './labels.ts';
import { linkComposers } from './links.ts';
import { messageComposers } from './messages.ts';
import { noticeComposers } from './notices.ts';
import { paymentComposers } from './payment.ts';
import { photoComposers } from './photos.ts';
import { planComposers } from './plans.ts';
import { pointsComposers } from './points.ts';
import { policyComposers } from './policy.ts';
import { previewComposers } from './previews.ts';
import { promiseComposers } from './promises.ts';
import { questionComposers } from './questions.ts';
import { refusalComposers } from './refusals.ts';
import { remindingComposers } from './reminding.ts';
import { reportComposers } from './reports.ts';
import { saleComposers } from './sale.ts';
import { shopComposers } from './shops.ts';
import { statementComposers } from './statements.ts';
import type { Composers, Told } from './told.ts';
import { verifyComposers } from './verify.ts';
import { type Voice, voiceOf } from './voice.ts';
import { voidComposers } from './voids.ts';

/** Every channel takes a message of this length whole; what is longer ends in `…`. */
export const TEXT_MAX = 4_000;

/**
 * Puts a fact into the reader's words, with the buttons that belong to it (chat.md, "Replies", "Buttons"). Where she acts in several
 * shops and the words do not name the shop themselves, it stands on a line of its own before them.
 */
export const compose: Compose = ({ fact, choices = [] }, reader) => {
  const voice = voiceOf(reader);
  const told = tell(fact, voice);
  const buttons: (readonly Button[])[] = [
    ...(told.buttons ?? []),
    ...choices.map((row) => row.map((choice) => choiceButton(choice, voice))),
  ];
  const message: Message = { text: textOf(told, voice), buttons: buttons.filter((row) => row.length > 0) };
  return told.picture === undefined ? message : { ...message, picture: told.picture };
};

const COMPOSERS: Composers = {
  ...saleComposers,
  ...paymentComposers,
  ...voidComposers,
  ...adjustmentComposers,
  ...creditComposers,
  ...creditworthinessComposers,
  ...pointsComposers,
  ...feedbackComposers,
  ...policyComposers,
  ...disputeComposers,
  ...correctionComposers,
  ...claimComposers,
  ...promiseComposers,
  ...planComposers,
  ...photoComposers,
  ...accountComposers,
  ...customerComposers,
  ...inviteComposers,
  ...linkComposers,
  ...shopComposers,
  ...verifyComposers,
  ...questionComposers,
  ...previewComposers,
  ...doubtComposers,
  ...refusalComposers,
  ...helpComposers,
  ...noticeComposers,
  ...messageComposers,
  ...digestComposers,
  ...remindingComposers,
  ...homeComposers,
  ...statementComposers,
  ...reportComposers,
  ...importComposers,
};

function tell(fact: Fact, voice: Voice): Told {
  // Each entry of the table takes the fact of its own kind, which is what its type says and the compiler cannot follow here.
  const composer = COMPOSERS[fact.kind] as (fact: Fact, voice: Voice) => Told;
  return composer(fact, voice);
}

function textOf(told: Told, voice: Voice): Span[] {
  const lines = told.lines.filter((line) => line !== undefined);
  const namesShop = voice.namesShop && voice.hasShop && told.shopNamed !== true;
  const text = joinRich(namesShop ? [plainRich(voice.shop()), ...lines] : lines, '\n');
  return bounded(toSpans(isRightToLeft(voice.language) ? fromTheRight(text) : text));
}

function bounded(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let room = TEXT_MAX;
  for (const span of spans) {
    if (span.text.length > room) return room === 0 ? kept : [...kept, { ...span, text: clip(span.text, room) }];
    kept.push(span);
    room -= span.text.length;
  }
  return kept;
}
