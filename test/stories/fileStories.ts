import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TextFile } from './person.ts';
import { openShop, type Stage } from './stage.ts';

const BOOK: TextFile = {
  name: 'shop.csv',
  type: 'text/csv',
  text: 'Name,Phone,Balance\r\nAsha Verma,+919812345678,"1,250.00"\r\nRavi Kumar,,-40\r\n',
};

/** A file of what customers owe, from another book or a spreadsheet (chat.md, "Verbs"). */
export function fileStories(channel: string, open: () => Promise<Stage>): void {
  describe(`files, on ${channel}`, () => {
    let stage: Stage;
    beforeEach(async () => {
      stage = await open();
    });
    afterEach(() => stage.close());

    test('a CSV file brings customers in with what they owe, once it was looked at', async () => {
      const owner = await openShop(stage);
      await owner.attaches(BOOK, { caption: 'import', until: 'Add 2 new customers from this file?' });
      await stage.restart();
      await owner.presses('Add all');
      await owner.waitFor('2 customers added from the file');
      await owner.says('balance Asha', { until: '₹1,250.00' });
      expect((await owner.says('verify', { until: 'Intact: ' })).length).toBe(1);
    });
  });
}
