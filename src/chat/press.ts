import { BUTTON_DATA_BYTES_MAX } from '#i18n/message.ts';

/**
 * What a button's data may say. Entry buttons name the account and the entry, so they work as long as the thing is open; `choice`
 * names a stored prompt and which of its options. None carries authority: who presses is checked.
 */
export type Press = { readonly kind: 'choice'; readonly prompt: string; readonly option: number } | AccountPress;

/** A button that belongs to a customer's account. */
export type AccountPress =
  | { readonly kind: EntryPress; readonly customer: string; readonly entry: number }
  | { readonly kind: ClaimPress; readonly customer: string; readonly claim: number }
  | { readonly kind: 'not-her'; readonly customer: string };

export const ENTRY_PRESSES = ['undo', 'void', 'confirm', 'not-right', 'stand-by', 'reason', 'ask-owner'] as const;
export type EntryPress = (typeof ENTRY_PRESSES)[number];

export const CLAIM_PRESSES = ['received', 'not-received'] as const;
export type ClaimPress = (typeof CLAIM_PRESSES)[number];

const ENTRY = /^([a-z-]+):([a-z0-9]{12}):(\d{1,9})$/;
const CHOICE = /^choice:([a-z0-9]{12}):(\d{1,2})$/;
const NOT_HER = /^not-her:([a-z0-9]{12})$/;

/** The data of a button. Throws when it would not fit, which is a bug. */
export function pressData(press: Press): string {
  const data = join(press);
  if (Buffer.byteLength(data) > BUTTON_DATA_BYTES_MAX) throw new RangeError(`button data is too long: ${data}`);
  return data;
}

/** Reads a button's data; undefined for anything that is none of ours. */
export function readPress(data: string): Press | undefined {
  const choice = CHOICE.exec(data);
  if (choice?.[1] !== undefined) return { kind: 'choice', prompt: choice[1], option: Number(choice[2]) };
  const notHer = NOT_HER.exec(data);
  if (notHer?.[1] !== undefined) return { kind: 'not-her', customer: notHer[1] };
  const [, verb, customer, number] = ENTRY.exec(data) ?? [];
  if (customer === undefined) return undefined;
  const entry = ENTRY_PRESSES.find((known) => known === verb);
  if (entry !== undefined) return { kind: entry, customer, entry: Number(number) };
  const claim = CLAIM_PRESSES.find((known) => known === verb);
  return claim === undefined ? undefined : { kind: claim, customer, claim: Number(number) };
}

function join(press: Press): string {
  switch (press.kind) {
    case 'choice':
      return `choice:${press.prompt}:${press.option}`;
    case 'not-her':
      return `not-her:${press.customer}`;
    case 'received':
    case 'not-received':
      return `${press.kind}:${press.customer}:${press.claim}`;
    default:
      return `${press.kind}:${press.customer}:${press.entry}`;
  }
}
