import type { MemberSeat } from '#app/seats.ts';
import { currencyOf } from '#domain/currency.ts';
import { zoneOfCurrency } from '#domain/region.ts';
import { starterLimits } from '#domain/starterLimits.ts';
import { planNamed } from '../customerNamed.ts';
import { type Plan, toRefuse, toRun } from '../plan.ts';
import { readExportFormat } from '../read/exportFormat.ts';
import { readNewShop } from '../read/newShop.ts';
import { readStaff } from '../read/staff.ts';
import { readVerify } from '../read/verify.ts';
import { readRefusal } from '../readRefusal.ts';
import { cancelOption, type Turn } from '../turn.ts';
import { alone } from './customers.ts';

/** `newshop Corner Store, INR, Asia/Kolkata`: what is not said takes a sensible default (chat.md, "Verbs", newshop). */
export function planNewShop(text: string): Plan {
  if (text.trim() === '') return toRun({ kind: 'ask', question: { kind: 'shop-name' } });
  const read = readNewShop(text);
  if (!read.ok) return toRefuse(readRefusal(read.refusal));
  const { name, currency, zone = zoneOfCurrency(currency.code) } = read.value;
  const [, starterLimit] = starterLimits(currency);
  const shop = { name, currency: currency.code, zone, starterLimit };
  return toRun({ kind: 'open-shop', ask: shop });
}

/** `verify`, `verify Asha`, `verify 7F3A-9C01`. */
export async function planVerify(turn: Turn, text: string, seat: MemberSeat | undefined): Promise<Plan> {
  const read = readVerify(text);
  switch (read.kind) {
    case 'book':
      return toRun({ kind: 'verify' });
    case 'code':
      return toRun({ kind: 'find-code', code: text.trim() });
    case 'customer':
      if (seat === undefined) return toRefuse({ code: 'not-a-code', text: text.trim() });
      return planNamed(turn, seat, text, {
        missing: () => toRefuse({ code: 'not-a-code', text: text.trim() }),
        harmless: true,
        known: ({ id }, rest) => alone(text, rest, { kind: 'verify', customer: id }),
      });
  }
}

/** `export csv`; without a format it is asked for. */
export function planExport(text: string): Plan {
  const read = readExportFormat(text);
  if (read.ok) return toRun({ kind: 'export', format: read.value });
  if (read.refusal.code !== 'no-format') return toRefuse(readRefusal(read.refusal));
  const formats = read.refusal.formats.map(
    (format) => ({ label: { text: format }, intent: { kind: 'export', format } }) as const,
  );
  return { kind: 'choose', fact: { kind: 'ask-format' }, rows: [[...formats, cancelOption]] };
}

/** `staff`, `staff invite clerk`. */
export function planStaff(text: string): Plan {
  const read = readStaff(text);
  if (!read.ok) return toRefuse(readRefusal(read.refusal));
  switch (read.value.kind) {
    case 'list':
      return toRun({ kind: 'staff' });
    case 'invite':
      return toRun({ kind: 'invite-staff', role: read.value.role });
    case 'remove':
      return toRun({ kind: 'remove-staff', name: read.value.who });
  }
}

/** The currency a person typed, or the question again. */
export function planCurrency(name: string, text: string): Plan {
  const currency = currencyOf(text.trim());
  if (currency === undefined) return toRefuse({ code: 'not-a-currency', text: text.trim().slice(0, 80) });
  return toRun({ kind: 'ask', question: { kind: 'shop-place', name, currency: currency.code } });
}
