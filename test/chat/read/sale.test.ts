import { describe, expect, test } from 'vitest';
import { readSale, type Sale, type SaleReading } from '#chat/read/sale.ts';
import type { ReadingSetting } from '#chat/read/setting.ts';
import { AMERICA, FRANCE, INDIA, KENYA, SPAIN, UGANDA } from './shops.ts';

/** Items as `2 kg rice = 12000`, joined by ` + `, then what else the sale says. */
function shown(reading: SaleReading): string {
  if (reading.kind === 'refusal') return `refused: ${reading.refusal.code}`;
  if (reading.kind === 'sale') return saleText(reading);
  return `${reading.question}? ${reading.readings.map(saleText).join(' | ')}`;
}

function saleText({ items, due, net, on, doubt }: Sale): string {
  const goods = items.map(({ name, quantity, unit, amount }) =>
    [quantity, unit, name, '=', amount].filter((word) => word !== undefined).join(' '),
  );
  const said = [due && `due ${due}`, net !== undefined && `net ${net}`, on && `on ${on}`, doubt && `doubt ${doubt}`];
  return [goods.join(' + '), ...said.filter(Boolean)].join(', ');
}

function table(setting: ReadingSetting, cases: readonly (readonly [text: string, reading: string])[]): void {
  test.each(cases)('%j is %s', (text, reading) => {
    expect(shown(readSale(text, setting))).toBe(reading);
  });
}

describe('clauses come off the end first (chat.md, "Reading a sale", 1)', () => {
  table(INDIA, [
    ['2 kg rice 120, oil 90 due friday', '2 kg rice = 12000 + oil = 9000, due 2026-11-27'],
    ['rice 120 due 15 dec', 'rice = 12000, due 2026-12-15'],
    ['rice 120, due 15 dec', 'rice = 12000, due 2026-12-15'],
    ['rice 120\noil 90\ndue in 2 weeks', 'rice = 12000 + oil = 9000, due 2026-12-06'],
    ['rice 120 net 15', 'rice = 12000, net 15'],
    ['rice 120 net 15 days', 'rice = 12000, net 15'],
    ['rice 120 due net 15', 'rice = 12000, net 15'],
    ['rice 120 on yesterday', 'rice = 12000, on 2026-11-21'],
    ['rice 120 yesterday', 'rice = 12000, on 2026-11-21'],
    ['rice 120 yesterday due friday', 'rice = 12000, due 2026-11-27, on 2026-11-21'],
    ['rice 120 due friday on yesterday', 'rice = 12000, due 2026-11-27, on 2026-11-21'],
    ['rice 120 on 20 nov due 15/12', 'rice = 12000, due 2026-12-15, on 2026-11-20'],
    ['rice 120 due on friday', 'rice = 12000, due 2026-11-27'],
    ['rice 120 DUE Friday.', 'rice = 12000, due 2026-11-27'],
    ['210 due tomorrow', '= 21000, due 2026-11-23'],
    ['add-on 50', 'add-on = 5000'],
    ['clip on tie 50', 'clip on tie = 5000'],
    ['net curtain 50', 'net curtain = 5000'],
    ['mosquito net ₹450', 'mosquito net = 45000'],
  ]);
  table(INDIA, [
    ['rice 120 due', 'refused: not-a-date'],
    ['rice 120 due soon', 'refused: not-a-date'],
    ['due soap 45', 'refused: not-a-date'],
    ['rice 120 due friday, oil 90', 'refused: not-a-date'],
    ['rice 120 due 29 feb 2027', 'refused: no-such-day'],
    ['rice 120 on 31/11', 'refused: no-such-day'],
    ['rice 120 on 15', 'refused: not-a-date'],
    ['rice 120 net 9999', 'refused: not-days'],
    ['rice 120 due friday due monday', 'refused: clause-twice'],
    ['rice 120 net 15 due monday', 'refused: clause-twice'],
    ['net 30', 'refused: no-amount'],
    ['due friday', 'refused: no-amount'],
  ]);
});

