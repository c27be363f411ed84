import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SlackPerson } from '../slack/person.ts';
import type { SlackHome, SlackModal } from '../slack/viewKit.ts';
import type { ShownView } from '../slack/world.ts';
import { labelsOf } from '../stories/person.ts';
import { openSlackStage, type SlackStage, type SlackWay } from './slackStage.ts';

/** Forms, shortcuts and the home tab, from Slack's payload to the book and back (chat.md, "Channel particulars", Slack). */

let stage: SlackStage;
let meena: SlackPerson;
let asha: SlackPerson;
let presses = 0;

describe.each<SlackWay>(['http', 'socket'])('over %s', (way) => {
  beforeAll(async () => {
    stage = await openSlackStage(way);
    meena = stage.server.person({ name: 'Meena' });
    asha = stage.server.person({ name: 'Asha' });
    await meena.says('newshop Corner Store, INR');
    await meena.says('add Asha Verma');
    // Slack writes a mention that was picked as the person's id.
    const ts = `${Math.floor(Date.now() / 1000)}.000001`;
    const message = { type: 'message', channel: meena.direct, channel_type: 'im', user: meena.id, ts };
    await meena.sends({ ...message, text: `invite Asha <@${asha.id}>` });
  });
  afterAll(() => stage.close());

  const trigger = (who: SlackPerson) => {
    presses += 1;
    return `t${presses}.${who.id}`;
  };
  const viewsOf = (who: SlackPerson, type: 'modal' | 'home') =>
    stage.server.views().filter((shown) => shown.user === who.id && shown.view.type === type);

  async function nextView(who: SlackPerson, type: 'modal' | 'home', before: number): Promise<ShownView> {
    const deadline = performance.now() + 10_000;
    for (;;) {
      const shown = viewsOf(who, type);
      const last = shown.at(-1);
      if (shown.length > before && last !== undefined) return last;
      if (performance.now() > deadline) throw new Error(`${who.name} sees no new ${type}`);
      await sleep(10);
    }
  }

  /** What is opened because she does something. */
  async function opens(who: SlackPerson, act: () => Promise<unknown>): Promise<ShownView> {
    const before = viewsOf(who, 'modal').length;
    await act();
    return nextView(who, 'modal', before);
  }

  type State = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

  async function submits(who: SlackPerson, modal: ShownView, values: State): Promise<unknown> {
    const { callback_id, private_metadata } = modal.view as SlackModal;
    const state = { values: Object.fromEntries(Object.entries(values).map(([at, value]) => [at, { value }])) };
    const view = { id: modal.id, callback_id, private_metadata, state };
    const { isAcknowledged, body } = await who.interacts({ type: 'view_submission', view });
    expect(isAcknowledged).toBe(true);
    return body;
  }

  async function customers(who: SlackPerson, modal: ShownView, value: string): Promise<readonly { value: string }[]> {
    const { private_metadata } = modal.view as SlackModal;
    const suggestion = { type: 'block_suggestion', block_id: 'customer', action_id: 'value', value };
    const { body } = await who.interacts({ ...suggestion, view: { private_metadata } });
    return (body as { options: { value: string }[] }).options;
  }

  const text = (value: string) => ({ type: 'plain_text_input', value });
  const chosen = (value: string) => ({ type: 'external_select', selected_option: { value } });

  async function homeOf(who: SlackPerson): Promise<SlackHome> {
    const before = viewsOf(who, 'home').length;
    await who.sends({ type: 'app_home_opened', user: who.id, channel: who.direct, tab: 'home' });
    return (await nextView(who, 'home', before)).view as SlackHome;
  }

  async function homeShows(who: SlackPerson, after: number, text: string | RegExp): Promise<void> {
    await expect
      .poll(
        () => said({ type: 'home', blocks: viewsOf(who, 'home').slice(after).at(-1)?.view.blocks ?? [] } as SlackHome),
        {
          timeout: 10_000,
        },
      )
      .toMatch(text);
  }

  const said = (home: SlackHome) => JSON.stringify(home.blocks);
  const buttonsOf = (home: SlackHome) =>
    home.blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));

  async function pressesHome(who: SlackPerson, home: SlackHome, label: string): Promise<void> {
    const button = buttonsOf(home).find((each) => each.text.text === label);
    if (button === undefined) throw new Error(`no [${label}]`);
    presses += 1;
    const action = { type: 'button', action_id: button.action_id, value: button.value, action_ts: `1.${presses}` };
    const container = { type: 'view', view_id: 'V1' };
    await who.interacts({ type: 'block_actions', trigger_id: trigger(who), container, actions: [action] });
  }

  describe('a mention', () => {
    test('asks that person, who links herself; the owner is told', async () => {
      const asked = await asha.waitFor('Is that you?');
      expect(labelsOf(asked)).toEqual(["Yes, that's me", 'No']);
      await asha.presses("Yes, that's me");
      expect(labelsOf(await meena.waitFor('Asha Verma: linked by Asha (Slack).'))).toEqual(['Not her']);
    });
  });

  describe('New sale', () => {
    test('opens, says what is wrong at the field, and once mended reaches the customer', async () => {
      const modal = await opens(meena, () => meena.commands('sale'));
      expect(modal.view).toMatchObject({ title: { text: 'New sale' }, submit: { text: 'Record' } });
      const [option] = await customers(meena, modal, 'ash');
      const values = {
        customer: chosen(option?.value ?? ''),
        total: text('200'),
        due: { selected_date: '2199-01-01' },
      };
      const refused = await submits(meena, modal, { ...values, items: text('2 kg rice 120, oil 90') });
      expect(refused).toEqual({ response_action: 'errors', errors: { total: expect.stringContaining('₹210.00') } });
      const right = { customer: values.customer, items: text('2 kg rice 120, oil 90'), total: text('210') };
      expect(await submits(meena, modal, right)).toBeUndefined();
      expect(labelsOf(await meena.waitFor('#1 Asha Verma: ₹210.00 on credit'))).toContain('Undo');
      expect(labelsOf(await asha.waitFor('#1 ₹210.00 on credit'))).toEqual(['Confirm', 'Not right']);
      // Pressed twice, recorded once.
      await submits(meena, modal, right);
      expect((await meena.says('balance Asha')).at(-1)?.text).toContain('Balance ₹210.00');
    });

    test('over the limit asks in the direct chat', async () => {
      const modal = await opens(meena, () =>
        meena.interacts({ type: 'shortcut', callback_id: 'new_sale', trigger_id: trigger(meena) }),
      );
      const [option] = await customers(meena, modal, '');
      const values = { customer: chosen(option?.value ?? ''), items: text('tv 6000') };
      expect(await submits(meena, modal, values)).toBeUndefined();
      expect(labelsOf(await meena.waitFor('would bring Asha'))).toEqual(['Allow once', 'Cancel']);
      await meena.presses('Cancel');
    });

    test('from a message has whom it names, and its goods', async () => {
      const message = { text: 'Asha took sugar &amp; tea 80', ts: '1.1' };
      const modal = await opens(meena, () =>
        meena.interacts({ type: 'message_action', callback_id: 'log_as_sale', trigger_id: trigger(meena), message }),
      );
      expect(JSON.stringify(modal.view)).toContain('"initial_value":"sugar & tea 80"');
      expect(JSON.stringify(modal.view)).toMatch(/"initial_option":\{"text":\{"type":"plain_text","text":"Asha Verma"/);
    });

    test('is not opened for a customer, who hears why; nobody is suggested to her', async () => {
      const modal = await opens(asha, () =>
        asha.interacts({ type: 'shortcut', callback_id: 'new_sale', trigger_id: trigger(asha) }),
      );
      expect(modal.view).not.toHaveProperty('submit');
      const owners = await opens(meena, () => meena.commands('sale'));
      expect(await customers(asha, owners, 'ash')).toEqual([]);
    });

    test('that cannot be opened is asked for in the chat', async () => {
      stage.server.fails({ method: 'views.open', fault: { kind: 'refuse', error: 'expired_trigger_id' } });
      await meena.commands('sale');
      expect(labelsOf(await meena.waitFor((seen) => labelsOf(seen).includes('Asha Verma')))).toContain('Cancel');
      await meena.says('cancel');
    });
  });

  describe('the home tab', () => {
    test('of an owner shows the shop, and anew after what she does', async () => {
      const home = await homeOf(meena);
      await homeShows(meena, 0, '₹210.00 owed by 1 of 1 customer');
      await meena.says('sale Asha soap 40');
      await homeShows(meena, 0, '₹250.00 owed');
      const modal = await opens(meena, () => pressesHome(meena, home, 'New sale'));
      expect(modal.view).toMatchObject({ callback_id: 'sale' });
      await pressesHome(meena, home, 'Customers');
      await meena.waitFor(/Asha Verma.*₹250\.00/);
    });

    test('of a customer shows her account, and opens her form', async () => {
      const home = await homeOf(asha);
      await homeShows(asha, 0, 'Balance ₹250.00 of ₹5,000.00');
      const modal = await opens(asha, () => pressesHome(asha, home, 'Something is wrong'));
      const values = { entry: { selected_option: { value: '1' } }, words: text('half was bad'), amount: text('9000') };
      expect(await submits(asha, modal, values)).toMatchObject({
        errors: { amount: expect.stringContaining('₹210.00') },
      });
      expect(await submits(asha, modal, { ...values, amount: text('100') })).toBeUndefined();
      await meena.waitFor('says: “half was bad”');
      const plan = await opens(asha, () => pressesHome(asha, home, 'Ask for a plan'));
      const many = { count: text('99'), every: { selected_option: { value: 'month' } } };
      expect(await submits(asha, plan, many)).toMatchObject({ errors: { count: expect.stringContaining('2 to 24') } });
    });

    test('opens the forms for a plan and for an invite, which say what is wrong at the field', async () => {
      const home = await homeOf(meena);
      const plan = await opens(meena, () => pressesHome(meena, home, 'Payment plan'));
      const [option] = await customers(meena, plan, 'ash');
      const monthly = { customer: chosen(option?.value ?? ''), every: { selected_option: { value: 'month' } } };
      const early = { ...monthly, count: text('2'), first: { selected_date: '2020-01-01' } };
      expect(await submits(meena, plan, early)).toMatchObject({ errors: { first: expect.any(String) } });
      const invite = await opens(meena, () => pressesHome(meena, home, 'Link a customer'));
      const linked = { customer: monthly.customer, person: { selected_user: asha.id } };
      expect(await submits(meena, invite, linked)).toMatchObject({ errors: { person: expect.any(String) } });
    });

    test('follows what others do: the owner’s what her customer does, the customer’s what is sold to her', async () => {
      await homeOf(meena);
      await homeOf(asha);
      const [hers, theirs] = [viewsOf(asha, 'home').length, viewsOf(meena, 'home').length];
      await meena.says('sale Asha tea 30', { until: 'on credit' });
      await homeShows(asha, hers, '₹280.00');
      await asha.says('confirm all', { until: /.+/ });
      await homeShows(meena, theirs, /Nothing waits|dispute/);
    });

    test('whose button cannot open its form asks in the chat', async () => {
      const home = await homeOf(meena);
      stage.server.fails({ method: 'views.open', fault: { kind: 'refuse', error: 'expired_trigger_id' } });
      await pressesHome(meena, home, 'New sale');
      await meena.waitFor((seen) => labelsOf(seen).includes('Other…'));
      await meena.says('cancel');
    });

    test('of a stranger shows how to begin', async () => {
      const eve = stage.server.person({ name: 'Eve' });
      const home = await homeOf(eve);
      expect(said(home)).toContain('newshop Corner Store, INR');
      await pressesHome(eve, home, 'Start');
      expect(labelsOf(await eve.waitFor((seen) => labelsOf(seen).includes('Shop')))).toEqual(['Shop', 'Customer']);
    });
  });
});
