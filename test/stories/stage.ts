import type { Person } from './person.ts';

/** A channel as its people meet it. */
export interface Place<Someone extends Person = Person> {
  /** A person who has never written before. */
  person(name: string): Promise<Someone>;
  /** The code or link of an invite, as this channel's people use it. */
  wayIn(inviteText: string): string;
}

/** Where a story is played: the whole product behind one channel, with people who come and go. */
export interface Stage extends Place {
  /** Ends the product and opens it again on the same book. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** A shop with its owner and one linked customer, as most stories begin. */
export type Shop<Someone extends Person = Person> = { readonly owner: Someone; readonly asha: Someone };

export async function openShop<Someone extends Person>(stage: Place<Someone>): Promise<Someone> {
  const owner = await stage.person('Meena');
  await owner.says('newshop Corner Store, INR, Asia/Kolkata', { until: 'Corner Store' });
  return owner;
}

export async function openShopWithAsha<Someone extends Person>(stage: Place<Someone>): Promise<Shop<Someone>> {
  const owner = await openShop(stage);
  const added = await owner.says('add Asha Verma', { until: 'Code:' });
  const asha = await stage.person('Asha');
  await link(stage, asha, added.map((seen) => seen.text).join('\n'));
  await owner.waitFor(/linked by Asha/);
  return { owner, asha };
}

export async function link(stage: Place, customer: Person, invite: string): Promise<void> {
  await customer.opens(stage.wayIn(invite));
  await customer.presses("Yes, that's me");
}