describe('items end at a new line, a semicolon or a comma that is not between two digits (2)', () => {
  table(INDIA, [
    ['rice 120\noil 90', 'rice = 12000 + oil = 9000'],
    ['rice 120;oil 90', 'rice = 12000 + oil = 9000'],
    ['rice 120,oil 90', 'rice = 12000 + oil = 9000'],
    ['rice 120،oil 90', 'rice = 12000 + oil = 9000'],
    ['rice 120 ,, oil 90,', 'rice = 12000 + oil = 9000'],
    ['bread and butter 50', 'bread and butter = 5000'],
    ['rice 1,250', 'rice = 125000'],
    ['rice 1,250, oil 90', 'rice = 125000 + oil = 9000'],
    ['rice 12,34,567', 'rice = 123456700'],
    ['rice 1,250.50', 'rice = 125050'],
  ]);

  describe('a comma between digits belongs to the number; where both readings fit, it is asked', () => {
    table(INDIA, [
      ['sugar 1,250 oil 90', 'comma? sugar 1,250 oil = 9000, doubt two-numbers | sugar = 100 + 250 oil = 9000'],
      ['rice 12,50', 'refused: amount-grouping'],
      ['rice 1,2345', 'refused: amount-grouping'],
      ['rice, 120', 'refused: no-amount'],
    ]);
    table(SPAIN, [
      ['pan 1,20', 'pan = 120'],
      ['1,5 kg arroz 3,20; aceite 5', '1.5 kg arroz = 320 + aceite = 500'],
      ['pan 1.250', 'pan = 125000'],
      ['aceite 90,5 soap 45', 'comma? aceite 90,5 soap = 4500, doubt two-numbers | aceite = 9000 + 5 soap = 4500'],
    ]);
  });

  test('a comma that fits no number and parts two whole items is shown before it is recorded', () => {
    expect(shown(readSale('milk 60,2 kg rice 120', INDIA))).toBe('milk = 6000 + 2 kg rice = 12000, doubt comma');
  });

  test('a price alone beside another may be the rest of a number', () => {
    expect(shown(readSale('rice 1, 250', INDIA))).toBe('rice = 100 + = 25000, doubt two-numbers');
  });

  test('where a space groups digits, both readings are asked', () => {
    expect(shown(readSale('riz 1 250', FRANCE))).toBe('space? riz = 125000 | riz 1 = 25000, doubt two-numbers');
    expect(shown(readSale('riz 1\u202f250,50', FRANCE))).toBe('riz = 125050');
  });
});

