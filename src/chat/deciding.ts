import type { Decision } from '#app/facts.ts';
import type { Intent } from './intent.ts';
import { cancelOption, type Option, prompt, type Turn } from './turn.ts';

/** Puts a decision that a rule leaves to the person: each button runs the same command with her answer in it. */
export async function decide(turn: Turn, intent: Intent, decision: Decision): Promise<void> {
  // A claim that waits keeps its own buttons, whatever becomes of the question about it.
  const beside = intent.kind === 'settle-claim';
  await prompt(turn, decision, [optionsOf(intent, decision)], beside ? { beside } : {});
}

function optionsOf(intent: Intent, decision: Decision): readonly Option[] {
  switch (decision.kind) {
    case 'over-limit':
      return [{ label: { key: 'allow-once' }, intent: withAnswer(intent, { allowOverLimit: true }) }, cancelOption];
    case 'on-hold':
      return [{ label: { key: 'allow-once' }, intent: withAnswer(intent, { allowOnHold: true }) }, cancelOption];
    case 'more-than-owed':
      return [{ label: { key: 'keep-as-credit' }, intent: withAnswer(intent, { keepAsCredit: true }) }, cancelOption];
    case 'redeem-ends-early':
      return [{ label: { key: 'redeem' }, intent: withAnswer(intent, { endEarly: true }) }, cancelOption];
    case 'same-reference':
      return [
        { label: { key: 'same' }, intent: sameAs(intent, decision) },
        { label: { key: 'another' }, intent: withAnswer(intent, { anotherReference: true, outcome: 'another' }) },
      ];
    case 'same-money':
      return [
        { label: { key: 'same' }, intent: withAnswer(intent, { outcome: 'same' }) },
        { label: { key: 'another' }, intent: withAnswer(intent, { outcome: 'another' }) },
      ];
  }
}

/** [Same]: a claim is settled with the payment that has its reference already; a typed payment is left where it stands. */
function sameAs(intent: Intent, { entry, other }: Extract<Decision, { kind: 'same-reference' }>): Intent {
  const { id: customer } = other;
  return intent.kind === 'settle-claim'
    ? { kind: 'settle-claim', ask: { ...intent.ask, outcome: 'same', sameAs: { customer, entry } } }
    : { kind: 'payment-stands', customer, entry };
}

type AnswerGiven = {
  readonly allowOverLimit?: true;
  readonly allowOnHold?: true;
  readonly keepAsCredit?: true;
  readonly anotherReference?: true;
  readonly outcome?: 'same' | 'another';
  readonly endEarly?: true;
};

function withAnswer(intent: Intent, answer: AnswerGiven): Intent {
  const { allowOverLimit, allowOnHold, outcome, endEarly, ...payment } = answer;
  const { keepAsCredit } = payment;
  switch (intent.kind) {
    case 'sale': {
      const allowed = {
        ...(allowOverLimit === undefined ? {} : { allowOverLimit }),
        ...(allowOnHold === undefined ? {} : { allowOnHold }),
      };
      return { kind: 'sale', ask: { ...intent.ask, ...allowed } };
    }
    case 'payment':
      return { kind: 'payment', ask: { ...intent.ask, ...payment } };
    case 'redeem':
      return { ...intent, ...(endEarly === undefined ? {} : { endEarly }) };
    case 'settle-claim': {
      const answered = {
        ...(outcome === undefined ? {} : { outcome }),
        ...(keepAsCredit === undefined ? {} : { keepAsCredit }),
      };
      return { kind: 'settle-claim', ask: { ...intent.ask, ...answered } };
    }
    default:
      throw new Error(`a ${intent.kind} leaves nothing to decide`);
  }
}
