import { type Conversation, type Heard, heardBy } from './conversation.ts';

/** Meena's shop with one customer who is linked, as most conversations begin. */
export async function openShopWithAsha(people: Conversation): Promise<void> {
  await openShop(people);
  await addLinked(people, 'meena', { name: 'Asha Verma', who: 'asha' });
}

export async function openShop(people: Conversation, owner = 'meena', name = 'Corner Store'): Promise<void> {
  await people.say(owner, `newshop ${name}, INR`);
}

/** A new customer of the owner's shop, and the person who says yes to the invite. */
export async function addLinked(
  people: Conversation,
  owner: string,
  { name, who }: { name: string; who: string },
): Promise<void> {
  await people.say(who, codeIn(await people.say(owner, `add ${name}`)));
  await people.press(who, "Yes, that's me");
}

export async function addClerk(people: Conversation, who: string, owner = 'meena'): Promise<void> {
  await people.say(who, codeIn(await people.say(owner, 'staff invite clerk')));
}

/** The code of an invite, as it is pasted. */
export function codeIn(messages: readonly Heard[]): string {
  const code = messages.map(({ text }) => /Code: (\S+)/.exec(text)?.[1]).find((found) => found !== undefined);
  if (code === undefined) throw new Error('nobody was given a code');
  return code;
}

/** What stands on record, as the owner sees it: the shop's totals and how much the chains hold. */
export async function recordOf(people: Conversation, owner = 'meena'): Promise<string> {
  const totals = heardBy(owner, await people.say(owner, '/balance'));
  return `${totals}\n${heardBy(owner, await people.say(owner, '/verify'))}`;
}
