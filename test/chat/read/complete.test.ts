import { describe, expect, test } from 'vitest';
import type { Role } from '#chat/inbound.ts';
import { readsCompletely } from '#chat/read/complete.ts';
import { INDIA } from './shops.ts';

const KNOWN = ['Asha Verma', 'Mary Otieno'].map((name) => ({ id: name, name }));
const reads = (text: string, role: Role) => readsCompletely(text, { role, setting: INDIA, known: KNOWN });

describe('while a question is open, a text is a command only if it starts with `/` or reads completely as one (chat.md, "Replies")', () => {
  test.each([
    '/sale',
    '/anything',
    'sale Asha 2 kg rice 120',
    'sale Zubeida soap 45',
    'pay Asha 500 cash',
    'balance',
    'balance Asha',
    'customer Asha',
    'history Asha',
    'customers overdue',
    'add Zubeida limit 500',
    'invite',
    'invite asha',
    'limit Asha none',
    'note Asha pays late',
    'tag Asha vip',
    'nick Asha = didi',
    'rename Asha to Asha Kumari',
    'unlink Asha',
    'archive Asha',
    'forget Asha',
    'import',
    'void Asha #12 wrong',
    'void #12',
    'undo',
    'export csv',
    'verify',
    'verify 7F3A-9C01',
    'verify Asha',
    'staff invite clerk',
    'newshop Corner Store, INR',
    'shops',
    'help',
    'Cancel',
  ])('%j is a command of the owner', (text) => expect(reads(text, 'owner')).toBe(true));

  test.each([
    'sale',
    'sale Asha',
    'sale of the century',
    'pay',
    'pay him later',
    'balance is wrong',
    'help me',
    'cancel the order',
    'note',
    'history',
    'tag Asha',
    'nick Asha =',
    'rename Asha to',
    'archive the old bills',
    'import duty 20',
    'void',
    'undo it please',
    'limit Asha',
    'export',
    'paid 500',
    'Asha',
    'Asha 210',
    '500',
    'wrong price',
    '',
  ])('%j is an answer', (text) => expect(reads(text, 'owner')).toBe(false));

  test.each([
    'balance',
    'history',
    'confirm',
    'confirm all',
    'wrong #12',
    'paid 500 mpesa QX1',
    'verify 7F3A-9C01',
    'cancel',
  ])('%j is a command of the customer', (text) => expect(reads(text, 'customer')).toBe(true));

  test.each([
    'wrong',
    'paid',
    'paid yesterday',
    'confirm it',
    'sale Asha rice 120',
    'undo',
    'verify Asha',
    'balance Asha',
  ])('%j is a customer’s answer', (text) => expect(reads(text, 'customer')).toBe(false));
});
