import { LANGUAGE_NAMES, LANGUAGES } from '#i18n/locale.ts';
import { exampleName } from './examples.ts';
import type { RefusalWords } from './refusalWords.ts';
import { name, typed } from './voice.ts';

/** Who may not, what is over, and what the machinery cannot; none of it says anything about a shop the reader has no seat in. */
export const accessRefusals = {
  'owner-only': ({ verb }, { say }) =>
    verb === 'forget' || verb === 'import' ? say(`refused-owner-only-${verb}`) : say('refused-owner-only', { verb }),
  'members-only': (_, { say }) => say('refused-members-only'),
  'customers-only': (_, { say }) => say('refused-customers-only'),
  'not-yours': (_, { say }) => say('refused-not-yours'),
  'button-old': (_, { say }) => say('refused-button-old'),
  'button-done': (_, { say }) => say('refused-button-done'),
  'button-expired': (_, { say }) => say('refused-button-expired'),
  'invite-invalid': (_, { say }) => say('refused-invite-invalid'),
  'invite-too-many-guesses': (_, { say }) => say('refused-invite-too-many-guesses'),
  'already-linked': (refusal, { say }) => say('refused-already-linked', { name: name(refusal.name) }),
  'not-linked': (refusal, { say }) => say('refused-not-linked', { name: name(refusal.name) }),
  'mention-elsewhere': (refusal, { say }) =>
    say('refused-mention-elsewhere', { name: exampleName(refusal.name === '' ? undefined : refusal.name) }),
  'person-linked': (refusal, { say }) => say('refused-person-linked', { name: name(refusal.name) }),
  'person-asked': (refusal, { say }) => say('refused-person-asked', { name: name(refusal.name) }),
  'not-reachable': (refusal, { say }) => say('refused-not-reachable', { name: name(refusal.name) }),
  'shop-not-reachable': (_, { say }) => say('refused-shop-not-reachable'),
  'too-many-messages': ({ max }, { say }) => say('refused-too-many-messages', { max }),
  'unknown-member': (refusal, { say }) => say('refused-unknown-member', { name: typed(refusal.name) }),
  'last-owner': (_, { say }) => say('refused-last-owner'),
  'too-many-shops': ({ max }, { say }) => say('refused-too-many-shops', { max }),
  'too-many-notes': ({ max }, { say }) => say('refused-too-many-notes', { max }),
  'too-many-tags': ({ max }, { say }) => say('refused-too-many-tags', { max }),
  'not-a-tag': ({ text }, { say }) => say('refused-not-a-tag', { text: typed(text) }),
  'nick-taken': (refusal, { say }) => say('refused-nick-taken', { nick: name(refusal.nick), name: name(refusal.name) }),
  'not-to-archive': (refusal, { say, money }) =>
    refusal.standing.balance === 0
      ? say('refused-not-to-archive-open', { name: name(refusal.name) })
      : say('refused-not-to-archive', { name: name(refusal.name), amount: money(Math.abs(refusal.standing.balance)) }),
  'forget-owed': (refusal, { say, money, figure }) => {
    const sum = Math.abs(refusal.owed);
    const figures = { name: name(refusal.name), amount: money(sum), figure: figure(sum) };
    return refusal.owed > 0 ? say('refused-forget-owed', figures) : say('refused-forget-credit', figures);
  },
  'forget-open': (refusal, { say }) => say(`refused-forget-${refusal.what}`, { name: name(refusal.name) }),
  'was-erased': (_, { say }) => say('refused-was-erased'),
  'new-name-missing': (refusal, { say }) =>
    say('refused-new-name-missing', { verb: refusal.verb, name: name(refusal.name) }),
  'already-member': (_, { say }) => say('refused-already-member'),
  'shop-code-needed': (_, { say }) => say('refused-shop-code-needed'),
  stranger: (_, { say }) => say('refused-stranger'),
  'not-a-language': ({ text }, { say, list }) =>
    say('refused-not-a-language', {
      text: typed(text),
      languages: list(LANGUAGES.map((language) => LANGUAGE_NAMES[language])),
    }),
  'not-built': ({ verb }, { say }) => say('refused-not-built', { verb: typed(verb) }),
  'file-too-large': (_, { say }) => say('refused-file-too-large'),
  'did-not-work': (_, { say }) => say('refused-did-not-work'),
} satisfies Partial<RefusalWords>;
