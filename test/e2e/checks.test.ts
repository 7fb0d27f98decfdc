import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { keepPicture, startedForThisFile } from './browser';
import type { Incidents } from './browser';
import { expectInCell, openPreview, read } from './previewPage';

const started = startedForThisFile();

describe.each([
  {
    language: 'vi',
    scope: 'lệch',
    verdict: 'lệch',
    diagnosis: /^Tỷ trọng ghi trong văn bản 20,9 % khớp tổng mặt hàng 8\.021/,
  },
  {
    language: 'en',
    scope: 'differs',
    verdict: 'differs',
    diagnosis: /^Printed share 20\.9% fits the items' sum 8,021/,
  },
])('CHECKS in the preview in $language', ({ language, scope, verdict, diagnosis }) => {
  let page: Page;
  let frame: Frame;
  let incidents: Incidents;
  beforeAll(async () => {
    ({ page, frame, incidents } = await openPreview(started, { language, width: 1920, height: 660 }));
  });
  afterAll(() => page.close());

  test('spills what the documents contradict, with the diagnosis', async () => {
    await writeFormula(frame, `=VNEXPORT.CHECKS("${scope}")`);
    await expectInCell(frame, 'A2', verdict);
    // Fuels print 8.187, their items sum to 8.021.
    expect([await read(frame, 'C2'), await read(frame, 'D2'), await read(frame, 'F2')]).toEqual([
      8187, 8021, 166,
    ]);
    expect(await read(frame, 'H2')).toMatch(diagnosis);
    await keepPicture(page, `checks-${language}`);
  });

  test('asks nobody but this computer, and reports no error', () => {
    expect(incidents).toEqual({ errors: [], strangers: [] });
  });
});

/** Into a sheet whose columns are as wide as a user would draw them. */
function writeFormula(frame: Frame, formula: string): Promise<void> {
  return frame.evaluate(
    (written) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('CHECKS');
        const widths = { A: 50, B: 425, C: 50, D: 50, E: 62, F: 62, G: 55, H: 380, I: 200, J: 190 };
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
