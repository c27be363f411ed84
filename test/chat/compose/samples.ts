import type {
  AccountShown,
  HistoryLine,
  NoticeShown,
  PaymentShown,
  Reader,
  SaleShown,
  ShopSetting,
  Standing,
  WayIn,
  Who,
} from '#app/facts.ts';
import { customerId } from '#domain/ids.ts';
import type { Assessment } from '#domain/score.ts';

/** A corner store in India, two of its customers, and what happened there. */

export const CORNER_STORE: ShopSetting = { name: 'Corner Store', currency: 'INR', exponent: 2, zone: 'Asia/Kolkata' };
export const OWNER: Reader = { language: 'en', shop: CORNER_STORE, namesShop: false };
export const STRANGER: Reader = { language: 'en', namesShop: false };

export const asha: Who = { id: customerId('asha00000001'), name: 'Asha Verma' };
export const mary: Who = { id: customerId('mary00000002'), name: 'Mary Otieno' };
export const standing: Standing = { balance: 125_000, limit: 500_000, disputed: 0 };
/** She pays mostly in time, but not all of it. */
export const gradeB: Assessment = {
  grade: 'B',
  score: 72,
  suggested: 740_000,
  reasons: {
    judged: 10,
    onTime: 9,
    daysLate: 2,
    unpaid: 1,
    brokenPromises: 1,
    missedInstalments: 2,
    lostDisputes: 1,
    used: 25,
    firstSaleOn: '2026-10-03',
    settled: 9,
  },
};
export const gradeD: Assessment = {
  grade: 'D',
  score: 12,
  suggested: 0,
  reasons: {
    judged: 4,
    onTime: 0,
    daysLate: 25,
    unpaid: 0,
    brokenPromises: 0,
    missedInstalments: 0,
    lostDisputes: 0,
    used: 0,
    settled: 4,
  },
};
export const disputedStanding: Standing = { ...standing, disputed: 21_000 };
export const afternoon = '2026-12-01T08:32:00.000Z';

export const sale: SaleShown = {
  entry: 12,
  amount: 21_000,
  goods: [
    { name: 'rice', quantity: '2', unit: 'kg', amount: 12_000 },
    { name: 'oil', amount: 9_000 },
  ],
  on: '2026-12-01',
  backDated: false,
  due: '2026-12-15',
  creditUsed: 0,
  discounts: [],
  code: '7F3A-9C01-22BE-04D7',
};

export const payment: PaymentShown = {
  entry: 13,
  amount: 50_000,
  on: '2026-12-02',
  backDated: false,
  method: 'mpesa',
  reference: 'QK12AB34',
  settled: [
    { entry: 3, amount: 30_000, left: 0 },
    { entry: 4, amount: 20_000, left: 5_000 },
  ],
  discounts: [],
  credit: 0,
  code: '0B1D-77AA-90C4-5E21',
};

export const account: AccountShown = {
  standing,
  today: '2026-12-09',
  items: [
    {
      entry: 3,
      kind: 'adjustment',
      on: '2026-11-01',
      due: '2026-12-01',
      amount: 30_000,
      left: 30_000,
      disputed: 0,
      inPlan: false,
    },
    {
      entry: 4,
      kind: 'sale',
      on: '2026-12-01',
      due: '2026-12-09',
      amount: 25_000,
      left: 5_000,
      disputed: 0,
      inPlan: false,
    },
    {
      entry: 12,
      kind: 'sale',
      on: '2026-12-01',
      due: '2026-12-15',
      amount: 90_000,
      left: 90_000,
      disputed: 21_000,
      inPlan: false,
    },
  ],
  more: 0,
};

export const saleLine: HistoryLine = {
  entry: 12,
  kind: 'sale',
  on: '2026-12-01',
  amount: 21_000,
  goods: '2 kg rice, oil',
  voided: false,
  confirmation: 'awaited',
};
const openingLine: HistoryLine = {
  entry: 18,
  kind: 'adjustment',
  reason: 'opening',
  on: '2026-12-04',
  amount: -5_000,
  voided: false,
  confirmation: 'none',
};
export const lines: HistoryLine[] = [
  saleLine,
  { entry: 13, kind: 'payment', on: '2026-12-02', amount: -50_000, voided: false, confirmation: 'confirmed' },
  { entry: 14, kind: 'void', on: '2026-12-02', amount: -9_000, voids: 11, voided: false, confirmation: 'none' },
  { entry: 15, kind: 'adjustment', on: '2026-12-03', amount: -5_000, voided: false, confirmation: 'none' },
  { entry: 16, kind: 'sale', on: '2026-12-03', amount: 4_500, voided: true, confirmation: 'not-linked' },
  {
    entry: 17,
    kind: 'sale',
    on: '2026-12-04',
    amount: 4_500,
    goods: 'soap',
    voided: false,
    confirmation: 'disputed',
    photos: 2,
  },
  openingLine,
  ...(['opening', 'refund', 'correction'] as const).map(
    (reason, at): HistoryLine => ({ ...openingLine, entry: 19 + at, reason, amount: 5_000 }),
  ),
];

export const wayIn: WayIn = {
  links: ['https://t.me/slatebook_bot?start=kq3v8e2m5x'],
  code: 'kq3v8e2m5x',
  expiresOn: '2026-12-08',
};
export const terms = { net: 14 };

export const lateNotice: NoticeShown = {
  today: '2026-12-18',
  tone: 'late',
  items: [
    { entry: 12, kind: 'sale', due: '2026-12-15', open: 21_000, daysLate: 3 },
    { entry: 14, kind: 'fee', due: '2026-12-18', open: 420, daysLate: 0 },
    { entry: 15, kind: 'sale', due: '2026-12-20', open: 9_000, daysLate: -2 },
  ],
  more: 2,
  asked: 21_420,
  confirm: [15],
  instalments: [{ number: 2, of: 4, due: '2026-12-19', amount: 25_000, left: 25_000, disputed: 0 }],
  broken: { on: '2026-12-18', until: '2026-12-17', amount: 20_000, missing: 20_000 },
  defaulted: false,
  payLink: 'upi://pay?pa=shop@bank&am=214.20&tn=Corner%20Store%20Asha%20Verma',
};
