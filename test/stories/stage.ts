import type { Person } from './person.ts';

/** Where a story is played: the whole product behind one channel, with people who come and go. */
export interface Stage {
  /** A person who has never written before. */
  person(name: string): Promise<Person>;
  /** The code or link of an invite, as this channel's people use it. */
  wayIn(inviteText: string): string;
  /** Ends the product and opens it again on the same book. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** A shop with its owner and one linked customer, as most stories begin. */
export type Shop = { readonly owner: Person; readonly asha: Person };

export async function openShop(stage: Stage): Promise<Person> {
  const owner = await stage.person('Meena');
  await owner.says('newshop Corner Store, INR, Asia/Kolkata', { until: 'Corner Store' });
  return owner;
}

export async function openShopWithAsha(stage: Stage): Promise<Shop> {
  const owner = await openShop(stage);
  const added = await owner.says('add Asha Verma', { until: 'Code:' });
  const asha = await stage.person('Asha');
  await link(stage, asha, added.map((seen) => seen.text).join('\n'));
  await owner.waitFor(/linked by Asha/);
  return { owner, asha };
}

export async function link(stage: Stage, customer: Person, invite: string): Promise<void> {
  await customer.opens(stage.wayIn(invite));
  await customer.presses("Yes, that's me");
}