describe('the price is the last free number (3)', () => {
  table(INDIA, [
    ['rice 120', 'rice = 12000'],
    ['120 rice', 'rice = 12000'],
    ['rice 120 for Asha', 'rice for Asha = 12000'],
    ['7up 40', '7up = 4000'],
    ['500ml milk 30', '500 ml milk = 3000'],
    ['milk 500 ml 30', '500 ml milk = 3000'],
    ['2 kg rice 120', '2 kg rice = 12000'],
    ['2kg rice 120', '2 kg rice = 12000'],
    ['2 KG. Basmati rice 120', '2 kg Basmati rice = 12000'],
    ['rice 2 kilos 120', '2 kg rice = 12000'],
    ['2 litres oil 300', '2 l oil = 30000'],
    ['1 dozen eggs 80', '1 dozen eggs = 8000'],
    ['½ kg sugar 25', '0.5 kg sugar = 2500'],
    ['1/2 kg sugar 25', '0.5 kg sugar = 2500'],
    ['0.5 kg sugar 25', '0.5 kg sugar = 2500'],
    ['2 kg of rice for 120', '2 kg rice = 12000'],
    ['2 soap 45', '2 soap = 4500'],
    ['3x soap 45', '3 soap = 4500'],
    ['soap x3 45', '3 soap = 4500'],
    ['soap 3 x 45 g 90', '3 soap 45 g = 9000'],
    ['2 coke 500ml 40', '2 coke 500ml = 4000'],
    ['3 pkt 500g rice 90', '3 pkt 500g rice = 9000'],
    ['rice - 120', 'rice = 12000'],
    ['rice: 120', 'rice = 12000'],
    ['rice=120', 'rice = 12000'],
    ['rice:120', 'rice = 12000'],
    ['rice 120.', 'rice = 12000'],
    ['rice 1.5k', 'rice = 150000'],
    ['- rice 120\n- oil 90', 'rice = 12000 + oil = 9000'],
  ]);

  describe('a currency mark makes a number the price wherever it stands', () => {
    table(INDIA, [
      ['₹120 rice 2', 'rice 2 = 12000'],
      ['rice Rs 120', 'rice = 12000'],
      ['rice Rs.120', 'rice = 12000'],
      ['rice rs. 120', 'rice = 12000'],
      ['rice 120rs', 'rice = 12000'],
      ['rice 120 rs', 'rice = 12000'],
      ['rice 120/-', 'rice = 12000'],
      ['rice 120 /-', 'rice = 12000'],
      ['rice INR 120', 'rice = 12000'],
      ['2 Rs 120', '2 = 12000'],
      ['₹1,250 rice', 'rice = 125000'],
      ['rice ₹120 oil ₹90', 'rice ₹120 oil = 9000, doubt two-numbers'],
      ['rice $5', 'refused: other-currency'],
    ]);
    table(KENYA, [
      ['unga KSh 120', 'unga = 12000'],
      ['unga KES120', 'unga = 12000'],
      ['unga 120/=', 'unga = 12000'],
      ['unga 120 bob', 'unga = 12000'],
    ]);
  });

  describe('digits of every script are digits', () => {
    table(INDIA, [
      ['दूध १२०', 'दूध = 12000'],
      ['२ kg चावल ₹१२०', '2 kg चावल = 12000'],
      ['رز ١٢٠', 'رز = 12000'],
    ]);
  });
});

describe('unit prices (4)', () => {
  table(INDIA, [
    ['2 kg rice @60', '2 kg rice = 12000'],
    ['2 kg rice @ 60', '2 kg rice = 12000'],
    ['2 kg rice @₹60', '2 kg rice = 12000'],
    ['2kg rice@60', '2 kg rice = 12000'],
    ['2 kg rice @60/-', '2 kg rice = 12000'],
    ['2 kg rice 60/kg', '2 kg rice = 12000'],
    ['2 kg rice @60/kg', '2 kg rice = 12000'],
    ['2 kg rice 60 per kg', '2 kg rice = 12000'],
    ['500 g rice 60/kg', '500 g rice = 3000'],
    ['1.5 l milk 50/l', '1.5 l milk = 7500'],
    ['3 soap @15', '3 soap = 4500'],
    ['soap 3 @15', '3 soap = 4500'],
    ['soap x3 @15', '3 soap = 4500'],
    ['3 soap 15 each', '3 soap = 4500'],
    ['2 dozen eggs 6/pc', '2 dozen eggs = 14400'],
    ['2 rice 60/kg', '2 kg rice = 12000'],
    ['2 kg rice @60 120', '2 kg rice = 12000'],
    ['2 kg rice @60 = 120', '2 kg rice = 12000'],
    ['2 kg rice @60=120', '2 kg rice = 12000'],
    ['soap @15 45', '3 soap = 4500'],
    ['0.333 kg rice @10', '0.333 kg rice = 333'],
    ['2 kg rice @60 100', 'unit-price? 2 kg rice = 12000 | 2 kg rice = 10000'],
    ['2 kg rice @60 100, oil 90', 'unit-price? 2 kg rice = 12000 + oil = 9000 | 2 kg rice = 10000 + oil = 9000'],
    ['rice 120 @60', 'unit-price? 120 rice = 720000 | 2 rice = 12000'],
    ['soap 2 x 60', 'unit-price? 2 soap = 12000 | 2 soap = 6000'],
    ['2 kg rice at 60', 'unit-price? 2 kg rice = 12000 | 2 kg rice = 6000'],
    ['rice @60', 'refused: no-quantity'],
    ['rice 60/kg', 'refused: no-quantity'],
    ['2 pkt rice 60/kg', 'refused: units-differ'],
    ['0.001 kg rice @0.01', 'refused: amount-zero'],
    ['999999999 kg rice @99999', 'refused: amount-too-large'],
  ]);
});

