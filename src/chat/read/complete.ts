import { readAmount } from '#domain/amountText.ts';
import { foldWord } from '#domain/typedText.ts';
import type { Role } from '../inbound.ts';
import { readAdd } from './add.ts';
import { readCustomerFilter } from './customerFilter.ts';
import { readDueSpan } from './dueSpan.ts';
import { readConfirmed, readEntryReference } from './entryNumber.ts';
import { readExportFormat } from './exportFormat.ts';
import { readFeedback } from './feedback.ts';
import { readLanguage } from './language.ts';
import { readLimit } from './limit.ts';
import { readMonth } from './month.ts';
import { type KnownCustomer, splitName, withoutLink } from './name.ts';
import { readNewShop } from './newShop.ts';
import { readNote } from './note.ts';
import { readPayment } from './payment.ts';
import { isWholePlan, readPlan } from './plan.ts';
import { readPoints } from './points.ts';
import { readPolicy } from './policy.ts';
import { readPromise } from './promise.ts';
import { readSale } from './sale.ts';
import type { ReadingSetting } from './setting.ts';
import { readStaff } from './staff.ts';
import { readStatement } from './statement.ts';
import { readSignedSum, readSum } from './sum.ts';
import { readTag } from './tag.ts';
import { readTerms } from './terms.ts';
import { isVerbOf, readVerb, type Verb } from './verb.ts';
import { readVerify } from './verify.ts';

export type Asked = {
  readonly role: Role;
  readonly setting: ReadingSetting;
  /** Candidates for the name in the text. */
  readonly known: readonly KnownCustomer[];
};

/**
 * Whether a text is a command although a question is open: it starts with `/`, or it reads completely as a command of the role
 * (chat.md, "Replies"). A verb that waits for more is none, nor is one whose form is not read here.
 */
export function readsCompletely(text: string, asked: Asked): boolean {
  if (text.trimStart().startsWith('/')) return true;
  const command = readVerb(text);
  if (command === undefined || !isVerbOf({ verb: command.verb, role: asked.role })) return false;
  return asked.role === 'customer' ? isCustomers(command, asked) : isShops(command, asked);
}

type Words = { readonly verb: Verb; readonly rest: string };

function isCustomers({ verb, rest }: Words, { setting }: Asked): boolean {
  switch (verb) {
    case 'confirm':
      return readConfirmed(rest).ok;
    case 'wrong': {
      const read = readEntryReference(rest);
      return read.ok && read.value !== undefined;
    }
    case 'paid':
      return readPayment(rest, setting).ok;
    case 'plan': {
      const read = readPlan(rest, setting);
      return read.ok && read.value.kind === 'terms' && isWholePlan(read.value);
    }
    case 'promise': {
      const read = readPromise(rest, setting);
      return read.ok && read.value.until !== undefined;
    }
    case 'raise':
      return readAmount(rest, setting.numbers).ok;
    case 'redeem':
      return readPoints(rest, setting).ok;
    case 'feedback':
      return readFeedback(rest) !== undefined;
    case 'talk':
      return readNote(rest).ok;
    case 'statement':
      return readStatement(rest, setting).ok;
    case 'verify':
      return readVerify(rest).kind !== 'customer';
    default:
      return isAnyones({ verb, rest });
  }
}

function isShops({ verb, rest }: Words, asked: Asked): boolean {
  const { setting } = asked;
  switch (verb) {
    case 'add':
      return isAdd(rest, setting);
    case 'invite':
    case 'balance':
      return rest === '' || isCustomerWith(rest, asked, (words) => words === '');
    case 'customer':
    case 'history':
    case 'points':
    case 'unlink':
    case 'archive':
    case 'forget':
      return isCustomerWith(rest, asked, (words) => words === '');
    case 'sale':
      return isNameWith(rest, asked, (words) => readSale(words, setting).kind !== 'refusal');
    case 'pay':
      return isNameWith(rest, asked, (words) => readPayment(words, setting).ok);
    case 'terms':
      return isCustomerWith(rest, asked, (words) => readTerms(words).ok);
    case 'writeoff':
    case 'refund':
      return isCustomerWith(rest, asked, (words) => readSum(words, setting).ok);
    case 'adjust':
      return isCustomerWith(rest, asked, (words) => readSignedSum(words, setting).ok);
    case 'limit':
      return isCustomerWith(rest, asked, (words) => readLimit(words, setting).ok);
    case 'plan':
      return isCustomerWith(rest, asked, (words) => {
        const read = readPlan(words, setting);
        return read.ok && (read.value.kind === 'cancel' || isWholePlan(read.value));
      });
    case 'note':
    case 'talk':
      return isCustomerWith(rest, asked, (words) => readNote(words).ok);
    case 'tag':
      return isCustomerWith(rest, asked, (words) => readTag(words).ok);
    case 'nick':
    case 'rename':
      return isCustomerWith(rest, asked, (words) => withoutLink(words) !== '');
    case 'hold':
    case 'block':
      return isCustomerWith(rest, asked, (words) => words === '' || readNote(words).ok);
    case 'policy':
      return readPolicy(rest, setting).ok;
    case 'release':
      return isCustomerWith(rest, asked, (words) => words === '');
    case 'waive':
    case 'void': {
      const read = readEntryReference(rest);
      return read.ok && read.value !== undefined;
    }
    case 'due':
      return readDueSpan(rest).ok;
    case 'remind':
      return foldWord(rest.trim()) === 'overdue' || isCustomerWith(rest, asked, (words) => words === '');
    case 'customers':
      return readCustomerFilter(rest).ok;
    case 'statement':
      return isCustomerWith(rest, asked, (words) => readStatement(words, setting).ok);
    case 'report':
      return rest === '' || readMonth(rest, setting) !== undefined;
    case 'export':
      return readExportFormat(rest).ok;
    case 'verify':
      return readVerify(rest).kind !== 'customer' || isCustomerWith(rest, asked, (words) => words === '');
    case 'staff':
      return readStaff(rest).ok;
    case 'undo':
    case 'import':
    case 'feedback':
    case 'review':
    case 'requests':
    case 'disputes':
      return rest === '';
    default:
      return isAnyones({ verb, rest });
  }
}

function isAnyones({ verb, rest }: Words): boolean {
  switch (verb) {
    case 'newshop':
      return readNewShop(rest).ok;
    case 'language':
      return isWholeLanguage(rest);
    case 'start':
    case 'balance':
    case 'history':
    case 'due':
    case 'points':
    case 'mute':
    case 'unmute':
    case 'shops':
    case 'help':
    case 'cancel':
      return rest === '';
    default:
      return false;
  }
}

/** What may follow the verb `language`. */
export function isWholeLanguage(rest: string): boolean {
  return rest === '' || readLanguage(rest.replace(/^shop\s+/iu, '')) !== undefined;
}

function isAdd(rest: string, setting: ReadingSetting): boolean {
  const read = readAdd(rest, setting);
  return read.ok && read.value.length > 0 && read.value.every((line) => line.ok);
}

/** The name may be a new customer's. */
function isNameWith(rest: string, { known, setting }: Asked, isRest: (words: string) => boolean): boolean {
  const name = splitName(rest, known, setting.numbers);
  return name.kind !== 'missing' && name.kind !== 'too-long' && isRest(name.rest);
}

function isCustomerWith(rest: string, { known, setting }: Asked, isRest: (words: string) => boolean): boolean {
  const name = splitName(rest, known, setting.numbers);
  return (name.kind === 'one' || name.kind === 'several') && isRest(name.rest);
}
