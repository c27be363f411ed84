import { type Command, readerOf } from '#app/command.ts';
import type { Fact, Reader } from '#app/facts.ts';
import { activeSeat } from '#app/findSeat.ts';
import type { CustomerSeat, Identity, MemberSeat } from '#app/seats.ts';
import { customerHome, shopHome } from '#app/showHome.ts';
import { homeButtonLabel, homeTitle } from './compose/home.ts';
import type { Home, HomeButton, HomePart } from './form.ts';
import { type CustomerPress, pressData } from './press.ts';

/** What a person sees of her book without asking, in the seat she acts in; somebody without one how to begin. */
export async function homeOf(command: Command, identity: Identity): Promise<Home> {
  const seat = await activeSeat(command, identity);
  // The title names the shop.
  const reader = { ...readerOf(identity, seat?.shop), namesShop: false };
  const parts =
    seat === undefined
      ? strangerParts(command, reader)
      : seat.role === 'customer'
        ? await customerParts(command, seat, reader)
        : await memberParts(command, seat, reader);
  const several: readonly HomeButton[] = identity.seats.length > 1 ? [textButton('shops', '/shops', reader)] : [];
  const end: HomePart = { text: [], buttons: [...several, textButton('help', '/help', reader)] };
  const shop = seat === undefined || seat.role === 'customer' ? {} : { shop: seat.shop.id };
  return { title: homeTitle(reader), parts: [...parts, end], ...shop };
}

function strangerParts(command: Command, reader: Reader): readonly HomePart[] {
  const help = partOf(command, { kind: 'help', role: 'stranger', names: [] }, reader);
  return [{ ...help, buttons: [textButton('start', '/start', reader)] }];
}

async function memberParts(command: Command, seat: MemberSeat, reader: Reader): Promise<readonly HomePart[]> {
  const [totals, ...rest] = await shopHome(command, seat);
  const hasCustomers = totals?.kind === 'shop-totals' && totals.customers > 0;
  const counter = hasCustomers
    ? [
        formButton('new-sale', 'sale', reader),
        textButton('payment', '/pay', reader),
        textButton('due', '/due', reader),
        textButton('customers', '/customers', reader),
        formButton('invite', 'invite', reader),
        ...(seat.role === 'owner' ? [formButton('plan', 'plan', reader)] : []),
      ]
    : [];
  const add = textButton('add', '/add', reader);
  return [
    ...(totals === undefined ? [] : [{ ...partOf(command, totals, reader), buttons: [...counter, add] }]),
    ...rest.map((fact) => partOf(command, fact, reader)),
  ];
}

async function customerParts(command: Command, seat: CustomerSeat, reader: Reader): Promise<readonly HomePart[]> {
  const { account, toConfirm, may } = await customerHome(command, seat);
  const press = (kind: CustomerPress): HomeButton => ({
    label: homeButtonLabel(kind, reader),
    does: { kind: 'press', data: pressData({ kind, customer: seat.customer.id }) },
  });
  const plan = may.plan === 'new' ? [formButton('ask-plan', 'plan', reader)] : [press('ask-plan')];
  const buttons = [
    ...(may.promise ? [press('pay-on')] : []),
    ...(may.pay ? [press('already-paid')] : []),
    ...(may.dispute ? [formButton('something-wrong', 'dispute', reader)] : []),
    ...(may.plan === 'no' ? [] : plan),
    textButton('history', '/history', reader),
  ];
  return [{ ...partOf(command, account, reader), buttons }, ...toConfirm.map((fact) => partOf(command, fact, reader))];
}

/** A fact in the reader's words, with the buttons it has in the chat. */
function partOf(command: Command, fact: Fact, reader: Reader): HomePart {
  const { text, buttons } = command.app.compose({ fact }, reader);
  const pressable = buttons.flat().flatMap((button): HomeButton[] => {
    if ('url' in button) return [];
    const { label, ...press } = button;
    return [{ label, does: { kind: 'press', ...press } }];
  });
  return { text, buttons: pressable };
}

type Label = Parameters<typeof homeButtonLabel>[0];

function textButton(label: Label, text: string, reader: Reader): HomeButton {
  return { label: homeButtonLabel(label, reader), does: { kind: 'text', text } };
}

function formButton(label: Label, form: 'sale' | 'dispute' | 'plan' | 'invite', reader: Reader): HomeButton {
  return { label: homeButtonLabel(label, reader), does: { kind: 'form', form } };
}
