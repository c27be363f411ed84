/** A currency in circulation. `exponent`: how many decimals it has. `marks`: what people write beside a number, in lower case. */
export type Currency = { readonly code: string; readonly exponent: number; readonly marks: readonly string[] };

/**
 * ISO 4217 (list one, 2026): every currency that is money in circulation, by its number of decimals. Without funds, metals,
 * units of account and testing codes. Our own table because `Intl` answers 0 for IDR, PKR, HUF … (domain.md, "Money").
 */
const CODES_BY_EXPONENT: readonly { readonly exponent: number; readonly codes: string }[] = [
  { exponent: 0, codes: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF' },
  {
    exponent: 2,
    codes:
      'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE ' +
      'CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR ' +
      'KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB ' +
      'PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY ' +
      'TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG',
  },
  { exponent: 3, codes: 'BHD IQD JOD KWD LYD OMR TND' },
];

/** What stands behind a number in India and in East Africa and only says that it is money: `500/-`, `500/=`. */
export const TAIL_MARKS = ['/-', '/='] as const;

/** Signs and short words, by currency; the code itself and the tail marks go without saying. */
const MARKS: Readonly<Record<string, string>> = {
  AED: 'dh dhs dirham dirhams د.إ',
  ARS: '$ ar$',
  AUD: '$ a$ au$',
  BDT: '৳ tk taka',
  BOB: 'bs',
  BRL: 'r$ real reais',
  CAD: '$ c$ ca$',
  CDF: 'fc',
  CHF: 'fr sfr',
  CLP: '$',
  CNY: '¥ ￥ rmb yuan 元',
  COP: '$',
  CRC: '₡',
  CZK: 'kč kc',
  DKK: 'kr',
  DOP: '$ rd$',
  DZD: 'da دج',
  EGP: '£ e£ le l.e ج.م',
  ETB: 'br birr ብር',
  EUR: '€ euro euros',
  GBP: '£ pound pounds quid',
  GEL: '₾ lari',
  GHS: '₵ gh₵ gh¢ ghc cedi cedis',
  GMD: 'd',
  GNF: 'fg gf',
  GTQ: 'q',
  HKD: '$ hk$',
  HNL: 'l',
  HUF: 'ft',
  IDR: 'rp rupiah',
  ILS: '₪ nis',
  INR: '₹ rs rs. re rupee rupees रु रु. रू ₨',
  JMD: '$ j$',
  JOD: 'jd',
  JPY: '¥ ￥ yen 円',
  KES: 'ksh kshs ksh. kshs. sh shs kes. shilling shillings bob',
  KHR: '៛',
  KRW: '₩ won 원',
  KWD: 'kd د.ك',
  KZT: '₸',
  LAK: '₭',
  LKR: 'rs rs. slrs රු ரூ ₨',
  LRD: '$ l$ ld$',
  MAD: 'dh dhs dirham dirhams د.م',
  MMK: 'ks kyat kyats',
  MNT: '₮',
  MUR: 'rs rs. ₨',
  MWK: 'k mk kwacha',
  MXN: '$ mx$ mex$ peso pesos',
  MYR: 'rm ringgit',
  MZN: 'mt mtn',
  NAD: '$ n$',
  NGN: '₦ n naira',
  NIO: 'c$',
  NOK: 'kr',
  NPR: 'rs rs. nrs रु रु. रू ₨',
  NZD: '$ nz$',
  OMR: 'ro r.o',
  PEN: 's/ s/. sol soles',
  PGK: 'k',
  PHP: '₱ p php. peso pesos',
  PKR: 'rs rs. re rupee rupees ₨ روپے',
  PLN: 'zł zl',
  PYG: '₲ gs',
  QAR: 'qr',
  RON: 'lei leu',
  RUB: '₽ руб руб. р р.',
  RWF: 'frw rf fr francs',
  SAR: 'sr riyal riyals ⃁ ر.س',
  SEK: 'kr',
  SGD: '$ s$',
  SLE: 'le',
  SOS: 'sh so.sh',
  SSP: '£ ssp£',
  SZL: 'e',
  THB: '฿ baht บาท',
  TND: 'dt د.ت',
  TRY: '₺ tl',
  TTD: '$ tt$',
  TWD: '$ nt$ nt 元',
  TZS: 'tsh tshs sh shs tsh. shilling shillings',
  UAH: '₴ грн грн.',
  UGX: 'ush ushs ugsh sh shs ush. shilling shillings',
  USD: '$ us$ dollar dollars buck bucks',
  UYU: '$ $u',
  VND: '₫ đ vnđ',
  XAF: 'f fcfa cfa franc francs f.cfa',
  XCD: '$ ec$',
  XOF: 'f fcfa cfa franc francs f.cfa',
  XPF: 'f fcfp cfp',
  ZAR: 'r rand',
  ZMW: 'k zk kwacha',
  ZWG: 'zig',
};

const CURRENCIES: ReadonlyMap<string, Currency> = new Map(
  CODES_BY_EXPONENT.flatMap(({ exponent, codes }) =>
    codes.split(' ').map((code) => [code, { code, exponent, marks: marksOf(code) }] as const),
  ),
);

/** The currency of an ISO 4217 code, in either case; undefined when none in circulation has it. */
export function currencyOf(code: string): Currency | undefined {
  return CURRENCIES.get(code.toUpperCase());
}

/** Whether a word is a mark of the currency, in either case and with or without a final dot: `Rs`, `KSh.`, `/-`. */
export function isMark(word: string, currency: Currency): boolean {
  const mark = word.toLowerCase();
  return currency.marks.includes(mark) || (mark.endsWith('.') && currency.marks.includes(mark.slice(0, -1)));
}

/** All codes in circulation, sorted. */
export function currencyCodes(): string[] {
  return [...CURRENCIES.keys()].sort();
}

/** Longest first, so that `rs.` is tried before `rs`. */
function marksOf(code: string): readonly string[] {
  const marks = [code.toLowerCase(), ...(MARKS[code]?.split(' ') ?? []), ...TAIL_MARKS];
  return [...new Set(marks)].sort((a, b) => b.length - a.length);
}
