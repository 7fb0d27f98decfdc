import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bootOffice } from '../preview/host/bootOffice';
import { call, errorOf, one } from './calls';

/** What Excel hands to functions as an argument, by the kinds of cells that a range may hold. */
beforeAll(() => bootOffice({ locale: 'vi-VN' }));

/** An error among the arguments as office.js hands it over where the metadata asks for errors. */
const asError = (code: string) =>
  new (CustomFunctions.Error as new (code: string) => CustomFunctions.Error)(code);
/** The same error as Excel writes data types. */
const asDataType = (code: string) => ({ type: 'Error', basicType: 'Error', basicValue: code });
const kinds = [
  ['as office.js makes them', asError],
  ['as data types', asDataType],
] as const;

/** The code of an error, or the answer itself. */
const shown = (cell: unknown) => (cell instanceof CustomFunctions.Error ? cell.code : cell);
const shownIn = (answers: unknown) => (answers as unknown[][]).map((row) => row.map(shown));

describe.each(kinds)('cells that show errors, %s,', (_, error) => {
  test('keep their own error in a column of names, and the others compute', () => {
    // Rows 2 and 5 of the source table: rice 1211, coffee 770.
    const names = [['Gạo'], [error('#N/A')], [error('#DIV/0!')], ['Cà phê'], [error('#NUM!')], ['']];
    expect(shownIn(call('TARGET', names))).toEqual([[1211], ['#N/A'], ['#DIV/0!'], [770], ['#NUM!'], ['']]);
  });

  test('keep their own error in a range of options', () => {
    const measures = [['value', error('#DIV/0!'), 'quantity']];
    expect(shownIn(call('TARGET', [['Gạo'], ['Cà phê']], measures))).toEqual([
      [1211, '#DIV/0!', 4500],
      [770, '#DIV/0!', 920],
    ]);
  });

  test('leave the cells of empty names empty, where one option is an error for all', () => {
    expect(shownIn(call('TARGET', [['Gạo'], [null]], error('#N/A')))).toEqual([['#N/A'], ['']]);
  });

  test.each(['#NAME?', '#REF!', '#SPILL!', '#CALC!'])(
    'that a function cannot answer with, such as %s, are #VALUE! and are named in the message',
    (code) => {
      const { code: answered, message } = errorOf(() => one('TARGET', error(code)));
      expect(answered).toBe('#VALUE!');
      expect(message).toContain(code);
    },
  );

  test('are told in the message of a lone answer', () => {
    expect(errorOf(() => one('TARGET', error('#N/A')))).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('#N/A'),
    });
  });

  test('are passed on by functions of one value, and by the bounds of a column', () => {
    expect(errorOf(() => call('TABLE', error('#N/A'))).code).toBe('#N/A');
    expect(errorOf(() => call('TABLE', 'groups', error('#DIV/0!'))).code).toBe('#DIV/0!');
    expect(errorOf(() => call('DATASETS', error('#N/A'))).code).toBe('#N/A');
    expect(shownIn(call('BOUNDS', 'TARGET', [['Gạo'], [error('#N/A')]]))).toEqual([
      // 1211 is printed without decimals: 1210.5 to 1211.5.
      [1210.5, 1211.5],
      ['#N/A', '#N/A'],
    ]);
  });
});

test('a sum without the errors is the sum of what computes, wherever the errors stand', () => {
  const names = fc.array(fc.constantFrom('Gạo', 'Cà phê', '#N/A', '#DIV/0!', '', null), { minLength: 2 });
  const targets = new Map<unknown, number>([
    ['Gạo', 1211],
    ['Cà phê', 770],
  ]);
  fc.assert(
    fc.property(names, (column) => {
      const cells = column.map((cell) => [cell?.startsWith('#') ? asError(cell) : cell]);
      const answers = (call('TARGET', cells) as unknown[][]).flat();
      const sum = answers.reduce<number>((all, cell) => all + (typeof cell === 'number' ? cell : 0), 0);
      expect(sum).toBe(column.reduce((all, cell) => all + (targets.get(cell) ?? 0), 0));
      expect(answers.filter((cell) => cell instanceof CustomFunctions.Error)).toHaveLength(
        column.filter((cell) => cell?.startsWith('#')).length,
      );
    }),
  );
});

describe('an empty text', () => {
  test.each(['', ' ', '\u00a0', '\t\n'])('(%j) is an empty argument', (empty) => {
    expect(call('TARGET', 'Gạo', empty, empty)).toEqual([[1211]]);
    // A lone name that is an empty text is a mistake that somebody typed, unlike an empty cell.
    expect(errorOf(() => call('TARGET', empty)).code).toBe('#VALUE!');
    expect(call('TARGET', [['Gạo'], [empty]])).toEqual([[1211], ['']]);
    expect(call('TABLE', 'groups', empty)).toEqual(call('TABLE', 'groups'));
    expect(call('ITEMS', empty)).toEqual(call('ITEMS'));
    expect(call('DATASETS', empty)).toEqual(call('DATASETS'));
  });

  test('is empty as a data type too', () => {
    expect(one('TARGET', { type: 'Empty', basicType: 'Empty', basicValue: '' })).toBe('');
    const text = { type: 'String', basicType: 'String', basicValue: '' };
    expect(call('TARGET', [['Gạo'], [text]])).toEqual([[1211], ['']]);
  });
});

describe('other kinds of cells', () => {
  test.each([
    { type: 'String', basicType: 'String', basicValue: 'Gạo' },
    { type: 'Entity', text: 'Gạo', basicType: 'Error', basicValue: '#VALUE!' },
    { type: 'LinkedEntity', text: 'Gạo', basicType: 'Error', basicValue: '#VALUE!' },
    // Row 2 of the source table is rice.
    { type: 'Double', basicType: 'Double', basicValue: 2 },
    { type: 'FormattedNumber', basicType: 'Double', basicValue: 2, numberFormat: '0' },
  ])('a data type of the type $type counts by its text or its plain value', (cell) => {
    expect(one('TARGET', cell)).toBe(1211);
  });

  test('a truth is no name and no period, and says so', () => {
    expect(errorOf(() => one('TARGET', true))).toMatchObject({ message: expect.stringContaining('TRUE') });
    expect(errorOf(() => one('TARGET', 'Gạo', 'value', false))).toMatchObject({
      message: expect.stringContaining('FALSE'),
    });
  });

  test('FALSE and 0 are the same flag as data types', () => {
    const none = { type: 'Double', basicType: 'Double', basicValue: 0 };
    expect(call('TABLE', 'groups', none)).toEqual(call('TABLE', 'groups', false));
    const truth = { type: 'Boolean', basicType: 'Boolean', basicValue: false };
    expect(call('TABLE', 'groups', truth)).toEqual(call('TABLE', 'groups', false));
  });

  test('a picture in a cell is no name: an error, no other figure', () => {
    const picture = {
      type: 'WebImage',
      basicType: 'Error',
      basicValue: '#VALUE!',
      address: 'https://example.org/',
    };
    expect(errorOf(() => one('TARGET', picture)).code).toBe('#N/A');
  });

  test('a whole column, of which three cells are filled, is answered cell by cell', () => {
    const column: unknown[][] = Array.from({ length: 1_048_576 }, () => [null]);
    column[0] = ['Gạo'];
    column[1] = [asError('#N/A')];
    column[1_048_575] = ['Cà phê'];
    const answers = call('TARGET', column) as unknown[][];
    expect(answers).toHaveLength(1_048_576);
    expect([0, 1, 2, 1_048_575].map((row) => shown(answers[row]?.[0]))).toEqual([1211, '#N/A', '', 770]);
  });
});
