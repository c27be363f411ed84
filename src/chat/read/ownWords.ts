import { foldName } from '#domain/typedText.ts';
import { LANGUAGES, type Language } from '#i18n/locale.ts';
import type { Verb } from './verb.ts';

/** The verbs that have a word in every language; what follows them is written as behind the English one. */
export const OWN_VERBS = [
  'sale',
  'pay',
  'balance',
  'history',
  'due',
  'paid',
  'promise',
  'confirm',
  'undo',
  'help',
] as const satisfies readonly Verb[];
export type OwnVerb = (typeof OWN_VERBS)[number];

/** The first word of each is the one that is shown; accents may be left out. */
type Words = Readonly<Record<OwnVerb, string>>;

const WORDS: Readonly<Record<Exclude<Language, 'en'>, Words>> = {
  es: {
    sale: 'venta vender vendí fiado',
    pay: 'pago pagar abono',
    balance: 'saldo',
    history: 'historial',
    due: 'vencimientos vence',
    paid: 'pagué',
    promise: 'prometo promesa',
    confirm: 'confirmo confirmar',
    undo: 'deshacer',
    help: 'ayuda',
  },
  hi: {
    sale: 'बिक्री बेचा उधार',
    pay: 'पेमेंट भुगतान जमा',
    balance: 'बाकी बकाया बैलेंस',
    history: 'इतिहास हिसाब',
    due: 'देय',
    paid: 'चुकाया',
    promise: 'वादा',
    confirm: 'कन्फ़र्म पुष्टि',
    undo: 'वापस',
    help: 'मदद सहायता',
  },
  id: {
    sale: 'jual penjualan',
    pay: 'bayar pembayaran',
    balance: 'saldo',
    history: 'riwayat',
    due: 'tempo tagihan',
    paid: 'dibayar',
    promise: 'janji',
    confirm: 'konfirmasi',
    undo: 'batalkan',
    help: 'bantuan',
  },
  sw: {
    sale: 'mauzo uza nimeuza',
    pay: 'malipo lipa',
    balance: 'salio deni',
    history: 'historia',
    due: 'madeni',
    paid: 'nimelipa',
    promise: 'naahidi ahadi',
    confirm: 'thibitisha',
    undo: 'tendua',
    help: 'msaada',
  },
  pt: {
    sale: 'venda vender vendi',
    pay: 'pagamento pagar',
    balance: 'saldo',
    history: 'histórico',
    due: 'vencimentos vence',
    paid: 'paguei',
    promise: 'prometo promessa',
    confirm: 'confirmo confirmar',
    undo: 'desfazer',
    help: 'ajuda',
  },
  fr: {
    sale: 'vente vendu',
    pay: 'paiement payer',
    balance: 'solde',
    history: 'historique',
    due: 'échéances échéance',
    paid: 'payé',
    promise: 'promesse promets',
    confirm: 'confirme confirmer',
    undo: 'défaire annuler',
    help: 'aide',
  },
  ar: {
    sale: 'بيع بعت',
    pay: 'دفعة دفع',
    balance: 'الرصيد رصيد الدين',
    history: 'السجل سجل',
    due: 'المستحق مستحق',
    paid: 'دفعت سددت',
    promise: 'وعد أعد اعد',
    confirm: 'تأكيد أؤكد تاكيد',
    undo: 'تراجع',
    help: 'مساعدة',
  },
};

const BY_LANGUAGE: ReadonlyMap<Language, ReadonlyMap<string, OwnVerb>> = new Map(
  LANGUAGES.flatMap((language) => {
    const words = wordsOf(language);
    if (words === undefined) return [];
    const byWord = OWN_VERBS.flatMap((verb) => words[verb].split(' ').map((word) => [foldName(word), verb] as const));
    return [[language, new Map(byWord)] as const];
  }),
);

/** The verb that a word means to somebody who reads that language; English verbs are no matter of this table. */
export function ownVerb(word: string, language: Language): OwnVerb | undefined {
  return BY_LANGUAGE.get(language)?.get(foldName(word));
}

/** The word for a verb that is shown; undefined in English, which has no other. */
export function ownWordFor(verb: OwnVerb, language: Language): string | undefined {
  return wordsOf(language)?.[verb].split(' ')[0];
}

function wordsOf(language: Language): Words | undefined {
  return language === 'en' ? undefined : WORDS[language];
}
