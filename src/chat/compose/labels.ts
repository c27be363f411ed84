import type { Choice, GivesUp, Label, LabelKey } from '#app/facts.ts';
import { clip } from '#i18n/clip.ts';
import type { Button, Sure } from '#i18n/message.ts';
import { plainRich, type RichText, unstyled } from '#i18n/richText.ts';
import { goodsOnLabel } from './goods.ts';
import { changeLabel, settingLabel } from './settings.ts';
import { name, type Voice } from './voice.ts';

export type LabelName = LabelKey;

/** As much as a button shows on a phone; longer ones end in `…`. */
export const LABEL_MAX = 64;
/** Leaves room for the role beside it. */
const SHOP_ON_LABEL_MAX = 48;

export function choiceButton({ label, data, givesUp }: Choice, voice: Voice): Button {
  const button = { label: labelText(label, voice), data };
  return givesUp === undefined ? button : { ...button, sure: sureOf(givesUp, voice) };
}

/** What is asked before money is given up. */
export function sureOf(gives: GivesUp, { say }: Voice): Sure {
  return {
    title: unstyled(say('sure-title', { gives })),
    text: unstyled(say('sure-text', { gives })),
    yes: unstyled(say('sure-yes', { gives })),
    no: unstyled(say('sure-no')),
  };
}

/** The words on a button: exactly those of chat.md, "Buttons", or a person's, a shop's name as it is. */
export function labelText(label: Label, voice: Voice): string {
  return asLabel(rich(label, voice));
}

/** A button's label has no styles and is never empty. */
export function asLabel(text: RichText): string {
  // What is all of a label needs not be set apart from anything.
  const plain = unstyled(text)
    .trim()
    .replace(/^\u2068([^\u2066-\u2069]*)\u2069$/u, '$1');
  return clip(plain === '' ? '…' : plain, LABEL_MAX);
}

function rich(label: Label, voice: Voice): RichText {
  const { say } = voice;
  if ('text' in label) return plainRich(name(label.text));
  if ('add' in label) return say('label-add-name', { name: name(label.add) });
  if ('apply' in label) return say('label-apply-name', { name: name(label.apply) });
  if ('itIs' in label) return say('label-it-is', { name: name(label.itIs) });
  if ('seat' in label) {
    const { shop, role } = label.seat;
    return say('label-seat', { shop: clip(name(shop), SHOP_ON_LABEL_MAX), role: say('role', { role }) });
  }
  if ('photosOf' in label) return say('label-photos-of', { entry: String(label.photosOf), count: label.count });
  if ('place' in label) return placeLabel(label, voice);
  if ('setting' in label) return settingLabel(label.setting, voice);
  if ('change' in label) return changeLabel(label.change, voice);
  if ('goods' in label) return goodsOnLabel(label, voice);
  if ('amount' in label) return amountLabel(label, voice);
  return say(`label-${label.key}`);
}

function placeLabel(
  { place, name: whose, ...money }: Extract<Label, { readonly place: unknown }>,
  voice: Voice,
): RichText {
  if ('claim' in place) {
    const { amount, on } = place.claim;
    return voice.say('photo-claim', { amount: voice.moneyOf({ amount, ...money }), on: voice.date(on) });
  }
  const entry = `#${place.line.entry}`;
  return plainRich(whose === undefined ? entry : `${entry} ${name(whose)}`);
}

function amountLabel(label: Extract<Label, { readonly amount: number }>, voice: Voice): RichText {
  const amount = voice.moneyOf(label);
  if (label.key === undefined) return plainRich(amount);
  return voice.say(`label-${label.key}-amount`, { amount });
}
