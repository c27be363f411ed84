import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { labelsOf, type Person, textOf } from './person.ts';
import { link, openShop, openShopWithAsha, type Stage } from './stage.ts';

/** The shop's counter: sales, payments and what the customer says to them (chat.md, "Key exchanges" 1–5). */
export function counterStories(channel: string, open: () => Promise<Stage>): void {
  describe(`at the counter, on ${channel}`, () => {
    let stage: Stage;
    beforeEach(async () => {
      stage = await open();
    });
    afterEach(() => stage.close());

    test('a sale is logged, the customer confirms it with a tap, and both sides see that', async () => {
      const { owner, asha } = await openShopWithAsha(stage);
      const [recorded] = await owner.says('sale Asha 2 kg rice 120, oil 90 due 15 dec');
      expect(recorded?.text).toMatch(
        /^#1 Asha Verma: ₹210\.00 on credit, due 15 Dec \d{4}\.\nBalance ₹210\.00 of ₹5,000\.00\./,
      );
      expect(labelsOf(recorded)).toContain('Undo');

      const asked = await asha.waitFor('Corner Store');
      await asha.waitFor('₹210.00');
      expect(textOf([asha.last()])).toMatch(/rice/);
      expect(labelsOf(asha.last())).toEqual(expect.arrayContaining(['Confirm', 'Not right']));
      expect(asked).toBeDefined();

      const code = /[0-9A-F]{4}(?:-[0-9A-F]{4}){3}/.exec(asha.last().text)?.[0];
      expect(recorded?.text).toContain(code);
      await asha.presses('Confirm');
      expect(labelsOf(asha.last())).not.toContain('Confirm');
      await owner.waitFor(/confirmed by Asha.*, \d\d:\d\d/);
    });

    test('a payment gives a receipt that says what it settled, and the customer acknowledges it', async () => {
      const { owner, asha } = await openShopWithAsha(stage);
      await owner.says('sale Asha rice 300');
      await owner.says('sale Asha oil 400');
      const [paid] = await owner.says('pay Asha 500 upi QX12');
      expect(paid?.text).toMatch(/#3 Asha Verma: ₹500\.00/);
      expect(paid?.text).toContain('Balance ₹200.00 of ₹5,000.00.');
      const receipt = await asha.waitFor('₹500.00');
      expect(receipt.text).toContain('#1');
      expect(labelsOf(receipt)).toEqual(expect.arrayContaining(['Acknowledge', 'Not right']));
      await asha.presses('Acknowledge', { on: receipt });
      await owner.waitFor(/#3[\s\S]*by Asha/);
    });

    test('“Not right” asks what is wrong, freezes the amount, and the owner takes the entry back', async () => {
      const { owner, asha } = await openShopWithAsha(stage);
      await owner.says('sale Asha 250');
      await asha.waitFor('₹250.00');
      await asha.presses('Not right');
      expect(labelsOf(asha.last())).toEqual(expect.arrayContaining(['Amount', 'Goods', 'Not mine', 'Other…']));
      await asha.presses('Goods');
      const told = await owner.waitFor((seen) => labelsOf(seen).includes('Stand by it'));
      expect(labelsOf(told)).toContain('Void');
      await owner.presses('Void', { on: told });
      await asha.waitFor(/taken back/);
      await expectBalance(owner, '₹0.00');
    });

    test('“Other…” takes the customer’s own words to the owner, who stands by the entry', async () => {
      const { owner, asha } = await openShopWithAsha(stage);
      await owner.says('sale Asha 250');
      await asha.waitFor('₹250.00');
      await asha.presses('Not right');
      await asha.presses('Other…');
      await asha.says('It was two bags, not three');
      const told = await owner.waitFor('two bags');
      await owner.presses('Stand by it', { on: told });
      await asha.waitFor(/#1/);
      await expectBalance(owner, '₹250.00');
    });

    test('a customer says she has paid, and it counts once the owner received it', async () => {
      const { owner, asha } = await openShopWithAsha(stage);
      await owner.says('sale Asha 900');
      await asha.waitFor('₹900.00');
      await asha.says('paid 500 upi 77');
      const claim = await owner.waitFor((seen) => labelsOf(seen).includes('Received'));
      expect(claim.text).toContain('₹500.00');
      await expectBalance(owner, '₹900.00');
      await owner.presses('Received', { on: claim });
      await expectBalance(owner, '₹400.00');
      await asha.waitFor((seen) => labelsOf(seen).includes('Acknowledge'));
    });

    test('a claim that is not received changes nothing', async () => {
      const { owner, asha } = await openShopWithAsha(stage);
      await owner.says('sale Asha 900');
      await asha.waitFor('₹900.00');
      await asha.says('paid 500');
      const claim = await owner.waitFor((seen) => labelsOf(seen).includes('Not received'));
      await owner.presses('Not received', { on: claim });
      await asha.waitFor(/not/i);
      await expectBalance(owner, '₹900.00');
    });

    test('a sale over the limit is refused with the figures and allowed once', async () => {
      const { owner } = await openShopWithAsha(stage);
      await owner.says('limit Asha 5000');
      await owner.says('sale Asha 4700');
      const [refused] = await owner.says('sale Asha 600');
      expect(refused?.text).toContain('₹600.00 would bring Asha to ₹5,300.00; her limit is ₹5,000.00.');
      await expectBalance(owner, '₹4,700.00');
      await owner.presses('Allow once');
      await expectBalance(owner, '₹5,300.00');
    });

    test('more than is owed is asked about and kept as credit, which the next sale uses', async () => {
      const { owner } = await openShopWithAsha(stage);
      await owner.says('sale Asha 200');
      const [asked] = await owner.says('pay Asha 500');
      expect(asked?.text).toContain('₹300.00 more than owed: keep as credit?');
      await expectBalance(owner, '₹200.00');
      await owner.presses('Keep as credit');
      await expectBalance(owner, '₹300.00 in credit');
      await owner.says('sale Asha 450');
      await expectBalance(owner, '₹150.00');
    });

    test('undo and void make a visible counter-entry, and the customer is told', async () => {
      const { owner, asha } = await openShopWithAsha(stage);
      await owner.says('sale Asha 210');
      const asked = await asha.waitFor('₹210.00');
      await owner.presses('Undo');
      await asha.waitFor(/taken back/, { after: asked });
      await owner.says('sale Asha 100');
      await owner.says('void Asha #3 wrong customer', { until: /#4/ });
      await expectBalance(owner, '₹0.00');
      const history = textOf(await owner.says('history Asha'));
      for (const entry of ['#1', '#2', '#3', '#4']) expect(history).toContain(entry);
    });

    test('a clerk works the counter but may not void, override or export', async () => {
      const owner = await openShop(stage);
      await owner.says('add Asha Verma');
      const invited = await owner.says('staff invite clerk', { until: 'Code:' });
      const ravi = await stage.person('Ravi');
      await ravi.opens(stage.wayIn(textOf(invited)));
      const [sold] = await ravi.says('sale Asha 4000');
      expect(sold?.text).toContain('#1 Asha Verma');
      expect(labelsOf((await ravi.says('sale Asha 2000')).at(-1))).not.toContain('Allow once');
      await ravi.says('void Asha #1');
      await ravi.says('export csv');
      await expectBalance(owner, '₹4,000.00');
    });

    test('several opening balances are shown as a list and added at once', async () => {
      const owner = await openShop(stage);
      const [list] = await owner.says('add Asha Verma owes 1250 since 2026-10-01\nRavi Kumar owes 300\nMary Otieno');
      expect(list?.text).toContain('Ravi Kumar');
      await owner.presses('Add all');
      await expectBalance(owner, '₹1,250.00');
      expect(textOf(await owner.says('balance'))).toContain('₹1,550.00');
    });

    test('free text comes back as a preview and is recorded with a tap', async () => {
      const { owner } = await openShopWithAsha(stage);
      const [preview] = await owner.says('Asha took 2kg rice 120 and oil 90, pays friday');
      expect(preview?.text).toContain('₹210.00');
      expect(labelsOf(preview)).toEqual(expect.arrayContaining(['Record', 'Cancel']));
      await expectBalance(owner, '₹0.00');
      await owner.presses('Record');
      await expectBalance(owner, '₹210.00');
    });

    test('an open question survives a restart', async () => {
      const owner = await openShop(stage);
      await owner.says('add Asha Verma');
      await owner.says('sale');
      await owner.presses('Asha Verma');
      await stage.restart();
      await owner.says('soap 45');
      await expectBalance(owner, '₹45.00');
    });

    test('a new customer is added and sold to after a tap', async () => {
      const owner = await openShop(stage);
      const [asked] = await owner.says('sale Zubeida soap 45');
      expect(asked?.text).toContain('Add Zubeida and sell her soap ₹45');
      await owner.presses('Add');
      expect(textOf(await owner.says('balance Zubeida'))).toContain('₹45.00');
    });

    test('verify finds the book intact, and both hands’ receipt code', async () => {
      const { owner, asha } = await openShopWithAsha(stage);
      await owner.says('sale Asha 210');
      const asked = await asha.waitFor('₹210.00');
      const code = /[0-9A-F]{4}(?:-[0-9A-F]{4}){3}/.exec(asked.text)?.[0] ?? '';
      expect((await owner.says('verify'))[0]?.text).toMatch(/^(?:Corner Store\n)?Intact: /);
      expect((await asha.says('verify'))[0]?.text).toMatch(/Intact: /);
      expect(textOf(await asha.says(`verify ${code}`))).toContain('#1');
      expect(textOf(await owner.says(`verify ${code.slice(0, 9)}`))).toContain('#1');
    });

    test('the book is exported as JSON lines and as CSV', async () => {
      const { owner } = await openShopWithAsha(stage);
      await owner.says('sale Asha rice 210');
      await owner.types('export jsonl');
      const jsonl = await owner.waitFor((seen) => seen.document?.name.endsWith('.jsonl') === true);
      const lines = Buffer.from(jsonl.document?.bytes ?? [])
        .toString()
        .trim()
        .split('\n');
      expect(lines.map((line) => JSON.parse(line).kind)).toContain('sale');
      await owner.types('export csv');
      const csv = await owner.waitFor((seen) => seen.document?.name.endsWith('.csv') === true);
      expect(Buffer.from(csv.document?.bytes ?? []).toString()).toContain('210.00');
    });

    test('a stranger learns nothing, and nobody is linked by a used or made-up code', async () => {
      const owner = await openShop(stage);
      const invite = textOf(await owner.says('add Asha Verma', { until: 'Code:' }));
      const asha = await stage.person('Asha');
      await link(stage, asha, invite);
      const stranger = await stage.person('Stranger');
      for (const text of ['balance Asha', 'balance', 'customers', 'verify', 'sale Asha 100', 'Asha', 'export csv']) {
        const answer = textOf(await stranger.says(text));
        expect(answer).not.toMatch(/Asha Verma|Corner Store|₹/);
      }
      const again = textOf(await stranger.opens(stage.wayIn(invite)));
      expect(again).not.toMatch(/Asha|Corner Store|₹/);
    });
  });
}

/** Word of somebody else's act may still be on its way to the owner when the answer comes. */
async function expectBalance(owner: Pick<Person, 'says'>, balance: string): Promise<void> {
  const answers = await owner.says('balance Asha', { until: 'Balance ' });
  expect(answers.map((seen) => seen.text).join('\n')).toContain(`Balance ${balance}`);
}
