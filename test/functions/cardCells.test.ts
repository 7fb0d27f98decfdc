import { describe, expect, test } from '@jest/globals';
import type { Card } from '../../src/functions/runner';
import { rangeOf, valuesOf, writeTo } from '../preview/host/cells';
import { call, one } from './calls';
import { card, excelWithCards } from './cardsInExcel';

const { host } = excelWithCards();

describe('cards in a range', () => {
  test('have the shape of the range; blanks stay blank, a wrong name is an error of its own', () => {
    const cards = call('ITEM', [['Rice'], [null], ['Rise']]) as unknown[][];
    expect(cards.map(([cell]) => (cell as Card | string) && typeof cell)).toEqual(['object', '', 'object']);
    expect(cards[2]?.[0]).toMatchObject({ code: '#N/A', message: expect.stringContaining('“Rice”') });
  });

  test('go through the real custom functions runtime unchanged', async () => {
    expect(await host().callFunction('ITEM', [[['Rice']]])).toEqual({ value: [[card('Rice')]] });
  });
});

describe('cards in formulas', () => {
  test('a cell shows the name, and its fields are read by a dot or by FIELDVALUE', async () => {
    await writeTo('A1:A6', [
      ['=VNEXPORT.ITEM("Rice")'],
      ['=A1.growth'],
      ['=VNEXPORT.ITEM("Rice").growth'],
      ['=FIELDVALUE(A1,"GROWTH")'],
      ['=A1.value/A1.quantity*1000'],
      ['=A1.kind'],
    ]);
    await host().calculate();
    // 1211 / 4500 * 1000 = 269.11…
    expect(await valuesOf('A1:A6')).toEqual([
      ['Rice'],
      [expect.closeTo(-0.139)],
      [expect.closeTo(-0.139)],
      [expect.closeTo(-0.139)],
      [expect.closeTo(269.11, 2)],
      ['Export item'],
    ]);
    const { text, formulas } = await rangeOf('A2:A3');
    expect(text).toEqual([['-13.9%'], ['-13.9%']]);
    expect(formulas).toEqual([['=A1.growth'], ['=VNEXPORT.ITEM("Rice").growth']]);
  });

  test('spilled cards have fields too, one by one and as a column', async () => {
    await writeTo('A1:A2', [['Rice'], ['Coffee']]);
    await writeTo('B1:D1', [['=VNEXPORT.ITEM(A1:A2)', '=B2.value', '=B1:B2.index']]);
    await host().calculate();
    expect(await valuesOf('B1:D2')).toEqual([
      ['Rice', 770, 0.861],
      ['Coffee', '', 1.048],
    ]);
  });

  test('a card stands for its subject in other functions', async () => {
    await writeTo('A1:A3', [
      ['=VNEXPORT.ITEM("Rice")'],
      ['=VNEXPORT.TARGET(A1)'],
      ['=VNEXPORT.TARGET(VNEXPORT.ITEM(2))'],
    ]);
    await host().calculate();
    expect(await valuesOf('A2:A3')).toEqual([[1211], [1211]]);
    // Excel gives the entity itself.
    expect(one('TARGET', card('Rice'), 'quantity')).toMatchObject({ basicValue: 4500 });
  });

  test('a field follows when the cell of its card changes', async () => {
    await writeTo('A1:B1', [['=VNEXPORT.ITEM("Rice")', '=A1.value']]);
    await host().calculate();
    await writeTo('A1', [['=VNEXPORT.ITEM("Coffee")']]);
    await host().calculate();
    expect(await valuesOf('B1')).toEqual([[770]]);
    await writeTo('A1', [['Coffee']]);
    await host().calculate();
    expect(await valuesOf('B1')).toEqual([['#N/A']]);
  });

  test('a field that is not there is an error that names those that are', async () => {
    await writeTo('A1:A3', [['=VNEXPORT.ITEM("Rice")'], ['=A1.colour'], ['=FIELDVALUE("Rice","value")']]);
    await host().calculate();
    expect(await valuesOf('A2:A3')).toEqual([['#N/A'], ['#N/A']]);
    expect(host().errorMessageAt('A2')).toMatch(/#FIELD! “colour” \(.*quantity/);
    expect(host().errorMessageAt('A3')).toBe('#FIELD! “value”');
  });

  test('an error of the card is the error of its field', async () => {
    await writeTo('A1:A2', [['=VNEXPORT.ITEM("Rise")'], ['=A1.growth']]);
    await host().calculate();
    expect(await valuesOf('A1:A2')).toEqual([['#N/A'], ['#N/A']]);
  });
});
