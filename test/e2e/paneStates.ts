import type { Frame, Page } from 'playwright-core';

/** The pane of the preview, and what reaches its states. */
export type Scene = {
  readonly page: Page;
  readonly frame: Frame;
  readonly language: 'vi' | 'en';
};

export const themes = ['light', 'dark', 'high-contrast'] as const;
export type PaneTheme = (typeof themes)[number];

/**
 * Every state of every place of the pane that looks unlike the others, in an order in which each is reached from any of
 * those before it. Each step ends once what it leads to is shown.
 */
export const paneStates = {
  'first-run': async (scene) => {
    await goToSearch(scene, '');
    await scene.frame.locator('.welcome').waitFor();
  },
  browse: async (scene) => {
    await goToSearch(scene, '');
    const tree = scene.frame.locator('[role=treeitem]').first();
    if ((await tree.getAttribute('aria-expanded')) !== 'true') await tree.press('ArrowRight');
    await scene.frame.locator('[aria-level="2"]').first().waitFor();
  },
  hits: async (scene) => {
    await goToSearch(scene, in2(scene, 'gạo 2006', 'rice 2006'));
    await scene.frame.locator('.hits .hit').first().waitFor();
  },
  'nothing-found': async (scene) => {
    await goToSearch(scene, 'qwxyz');
    await scene.frame.locator('.proposals fluent-button').first().waitFor();
  },
  functions: async ({ frame, ...scene }) => {
    await goToSearch({ frame, ...scene }, '');
    await frame.locator('[data-goes-to=functions]').click();
    await frame.locator('.function summary').first().click();
  },
  subject: async (scene) => {
    await openSubject(scene, in2(scene, 'cà phê', 'coffee'));
    await scene.frame.locator('.all-figures summary').click();
  },
  market: (scene) => openSubject(scene, in2(scene, 'Hoa Kỳ', 'United States')),
  'failed-check': (scene) =>
    openSubject(scene, in2(scene, 'nhóm nhiên liệu, khoáng sản', 'fuels and minerals')),
  builder: async (scene) => {
    await openSubject(scene, in2(scene, 'cà phê', 'coffee'));
    await scene.frame.locator('.builder select').first().selectOption('GROWTH');
    await scene.frame.locator('.builder code', { hasText: 'GROWTH' }).waitFor();
    await scrollToBuilder(scene);
  },
  'builder-error': async (scene) => {
    await openSubject(scene, in2(scene, 'cà phê', 'coffee'));
    await scene.frame.locator('.builder select').first().selectOption('CAGR');
    await scene.frame.locator('.builder .fields select').nth(1).selectOption('2026-07');
    await scene.frame.locator('.result > .caution').waitFor();
    await scrollToBuilder(scene);
  },
  'builder-grid': async (scene) => {
    await openSubject(scene, in2(scene, 'cà phê', 'coffee'));
    await scene.frame.getByLabel(in2(scene, 'Cách trình bày', 'Layout')).selectOption('grid');
    // How many rows and columns it takes.
    await scene.frame.locator('.builder .formula .facts').waitFor();
    await scrollToBuilder(scene);
  },
  'chart-numbers': async (scene) => {
    await openSubject(scene, in2(scene, 'Hoa Kỳ', 'United States'));
    await scene.frame.locator('.series summary').click();
    await scene.frame.locator('.series .figures').waitFor();
  },
  'formula-offered': async ({ frame, ...scene }) => {
    await goToSearch({ frame, ...scene }, '');
    await select(frame, 'B6');
    await frame.locator('.formula-offer').waitFor();
  },
  tables: async ({ frame }) => {
    await frame.locator('#tab-tables').click();
    await frame.locator('.tables .entry').first().waitFor();
  },
  'table-preview': async ({ frame }) => {
    await frame.locator('#tab-tables').click();
    const choices = frame.locator('.tables .choices').first();
    if ((await choices.getAttribute('open')) === null) await choices.locator('summary').first().click();
    await choices.locator('table').waitFor();
  },
  bulletins: async ({ frame, ...scene }) => {
    await frame.locator('#tab-bulletins').click();
    const back = frame.getByText(in2({ frame, ...scene }, '‹ Bản tin', '‹ Bulletins'), { exact: true });
    if ((await back.count()) > 0) await back.click();
    await frame.locator('.bulletins input[type=file]').waitFor({ state: 'attached' });
  },
  'bulletin-review': async ({ frame, page }) => {
    await page.getByRole('button', { name: /bản tin mẫu|sample bulletin/i }).click();
    await frame.locator('#review-title').waitFor();
    await frame.locator('fluent-spinner').waitFor({ state: 'detached' });
    await frame.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLDetailsElement>('.bulletins details')) one.open = true;
    });
  },
  workbook: async ({ frame }) => {
    await frame.locator('#tab-workbook').click();
    await frame.locator('#panel-workbook .entry, #panel-workbook .buttons').first().waitFor();
  },
  checks: async (scene) => {
    await goToChecks(scene, '');
    await scene.frame.locator('.check').first().waitFor();
  },
  'no-check-found': async (scene) => {
    await goToChecks(scene, 'qwxyz');
    await scene.frame.locator('.check').first().waitFor({ state: 'detached' });
  },
  settings: async ({ frame }) => {
    await frame.locator('.title fluent-button').last().click();
    await frame.locator('dialog[open] select').first().waitFor();
  },
  basket: async (scene) => {
    await goToSearch(scene, in2(scene, 'gạo 2006', 'rice 2006'));
    const { frame } = scene;
    if ((await frame.locator('.basket').count()) === 0) {
      await frame.locator('.hit .actions fluent-button:last-child').first().click();
    }
    if ((await frame.locator('.basket-list').count()) === 0)
      await frame.locator('.basket-bar fluent-button').click();
    await frame.locator('.basket-list li').first().waitFor();
  },
  inserted: async ({ frame }) => {
    await select(frame, 'K2');
    await frame.locator('#tab-tables').click();
    await frame.locator('.tables .entry > .buttons fluent-button').first().click();
    await frame
      .locator('.messages [role=status] fluent-message-bar, .messages [role=status]')
      .first()
      .waitFor();
    await frame.locator('fluent-spinner').waitFor({ state: 'detached' });
  },
  'workbook-with-tables': async ({ frame }) => {
    await frame.locator('#tab-workbook').click();
    await frame.locator('#panel-workbook .entry').first().waitFor();
  },
  'workbook-with-errors': async ({ frame }) => {
    await frame.locator('#tab-workbook').click();
    await frame.locator('#errors-title').waitFor();
    // The sample sheet has three formulas that show errors.
    await frame.locator('[aria-labelledby=errors-title] > .buttons fluent-button').click();
    await frame.locator('[aria-labelledby=errors-title] .entry').nth(2).waitFor();
    await frame.locator('fluent-spinner').waitFor({ state: 'detached' });
    await frame.locator('#errors-title').evaluate((title) => title.scrollIntoView());
  },
  report: async ({ frame, ...scene }) => {
    await frame.locator('#tab-workbook').click();
    await frame
      .getByText(in2({ frame, ...scene }, 'Cập nhật tất cả', 'Refresh all'), { exact: true })
      .click();
    await frame.locator('.report').waitFor();
    await frame.locator('fluent-spinner').waitFor({ state: 'detached' });
    await frame.locator('#report-title').evaluate((title) => title.scrollIntoView());
  },
  'values-question': async ({ frame, ...scene }) => {
    await frame.locator('#tab-workbook').click();
    await frame
      .getByText(in2({ frame, ...scene }, 'Đổi thành giá trị…', 'Convert to values…'), { exact: true })
      .click();
    await frame.locator('[role=alertdialog] fluent-button').first().waitFor();
  },
  question: async (scene) => {
    await select(scene.frame, 'B6');
    await goToSearch(scene, in2(scene, 'gạo 2006', 'rice 2006'));
    await scene.frame.locator('.hit .actions fluent-button:first-child').first().click();
    await scene.frame.locator('[role=alertdialog] fluent-button').first().waitFor();
  },
} satisfies Record<string, (scene: Scene) => Promise<void>>;

