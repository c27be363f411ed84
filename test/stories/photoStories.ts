import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SCALE, WIDTH } from '#reports/reportPicture.ts';
import { jpeg } from '../photo.ts';
import { labelsOf, type Seen, textOf } from './person.ts';
import { openShopWithAsha, type Stage } from './stage.ts';

/** Photos of entries, from both sides and back to both (chat.md, "Who, and in which shop"). */
export function photoStories(channel: string, open: () => Promise<Stage>): void {
  describe(`photos, on ${channel}`, () => {
    let stage: Stage;
    beforeEach(async () => {
      stage = await open();
    });
    afterEach(() => stage.close());

    test('two with the sale reach the customer; hers of what is wrong reaches the owner; all are there after a restart', async () => {
      const { owner, asha } = await openShopWithAsha(stage);
      const [bill, bag, torn] = [jpeg('bill'), jpeg('bag'), jpeg('torn')] as const;
      await owner.snaps([bill, bag], { caption: 'sale Asha 2 kg rice 120, oil 90', until: '#1 Asha Verma: ₹210.00' });
      await asha.waitFor((seen) => isPicture(seen, bag));
      expect(asha.sees().filter(({ photo }) => photo !== undefined)).toHaveLength(2);
      expect(asha.sees().find((seen) => isPicture(seen, bill))?.text).toContain('Corner Store added a photo to #1');

      await asha.presses('Not right');
      await asha.presses('Goods');
      await asha.snaps([torn], { replyTo: await asha.waitFor('disputed'), caption: 'the bag was torn' });
      const shown = await owner.waitFor((seen) => isPicture(seen, torn));
      expect(shown.text).toContain('Asha Verma sent a photo of #1');
      expect(shown.text).toContain('“the bag was torn”');

      await stage.restart();
      await owner.says('history Asha', { until: '3 photos' });
      await owner.presses('Photos #1');
      await owner.waitFor((seen) => isPicture(seen, bill) && seen.text.includes('Photo 1 of 3'));
      expect(textOf(await owner.says('verify'))).toMatch(/^Intact: /);
    });

    test('one alone is asked about, and goes where she says; a report comes with its picture', async () => {
      const { owner, asha } = await openShopWithAsha(stage);
      await owner.says('sale Asha rice 45');
      const asked = await owner.snaps([jpeg('bill')], { until: 'To which entry' });
      expect(asked.flatMap(labelsOf)).toEqual(['#1 Asha Verma', 'Cancel']);
      await owner.presses('#1 Asha Verma');
      await asha.waitFor((seen) => isPicture(seen, jpeg('bill')));
      await owner.says('report', { until: '₹45.00 owed by 1 of 1 customer' });
      await owner.waitFor(({ photo }) => photo !== undefined && widthOfPng(photo.bytes) === WIDTH * SCALE);
    });
  });
}

function isPicture({ photo }: Seen, bytes: Uint8Array): boolean {
  return photo !== undefined && Buffer.from(photo.bytes).equals(Buffer.from(bytes));
}

/** As its header says it; undefined for another kind of picture. */
function widthOfPng(bytes: Uint8Array): number | undefined {
  const header = Buffer.from(bytes);
  return header.subarray(1, 4).toString() === 'PNG' ? header.readUInt32BE(16) : undefined;
}
