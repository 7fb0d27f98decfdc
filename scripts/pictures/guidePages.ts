import { august } from '../../test/datasets/augustBulletin';
import { cellAt } from '../../test/e2e/cellPlace';
import { changedPlan, publish } from '../../test/e2e/changedPlan';
import type { Scene, StateName } from '../../test/e2e/paneStates';
import type { serveDist } from '../../test/e2e/server';

/** What the guide shows of the pane alone. */
export const guideStates: readonly StateName[] = ['hits', 'builder', 'checks'];

/** The preview, and the server that it comes from. */
export type GuideScene = Scene & { readonly server: Awaited<ReturnType<typeof serveDist>> };

/**
 * What the guide and the README show of the whole preview, sheet and pane, in an order in which each is reached from the
 * one before. Each step ends once what it leads to is shown.
 */
export const guidePages: Readonly<Record<string, (scene: GuideScene) => Promise<void>>> = {
  preview: async (scene) => {
    await computed(scene, 'B6', 1211);
  },
  card: async (scene) => {
    const rice = scene.language === 'vi' ? 'Gạo' : 'Rice';
    await enter(scene, 'F7', `=VNEXPORT.ITEM("${rice}")`);
    await computed(scene, 'F7', rice);
    await scene.page.mouse.move(...(await cellAt(scene.page, { row: 7, x: 850 })));
    // Figures, below what is to be read first.
    await scene.page.locator('.card summary').first().click();
  },
  bulletin: async (scene) => {
    const { frame, page } = scene;
    await page.mouse.move(...(await cellAt(page, { row: 20, x: 200 })), { steps: 5 });
    await page.locator('.card').waitFor({ state: 'hidden' });
    await enter(scene, 'F7', '');
    await frame.locator('#tab-bulletins').click();
    const buffer = Buffer.from(august.join('\n'));
    await frame
      .locator('.bulletins input[type=file]')
      .setInputFiles({ name: '8-2026.txt', mimeType: 'text/plain', buffer });
    await frame.locator('#review-title').waitFor();
    await ended(scene);
  },
  'bulletin-kept': async (scene) => {
    const { frame, language } = scene;
    const [leaveOut, save] =
      language === 'vi'
        ? ['Bỏ qua số này', 'Lưu vào sổ làm việc này']
        : ['Leave it out', 'Save in this workbook'];
    await frame.getByText(leaveOut, { exact: true }).click();
    await frame.locator('#open-title.fine').waitFor();
    await frame.getByText(save, { exact: true }).click();
    await ended(scene);
  },
  'inserted-targets': async (scene) => {
    const { frame } = scene;
    await frame.locator('#tab-tables').click();
    await frame.locator('.tables.document .entry > .buttons fluent-button').first().click();
    await ended(scene);
    await frame.locator('.tables.document').evaluate((tables) => tables.scrollIntoView());
  },
  refresh: async (scene) => {
    // A revision in which rice is 1 300 and coffee 780 million USD, where the user has put 800.
    publish(scene.server, changedPlan({ rice: [1300, '1.300'], coffee: [780, '780'] }), 2);
    await scene.frame.evaluate(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('VnxTargets2006');
        const body = table.getDataBodyRange().load('values');
        await context.sync();
        const values = body.values as unknown[][];
        const row = values.findIndex((cells) => cells.includes('Cà phê') || cells.includes('Coffee'));
        body.getCell(row, values[row]?.indexOf(770) ?? 0).values = [[800]];
        await context.sync();
      }),
    );
    await scene.frame.locator('#tab-workbook').click();
    await scene.frame.locator('#panel-workbook .buttons fluent-button').first().click();
    await scene.frame.locator('.report').waitFor();
    await ended(scene);
  },
};

/** Waits until what was begun has ended well, and takes the mouse away, below which buttons look otherwise. */
async function ended({ frame, page }: Scene): Promise<void> {
  await frame.locator('.messages fluent-message-bar[intent=success]').waitFor();
  await frame.locator('fluent-spinner').waitFor({ state: 'detached' });
  await page.mouse.move(0, 0);
}

async function enter({ frame }: Scene, address: string, formula: string): Promise<void> {
  await frame.evaluate(
    ([cell, entered]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange(cell).formulas = [[entered]];
        await context.sync();
      }),
    [address, formula] as const,
  );
}

async function computed({ frame }: Scene, address: string, expected: unknown): Promise<void> {
  const read = () =>
    frame.evaluate(
      (cell) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getFirst().getRange(cell).load('values');
          await context.sync();
          return (range.values as unknown[][])[0]?.[0];
        }),
      address,
    );
  while ((await read().catch(() => undefined)) !== expected) {
    await new Promise((passed) => setTimeout(passed, 100));
  }
}
