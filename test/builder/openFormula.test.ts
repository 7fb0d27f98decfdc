import { describe, expect, test } from '@jest/globals';
import { withChoice } from '../../src/builder/choices';
import { holdingReferences, openFormula } from '../../src/builder/openFormula';
import type { Recipe } from '../../src/builder/recipe';
import { formulaWith, keptReferences } from '../../src/builder/references';
import { messagesIn } from '../../src/locales/language';
import { session } from '../../src/session';

describe('a formula that is one call of ours with words and numbers', () => {
  test.each([
    ['=VNEXPORT.TARGET("Gạo")', { id: 'TARGET', subject: 'rice', given: {} }],
    [
      '= vnexport.target( "gao" , "sản lượng" )',
      { id: 'TARGET', subject: 'rice', given: { measure: 'quantity' } },
    ],
    [
      '=VNEXPORT.ACTUAL("Coffee","T7/2026","value","Viet Nam Customs")',
      {
        id: 'ACTUAL',
        subject: 'coffee',
        given: { period: '2026-07', measure: 'value', publisher: 'CUSTOMS' },
      },
    ],
    // Measure and period may come in either order, and a date is the month that holds it: 46204 is 1 July 2026.
    [
      '=VNEXPORT.ACTUAL("Coffee","value",46204)',
      { id: 'ACTUAL', subject: 'coffee', given: { period: '2026-07', measure: 'value' } },
    ],
    [
      '=VNEXPORT.GROWTH("Châu Phi",2001,2005)',
      { id: 'GROWTH', subject: 'market-africa', given: { from: '2001', to: '2005' } },
    ],
    ['=VNEXPORT.GROWTH("Coffee",,"2026-07")', { id: 'GROWTH', subject: 'coffee', given: { to: '2026-07' } }],
    ['=VNEXPORT.SHARE("Rice","group")', { id: 'SHARE', subject: 'rice', given: { of: 'group' } }],
    [
      '=VNEXPORT.BOUNDS("BASELINE","Gạo")',
      { id: 'BOUNDS', subject: 'rice', given: { function: 'BASELINE' } },
    ],
    // All goods to one market are the market itself.
    [
      '=VNEXPORT.ACTUAL("Total exports",2025,,,"US")',
      { id: 'ACTUAL', subject: 'market-us', given: { period: '2025' } },
    ],
    ['=_xldudf_VNEXPORT_TARGET("Rice")', { id: 'TARGET', subject: 'rice', given: {} }],
  ])('%s opens with its parts', (formula, recipe) => {
    expect(openFormula(formula)).toEqual({ kind: 'opened', recipe, references: [] });
  });
});

describe('a formula of ours that refers to cells', () => {
  const subject = { text: 'A2', value: '"Gạo"', says: ['subject'] };

  test.each([
    [
      '=VNEXPORT.TARGET(A2,"value",B$1)',
      '=VNEXPORT.TARGET("Gạo","value",2006)',
      { measure: 'value', period: '2006' },
      [subject, { text: 'B$1', value: '2006', says: ['period'] }],
    ],
    // Measure and period may come in either order.
    [
      '=VNEXPORT.TARGET(A2,2006,B1)',
      '=VNEXPORT.TARGET("Gạo",2006,"value")',
      { measure: 'value', period: '2006' },
      [subject, { text: 'B1', value: '"value"', says: ['measure'] }],
    ],
    // The heading of a column says both.
    [
      '=VNEXPORT.TARGET(A2,B1)',
      '=VNEXPORT.TARGET("Gạo","Kim ngạch 2006")',
      { measure: 'value', period: '2006' },
      [subject, { text: 'B1', value: '"Kim ngạch 2006"', says: ['measure', 'period'] }],
    ],
    // An empty cell says nothing yet.
    [
      "=VNEXPORT.TARGET(A2,'Bảng 1'!B1)",
      '=VNEXPORT.TARGET("Gạo",)',
      {},
      [subject, { text: "'Bảng 1'!B1", value: '', says: ['measure'] }],
    ],
    [
      '=VNEXPORT.TARGET($A:$A,5:5)',
      '=VNEXPORT.TARGET("Gạo","value")',
      { measure: 'value' },
      [
        { ...subject, text: '$A:$A' },
        { text: '5:5', value: '"value"', says: ['measure'] },
      ],
    ],
    // Of a range the first cell says what is asked.
    [
      "=VNEXPORT.TARGET(A2:A9,'Bảng 1'!$B$1:$D$1)",
      '=VNEXPORT.TARGET("Gạo","value")',
      { measure: 'value' },
      [
        { ...subject, text: 'A2:A9' },
        { text: "'Bảng 1'!$B$1:$D$1", value: '"value"', says: ['measure'] },
      ],
    ],
  ])('%s opens with what stands in the cells', (formula, filled, given, references) => {
    const recipe = { id: 'TARGET', subject: 'rice', given };
    expect(openFormula(formula, filled)).toEqual({ kind: 'opened', recipe, references });
  });

  test('is left alone where a cell and a word name the subject between them, for one of both would be lost', () => {
    expect(
      openFormula('=VNEXPORT.ACTUAL(A2,2025,,,"US")', '=VNEXPORT.ACTUAL("Total exports",2025,,,"US")'),
    ).toEqual({ kind: 'not-taken-apart' });
  });

  test('is left alone where a cell holds no word and no number', () => {
    expect(openFormula('=VNEXPORT.TARGET(A2)', undefined)).toEqual({ kind: 'not-taken-apart' });
    expect(openFormula('=VNEXPORT.TARGET(A2#)', '=VNEXPORT.TARGET("Gạo")')).toEqual({
      kind: 'not-taken-apart',
    });
    expect(openFormula('=VNEXPORT.TARGET(A2)', '=VNEXPORT.TARGET(-1)')).toEqual({ kind: 'not-taken-apart' });
  });
});

