import { describe, expect, test } from '@jest/globals';
import type { Shown } from '../../../src/workbook/values/contents';
import { planConversion } from '../../../src/workbook/values/planConversion';

/** A formula of the add-in in A1 that shows this. */
function showing(content: string | number): Shown {
  return {
    sheet: '1',
    row: 0,
    column: 0,
    formula: '=VNEXPORT.TARGET("Gạo")',
    callsAddIn: true,
    spillsUsed: [],
    area: { row: 0, column: 0, rows: 1, columns: 1 },
    contents: [[content]],
    formats: [[null]],
  };
}

function plan(content: string | number) {
  const all = () => true;
  return planConversion([showing(content)], all, () => false, true, new Map());
}

describe('what a formula shows', () => {
  test.each([
    '#GETTING_DATA',
    '#BUSY!',
    '#NAME?',
    '#SPILL!',
    '#CONNECT!',
    '#BLOCKED!',
    '#UNKNOWN!',
    '#EXTERNAL!',
  ])('%s is no value to keep: the formula stays, for it has not come to its answer', (error) => {
    const { convert, kept } = plan(error);
    expect(convert).toEqual([]);
    expect(kept.map(({ reason }) => reason)).toEqual(['not-computed']);
  });

  test.each([1211, '#N/A', '#VALUE!', "'#BUSY!"])('%s is an answer, and becomes a value', (answer) => {
    const { convert, kept } = plan(answer);
    expect(convert).toHaveLength(1);
    expect(kept).toEqual([]);
  });
});
