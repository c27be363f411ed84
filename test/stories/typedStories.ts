import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { labelsOf, type Person, textOf } from './person.ts';
import { openShop, type Stage } from './stage.ts';

/** What is typed and how the answer to it reads. */
type Typed = readonly [what: string, text: string, answer: RegExp];

/** The last line of a refusal ends with something that can be typed. */
const EXAMPLE = /[^\n:]+: \S[^\n]*$/;
const digits = '1234567890'.repeat(4);
const longName = 'Maximiliana '.repeat(25).trim();

const REFUSED: readonly Typed[] = [
  ['no amount', 'sale Asha Verma rice', /no amount[\s\S]*sale Asha/],
  ['no amount of a payment', 'pay Asha Verma cash', /amount[\s\S]*For example/],
  ['zero', 'sale Asha Verma rice 0', /“0” is zero/],
  ['zero paid', 'pay Asha Verma 0.00', /“0\.00” is zero/],
  ['a negative amount', 'sale Asha Verma rice -50', /“-50” is below zero/],
  ['a negative payment', 'pay Asha Verma -50', /“-50” is below zero/],
  ['forty digits', `sale Asha Verma rice ${digits}`, /more than one entry can hold/],
  ['forty digits paid', `pay Asha Verma ${digits}`, /more than one entry can hold/],
  ['three decimals', 'sale Asha Verma rice 10.555', /INR has 2/],
  ['grouping that does not fit', 'pay Asha Verma 1,2,3', /do not fit together/],
  ['an exponent', 'pay Asha Verma 1e9', /amount/],
  ['no number at all', 'pay Asha Verma NaN', /amount/],
  ['an unknown customer', 'pay Bob 50', /no customer called “Bob”[\s\S]*add Bob/],
  ['an unknown customer looked for', 'balance Bob', /no customer called “Bob”/],
  ['a day that does not exist', 'sale Asha Verma rice 50 due 29 feb 2027', /no such day as “29 feb 2027”/],
  ['a day to come', 'sale Asha Verma rice 50 on 2199-01-01', /has not come yet/],
  ['a name of 300 characters', `add ${longName}`, /name is too long/],
  ['a sale to a name of 300 characters', `sale ${longName} 50`, /name is too long/],
  ['an entry that is not there', 'void Asha Verma #99', /has no entry #99/],
  ['no phone number', 'add Bina +91', /not a phone number/],
  ['a code of nobody', 'verify 7F3A-9C01', /No entry you may see/],
  ['an emoji', '😀', /did not understand/],
  ['a family of emoji', '👨‍👩‍👧‍👦🙏🏽', /did not understand/],
  ['right-to-left text', 'بقالة الأمانة', /did not understand/],
  ['text that turns the line around', '\u202egnihtemos', /did not understand/],
  ['a tag', '<b>', /did not understand/],
  ['an open tag and an entity', '<a href="x">&amp;lt;</b>', /did not understand/],
  ['an operator of the database', '$where', /did not understand/],
  ['a document of the database', '{"$gt": ""}', /did not understand/],
  ['a customer called like an operator', 'pay $where 50', /no customer called “\$where”/],
  ['a template', '{ $name } {{7*7}} %s', /did not understand/],
  ['nothing that can be seen', '\u200b\u2060', /nothing in that message|did not understand/],
  ['a blank', '\u2800', /nothing in that message|did not understand/],
  ['four thousand letters', 'x'.repeat(4_096), /did not understand|too long/],
];

/** Not refused but asked about, with nothing recorded before the answer. */
const ASKED: readonly Typed[] = [
  ['two amounts', 'sale Asha Verma rice 50 60', /Asha Verma: ₹60\.00 on credit\?/],
  ['nine digits', 'sale Asha Kumar rice 123456789', /₹12,34,56,789\.00 on credit\?/],
  ['a name that fits two', 'sale Asha rice 50', /“Asha” fits 2 customers/],
  ['a payment by a name that fits two', 'pay Asha 5', /“Asha” fits 2 customers/],
  ['a sale to somebody new', 'sale Zubeida soap 45', /Add Zubeida and sell her soap ₹45\?/],
  ['a sale to an emoji', 'sale 🍎 45', /Add 🍎/],
  ['a sale to a tag', 'sale <script>alert(1)</script> soap 45', /Add <script>alert\(1\)<\/script>/],
];

/** Whatever is typed gets an answer; what is refused records nothing and shows a right example (product.md; chat.md, "Replies"). */
export function typedStories(channel: string, open: () => Promise<Stage>): void {
  describe(`whatever is typed, on ${channel}`, () => {
    let stage: Stage;
    let owner: Person;
    let before: string;

    beforeAll(async () => {
      stage = await open();
      owner = await openShop(stage);
      await owner.says('add Asha Verma owes 100');
      await owner.says('add Asha Kumar owes 100 limit none');
      before = await record(owner);
    });
    afterAll(() => stage.close());

    test.each(REFUSED)('%s is refused with an example', async (_, text, answer) => {
      const said = textOf(await owner.says(text));
      expect(said).toMatch(answer);
      expect(said).toMatch(EXAMPLE);
      expect(await head(owner)).toBe(lastLine(before));
    });

    test.each(ASKED)('%s is asked about', async (_, text, answer) => {
      const [asked] = await owner.says(text);
      expect(asked?.text).toMatch(answer);
      expect(labelsOf(asked)).toContain('Cancel');
      expect(await head(owner)).toBe(lastLine(before));
      await owner.presses('Cancel');
    });

    test('after all of that the totals and the number of entries are as before', async () => {
      expect(await record(owner)).toBe(before);
    });

    test('a currency without decimals takes none', async () => {
      const keeper = await stage.person('Yuki');
      await keeper.says('newshop Konbini, JPY');
      await keeper.says('add Kenji');
      const [refused] = await keeper.says('sale Kenji rice 120.50');
      expect(refused?.text).toMatch(/JPY has none[\s\S]*For example: 1250/);
      const [recorded] = await keeper.says('sale Kenji rice 1,200');
      expect(recorded?.text).toMatch(/¥1,200 on credit/);
    });

    test.each([
      ['a tag and quotes', '<b>Bo</b> & "Sons" O’Neil'],
      ['right-to-left letters', 'محمد الأمين'],
      ['emoji', 'Nani 👵🏽'],
      ['an operator', '$ne'],
    ])('a name of %s stays the text it is', async (_, name) => {
      const told = async (text: string) => withoutMarks(textOf(await owner.says(text)));
      expect(await told(`add ${name}`)).toContain(`${name} is added.`);
      expect(await told(`sale ${name} ghee 70`)).toContain(`#1 ${name}: ₹70.00 on credit`);
      expect(await told(`balance ${name}`)).toContain(`${name}: 1 open item.`);
    });
  });
}

/** Totals, and what the chains hold with the head that any change would change. */
async function record(owner: Person): Promise<string> {
  const balance = await owner.says('balance', { until: /\bowe[ds]\b/ });
  const chains = await owner.says('verify', { until: /^Intact: / });
  return `${textOf(balance)}\n${textOf(chains)}`;
}

async function head(owner: Person): Promise<string> {
  return lastLine(textOf(await owner.says('verify')));
}

/** Without the marks that keep a name of the other direction from turning the line around. */
function withoutMarks(text: string): string {
  return text.replace(/[\u2068\u2069]/g, '');
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}