export type StateName = keyof typeof paneStates;

/** Leaves what lies over the pane and cannot be left by choosing a place, and selects a cell without a formula. */
export async function leaveState({ frame }: Scene): Promise<void> {
  if ((await frame.locator('dialog[open]').count()) > 0)
    await frame.locator('dialog[open] select').first().press('Escape');
  if ((await frame.locator('[role=alertdialog]').count()) > 0) {
    await frame.locator('[role=alertdialog] fluent-button').last().press('Escape');
  }
  await select(frame, 'K2');
}

/** Draws the pane as the user's settings, or a system in high contrast, have it drawn. */
export async function useTheme({ page, frame }: Scene, theme: PaneTheme): Promise<void> {
  // Colours that are on their way from one theme to the other would be looked at.
  await page.emulateMedia({
    forcedColors: theme === 'high-contrast' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await frame.evaluate(
    (chosen) => {
      document.documentElement.dataset['theme'] = chosen;
    },
    theme === 'dark' ? 'dark' : 'light',
  );
  await animationsEnd(frame);
}

/** Colours that are on their way are no state that anybody reads. */
export async function animationsEnd(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** Makes the pane as wide as asked for, beside the grid. */
export async function useWidth({ page }: Scene, width: number): Promise<void> {
  await page.locator('.pane').evaluate((pane, wanted) => {
    pane.style.width = `${String(wanted)}px`;
    pane.style.flex = 'none';
  }, width);
}

function in2({ language }: Scene, vi: string, en: string): string {
  return language === 'vi' ? vi : en;
}

async function goToSearch({ frame }: Scene, query: string): Promise<void> {
  await frame.locator('#tab-find').click();
  const back = frame.locator('.page-ways > .link');
  while ((await back.count()) > 0) await back.click();
  await frame.locator('#panel-find input[type=search]').fill(query);
}

async function goToChecks({ frame }: Scene, query: string): Promise<void> {
  await frame.locator('#tab-checks').click();
  await frame.locator('#panel-checks input[type=search]').fill(query);
}

async function openSubject(scene: Scene, query: string): Promise<void> {
  await goToSearch(scene, query);
  await scene.frame.locator('.card h2 .link').first().click();
  await scene.frame.locator('.builder .result').waitFor();
}

async function scrollToBuilder({ frame }: Scene): Promise<void> {
  await frame.locator('#builder-title').evaluate((title) => title.scrollIntoView());
}

/** On the sample sheet, whatever sheets were inserted since. */
async function select(frame: Frame, address: string): Promise<void> {
  await frame.evaluate(
    (cell) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.activate();
        sheet.getRange(cell).select();
        await context.sync();
      }),
    address,
  );
}