describe('when a formula that refers to cells is changed', () => {
  const opened = openFormula('=VNEXPORT.TARGET(A2,"value",B1)', '=VNEXPORT.TARGET("Gạo","value",2006)');
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  const { recipe, references } = opened;
  const after = (next: Recipe) =>
    formulaWith(next, keptReferences(references, recipe, next), session.catalogue, messagesIn('vi'));

  test('the cells stay where nothing else was chosen', () => {
    expect(after(recipe)).toBe('=VNEXPORT.TARGET(A2,"kim ngạch",B1)');
    expect(after(withChoice(recipe, 'measure', 'quantity'))).toBe(
      '=VNEXPORT.TARGET(A2,"lượng xuất khẩu",B1)',
    );
  });

  test('a range stays a range', () => {
    const overNames = openFormula('=VNEXPORT.TARGET(A2:A9,"value")', '=VNEXPORT.TARGET("Gạo","value")');
    const ranges = overNames.kind === 'opened' ? overNames.references : [];
    const growth: Recipe = { id: 'GROWTH', subject: 'rice', given: { to: '2006' } };
    expect(
      formulaWith(growth, keptReferences(ranges, recipe, growth), session.catalogue, messagesIn('vi')),
    ).toBe('=VNEXPORT.GROWTH(A2:A9,,2006)');
  });

  test('a period that is chosen takes the place of its cell', () => {
    expect(after(withChoice(recipe, 'period', '2005'))).toBe('=VNEXPORT.TARGET(A2,"kim ngạch",2005)');
  });

  test('the cell of the period becomes that of the last of two', () => {
    expect(after({ id: 'GROWTH', subject: 'rice', given: { to: '2006' } })).toBe('=VNEXPORT.GROWTH(A2,,B1)');
  });

  test('a cell that would say something else gives way to the word', () => {
    // 46204 is 1 July 2026, and the function takes it for the month.
    const date = { text: 'B1', value: '46204', says: ['period'] } as const;
    const of = (period: string): Recipe => ({ id: 'ACTUAL', subject: 'coffee', given: { period } });
    expect(holdingReferences(of('2026-07'), [date])).toEqual([date]);
    expect(holdingReferences(of('2026'), [date])).toEqual([]);
  });
});

test.each([
  '=VNEXPORT.TARGET(A1)',
  '=VNEXPORT.TARGET("Rice")*2',
  '=SUM(VNEXPORT.TARGET("Rice"),1)',
  '=VNEXPORT.TARGET("Ri"&"ce")',
  '=VNEXPORT.TARGET({"Rice","Coffee"})',
  '=-VNEXPORT.TARGET("Rice")',
  '=VNEXPORT.SERIES("Coffee")',
  '=VNEXPORT.TARGET',
])('%s is ours and cannot be taken apart', (formula) => {
  expect(openFormula(formula)).toEqual({ kind: 'not-taken-apart' });
});

test.each(['', 'Rice', '=SUM(A1:A3)', '="VNEXPORT.TARGET("'])('%p calls none of our functions', (formula) => {
  expect(openFormula(formula)).toEqual({ kind: 'foreign' });
});

test('a formula whose words mean nothing is not opened, and the problem is told', () => {
  expect(openFormula('=VNEXPORT.TARGET("Gạp")')).toMatchObject({
    kind: 'problem',
    detail: { kind: 'subject-unknown' },
  });
});