describe('what cannot be recorded, and what is shown first (5)', () => {
  table(INDIA, [
    ['210', '= 21000'],
    ['₹210', '= 21000'],
    ['', 'refused: no-amount'],
    [' , ; ', 'refused: no-amount'],
    ['rice', 'refused: no-amount'],
    ['7up', 'refused: no-amount'],
    ['2 kg rice', 'refused: no-amount'],
    ['rice 120, oil', 'refused: no-amount'],
    ['rice 1e9', 'refused: no-amount'],
    ['rice NaN', 'refused: no-amount'],
    ['rice 0', 'refused: amount-zero'],
    ['rice -120', 'refused: amount-negative'],
    ['rice 120.505', 'refused: amount-decimals'],
    [`rice ${'9'.repeat(40)}`, 'refused: amount-too-large'],
    ['rice 9,999,999,999, oil 9,999,999,999', 'refused: amount-too-large'],
    [`${'x'.repeat(81)} 5`, 'refused: item-name-too-long'],
    [`${'x'.repeat(300)} 5`, 'refused: item-name-too-long'],
    [`${'x'.repeat(5000)} 5`, 'refused: text-too-long'],
    [Array.from({ length: 51 }, () => 'rice 1').join('\n'), 'refused: too-many-items'],
    ['rice 120 90', 'rice 120 = 9000, doubt two-numbers'],
    ['2 120', '2 = 12000, doubt two-numbers'],
    ['rice 120 oil 90', 'rice 120 oil = 9000, doubt two-numbers'],
    ['rice 987654321', 'rice = 98765432100, doubt long-number'],
    ['rice 1,234,567.00', 'rice = 123456700'],
  ]);
  table(UGANDA, [
    ['rice 5.000', 'refused: amount-decimals'],
    ['rice 5,000', 'rice = 5000'],
  ]);
  table(AMERICA, [['2 bread $3.50 due 12/15', '2 bread = 350, due 2026-12-15']]);

  test('an item as long as it may be is kept whole', () => {
    const name = 'x'.repeat(80);
    expect(shown(readSale(`${name} 5`, INDIA))).toBe(`${name} = 500`);
  });

  test('fifty items are taken', () => {
    const reading = readSale(Array.from({ length: 50 }, () => 'rice 1').join(', '), INDIA);
    expect(reading).toMatchObject({ kind: 'sale', total: 5000 });
  });
});

describe('what is in a name stays as typed', () => {
  table(INDIA, [
    ['<b>soap</b> 45', '<b>soap</b> = 4500'],
    ['$where 45', '$where = 4500'],
    ['🍎🍎 45', '🍎🍎 = 4500'],
    ['so\u0000ap\u202e 45', 'so ap = 4500'],
    ["Rani's pickle (hot) 45", "Rani's pickle (hot) = 4500"],
  ]);
});

test('with `and`, as in free text, it parts items behind a price', () => {
  expect(shown(readSale('2kg rice 120 and oil 90', INDIA, { and: true }))).toBe('2 kg rice = 12000 + oil = 9000');
  expect(shown(readSale('bread and butter 50 and oil 90', INDIA, { and: true }))).toBe(
    'bread and butter = 5000 + oil = 9000',
  );
});
