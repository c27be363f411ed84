import { type Command, readerOf } from '#app/command.ts';
import type { Refusal } from '#app/facts.ts';
import { activeSeat, seatAtAccount } from '#app/findSeat.ts';
import type { ActiveSeat, CustomerSeat, Identity } from '#app/seats.ts';
import { openItemsOf } from '#app/showAccounts.ts';
import { customerHome } from '#app/showHome.ts';
import { dateAt } from '#domain/calendar.ts';
import { customerId } from '#domain/ids.ts';
import { disputeForm, inviteForm, noForm, planForm, saleForm } from '../compose/forms.ts';
import type { FormAsk, FormName, FormShown } from '../form.ts';
import { readPress } from '../press.ts';
import { formBehind } from './behind.ts';
import { guessSale } from './guess.ts';
import { openedIn } from './opened.ts';

/** The form a person asked for, in the seat she acts in; why there is none, where there is none. */
export async function openForm(command: Command, identity: Identity, ask: FormAsk): Promise<FormShown | undefined> {
  if ('press' in ask) return behind(command, identity, ask.press);
  return shown(command, { identity, seat: await activeSeat(command, identity), ...ask });
}

/** Under a notice, what is wrong and what plan she would like are said in one go where forms can be shown. */
async function behind(command: Command, identity: Identity, data: string): Promise<FormShown | undefined> {
  const form = formBehind(data);
  const press = readPress(data);
  if (form === undefined || press === undefined || !('customer' in press)) return undefined;
  const at = { customer: customerId(press.customer), side: 'customer' } as const;
  const seat = await seatAtAccount(command, identity, at);
  if (seat?.role !== 'customer') return undefined;
  const { may } = await customerHome(command, seat);
  // What is agreed or proposed already is shown in the chat, and so is why there is nothing to say.
  const opens = form === 'plan' ? may.plan === 'new' : may.dispute;
  return opens ? shown(command, { identity, seat, form }) : undefined;
}

type Opening = {
  readonly identity: Identity;
  readonly seat: ActiveSeat | undefined;
  readonly form: FormName;
  readonly text?: string;
};

async function shown(command: Command, { identity, seat, form, text }: Opening): Promise<FormShown> {
  const reader = readerOf(identity, seat?.shop);
  const why = await whyNot(command, seat, form);
  if (seat === undefined || why !== undefined) return noForm({ form, refusal: why ?? { code: 'stranger' } }, reader);
  const opened = openedIn(seat);
  const today = dateAt(command.now, seat.shop.zone);
  switch (form) {
    case 'sale': {
      const guess = text === undefined || seat.role === 'customer' ? {} : await guessSale(command, seat, text);
      return saleForm({ opened, today, ...guess }, reader);
    }
    case 'invite':
      return inviteForm({ opened }, reader);
    case 'plan':
      return planForm({ opened, asksCustomer: seat.role !== 'customer' }, reader);
    case 'dispute': {
      const account = await openItemsOf(command, seat as CustomerSeat);
      return disputeForm({ opened, account, ...(text === undefined ? {} : { words: text }) }, reader);
    }
  }
}

async function whyNot(command: Command, seat: ActiveSeat | undefined, form: FormName): Promise<Refusal | undefined> {
  if (seat === undefined) return { code: 'stranger' };
  if (seat.role === 'customer') return whyNotCustomer(command, seat, form);
  if (form === 'dispute') return { code: 'customers-only' };
  if (form === 'plan' && seat.role === 'clerk') return { code: 'owner-only', verb: 'plan' };
  const customers = await command.app.book.customers.recent(seat.shop.id, 1);
  return customers.length === 0 ? { code: 'no-customers-yet' } : undefined;
}

async function whyNotCustomer(command: Command, seat: CustomerSeat, form: FormName): Promise<Refusal | undefined> {
  if (form === 'sale' || form === 'invite') return { code: 'members-only' };
  const { may } = await customerHome(command, seat);
  if (form === 'dispute') return may.dispute ? undefined : { code: 'nothing-open' };
  return may.plan === 'no' ? { code: 'nothing-to-plan' } : undefined;
}
