import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { partOf } from '../sample';
import { keepPicture, startedForThisFile } from './browser';
import type { Incidents } from './browser';
import { expectInCell, openPreview, read } from './previewPage';

const started = startedForThisFile();

const languages = partOf(
  'the checks',
  [
    {
      language: 'vi',
      scope: 'lệch',
      severity: 'mâu thuẫn',
      sentence: /^Ba mặt hàng của nhóm nhiên liệu, khoáng sản cộng lại được 8\.021/,
      diagnosis: /^8\.187 có lẽ là số của năm 2005/,
    },
    {
      language: 'en',
      scope: 'differs',
      severity: 'contradiction',
      sentence: /^The three items of fuels and minerals add up to 8,021/,
      diagnosis: /^8,187 is probably the value of 2005/,
    },
  ],
  1,
);

describe.each(languages)(
  'CHECKS in the preview in $language',
  ({ language, scope, severity, sentence, diagnosis }) => {
    let page: Page;
    let frame: Frame;
    let incidents: Incidents;
    beforeAll(async () => {
      ({ page, frame, incidents } = await openPreview(started, { language, width: 1920, height: 660 }));
    });
    afterAll(() => page.close());

    test('spills what the documents contradict, with the diagnosis', async () => {
      await writeFormula(frame, `=VNEXPORT.CHECKS("${scope}")`);
      await expectInCell(frame, 'A2', severity);
      // After nineteen contradictions without an explanation: fuels print 8.187, their items sum to 8.021.
      expect([await read(frame, 'E21'), await read(frame, 'F21'), await read(frame, 'H21')]).toEqual([
        8187, 8021, 166,
      ]);
      expect(await read(frame, 'B21')).toMatch(sentence);
      expect(await read(frame, 'J21')).toMatch(diagnosis);
      await keepPicture(page, `checks-${language}`);
    });

    test('asks nobody but this computer, and reports no error', () => {
      expect(incidents).toEqual({ errors: [], strangers: [] });
    });
  },
);

/** Into a sheet whose columns are as wide as a user would draw them. */
function writeFormula(frame: Frame, formula: string): Promise<void> {
  return frame.evaluate(
    (written) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('CHECKS');
        const widths = { A: 85, B: 560, C: 50, D: 300, E: 50, F: 50, G: 62, H: 62, I: 55, J: 560 };
        for (const [column, width] of Object.entries(widths)) {
          sheet.getRange(`${column}:${column}`).format.columnWidth = width;
        }
        sheet.getRange('A1').formulas = [[written]];
        sheet.activate();
        await context.sync();
      }),
    formula,
  );
}
