import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { keepPicture, startedForThisFile, useAxe } from './browser';
import type { Incidents } from './browser';
import { enter, expectInCell, openPreview, write } from './previewPage';
import { SHARED } from '../../scripts/sharedFolder';
import { observed, startSdmxService } from '../datasets/sdmxService';
import type { SdmxService } from '../datasets/sdmxService';
import { partOf } from '../sample';
import { august } from '../datasets/augustBulletin';
import { shared } from '../shared';

const started = startedForThisFile();

const texts = {
  vi: {
    back: '‹ Bản tin',
    leaveOut: 'Bỏ qua số này',
    save: 'Lưu vào sổ làm việc này',
    saved: (figures: string) => `với ${figures} số liệu`,
    stop: 'Dừng',
  },
  en: {
    back: '‹ Bulletins',
    leaveOut: 'Leave it out',
    save: 'Save in this workbook',
    saved: (figures: string) => `with ${figures} figures`,
    stop: 'Stop',
  },
};

let page: Page;
let frame: Frame;
let incidents: Incidents;

async function open(language: 'vi' | 'en'): Promise<void> {
  ({ page, frame, incidents } = await openPreview(started, { language }));
  await frame.locator('#tab-bulletins').click();
  await frame.locator('#read-title').waitFor();
}

/** Hands the pane a file as the dialog of the browser does. */
function choose(name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  return frame.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer });
}

/** The pane alone, as wide as the narrowest there is. @returns what makes it as it was */
async function narrow(): Promise<() => Promise<void>> {
  const pane = page.locator('iframe[src]');
  await pane.evaluate((element) => {
    element.style.cssText = 'position:fixed;inset:0 auto 0 0;width:320px;min-width:0;height:100%;z-index:9';
  });
  return () =>
    pane.evaluate((element) => {
      element.style.cssText = '';
    });
}

/** Colours on their way are nobody's fault, and belong on no picture. */
async function drawn(): Promise<void> {
  await frame.locator('fluent-spinner').waitFor({ state: 'detached' });
  await frame.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
}

async function expectFaultless(): Promise<void> {
  await drawn();
  await useAxe(frame);
  const { violations, overflow } = await frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
    const found = await axe.run();
    return {
      violations: found.violations.map(({ id, nodes }) => [
        id,
        ...nodes.map(({ html, target }) => `${JSON.stringify(target)} ${html}`),
      ]),
      overflow: document.documentElement.scrollWidth - innerWidth,
    };
  });
  expect(violations).toEqual([]);
  expect(overflow).toBeLessThanOrEqual(0);
}
type AxeResults = { violations: { id: string; nodes: { html: string; target: unknown }[] }[] };

describe.each(partOf('bulletins', ['vi', 'en'] as const, 1))(
  'a bulletin in the preview, in %s',
  (language) => {
    const { back, leaveOut, save, saved } = texts[language];

    beforeAll(() => open(language));
    afterEach(() => {
      expect(incidents).toEqual({ errors: [], strangers: [] });
    });

    test('is faultless and nothing of it is cut off at 320 px: the start, the review with all of it open', async () => {
      const before = await narrow();
      await expectFaultless();
      await choose('tháng 8.txt', august.join('\n'));
      await frame.locator('#review-title').waitFor();
      await frame.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      await expectFaultless();
      await keepPicture(page, `bulletin-review-${language}`);
      await before();
      await frame.getByText(back, { exact: true }).click();
      await frame.locator('#read-title').waitFor();
    });

    test('is read, reviewed, chosen from, kept, and answers a formula that is typed', async () => {
      await choose('tháng 8.txt', august.join('\n'));
      await frame.locator('#review-title').waitFor();
      expect(await frame.evaluate(() => document.activeElement?.id)).toBe('review-title');
      await drawn();
      await frame.getByText(leaveOut, { exact: true }).click();
      await frame.locator('#open-title.fine').waitFor();
      await frame.getByText(save, { exact: true }).click();
      await frame.getByText(saved('6')).waitFor();
      await enter(page, { row: 12, x: 850 }, '=VNEXPORT.ACTUAL("Yến sào","2026-08")');
      await expectInCell(frame, 'F12', 2);
    });
  },
);

/** A table by partner and commodity, of which the built-in figures have nothing. */
const JULY = 'bulletins/pdf/customs-2026-07-exports-by-market.pdf';

describe('one workbook after another bulletin', () => {
  beforeAll(() => open('vi'));

  describe('what is no bulletin, or is stopped', () => {
    test('a picture is refused with a sentence, and nothing is kept', async () => {
      await choose('ảnh.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
      await frame.getByText('Không đọc được loại tệp này.').waitFor();
      expect(await frame.locator('#review-title').count()).toBe(0);
    });

    test('a broken PDF is refused by the reader of PDFs, which comes only then', async () => {
      const scripts: string[] = [];
      page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
      await choose('tháng 8.txt', 'Kính gửi');
      await frame.getByText('Không tìm thấy bảng').waitFor();
      expect(scripts).not.toContain('/pdf.js');
      await choose('hỏng.pdf', '%PDF-1.7 not one');
      await frame.getByText('Tệp PDF này bị hỏng').waitFor();
      expect(scripts).toEqual(expect.arrayContaining(['/pdf.js', '/pdf.worker.js']));
    });

    test('a long text is stopped, and nothing is kept', async () => {
      const items = Array.from(
        { length: 60_000 },
        (_, at) => `${at + 1}\tHàng ${at + 1}\tTấn\t5.000\t2.500.000`,
      );
      // Pressed as soon as it is there: a quick computer reads on, and would be done before a test has found the button.
      await frame.evaluate((label) => {
        const appearing = new MutationObserver(() => {
          const stop = [...document.querySelectorAll<HTMLElement>('fluent-button')].find(
            ({ textContent }) => textContent.trim() === label,
          );
          if (stop === undefined) return;
          appearing.disconnect();
          stop.click();
        });
        appearing.observe(document.body, { childList: true, subtree: true });
      }, texts.vi.stop);
      await choose('dài.txt', [...august.slice(0, 3), ...items].join('\n'));
      await frame.getByText('Đã dừng theo yêu cầu').waitFor();
      expect(await frame.locator('#review-title').count()).toBe(0);
    });
  });

  describe('the bulletin of customs for July 2026', () => {
    shared(JULY).test(
      'is kept, answers by market, stays beside a newer bulletin, and is exported',
      async () => {
        const { save, saved } = texts.vi;
        await frame.locator('input[type=file]').setInputFiles(join(SHARED, JULY));
        await frame.locator('#review-title').waitFor();
        await frame.getByText(save, { exact: true }).click();
        await frame.getByText(saved('3.440')).waitFor();
        // All goods to the United States by customs: 18 395 584 069 dollars; coffee as the statistics office has it.
        await write(frame, 'F12', [
          '=VNEXPORT.ACTUAL("Hoa Kỳ","2026-07","kim ngạch","Hải quan")',
          '=VNEXPORT.ACTUAL("Cà phê","2026-07")',
        ]);
        await expectInCell(frame, 'F12', 18395.584069);
        await expectInCell(frame, 'F13', 642.535419);
        // The row of coffee below “HOA KỲ”: 53 173 262 dollars in the month.
        await enter(page, { row: 15, x: 850 }, '=VNEXPORT.ACTUAL("Cà phê","2026-07",,,"Hoa Kỳ")');
        await expectInCell(frame, 'F15', 53.173262);

        await choose('tháng 8.txt', august.join('\n'));
        await frame.locator('#review-title').waitFor();
        await frame.getByText(save, { exact: true }).click();
        await frame.getByText(saved('6')).waitFor();
        await write(frame, 'F14', ['=VNEXPORT.ACTUAL("Cà phê","2026-08")']);
        await expectInCell(frame, 'F14', 4.5);

        await page.getByRole('toolbar', { name: 'Dải lệnh VNEXPORT' }).getByRole('button').nth(1).click();
        await frame.getByText('Số liệu đang dùng là mới nhất.').first().waitFor();
        await expectInCell(frame, 'F12', 18395.584069);

        await frame.locator('#tab-bulletins').click();
        const downloading = page.waitForEvent('download');
        await frame.locator('.entry').first().getByText('Xuất SDMX-CSV', { exact: true }).click();
        const lines = readFileSync(await (await downloading).path(), 'utf8')
          .trim()
          .split('\r\n');
        // The headings, and a row for each figure.
        expect(lines).toHaveLength(1 + 3440);
        expect(incidents).toEqual({ errors: [], strangers: [] });
      },
    );
  });

  describe('a data service', () => {
    let service: SdmxService;
    afterEach(() => service.stop());

    async function ask(): Promise<void> {
      await frame.locator('input[inputmode=url]').fill(service.address);
      await frame.getByText('Đọc từ địa chỉ này', { exact: true }).click();
    }

    test('that lets pages read it is read, kept, and told to be unchanged by its ETag when it is asked again', async () => {
      service = await startSdmxService();
      service.publish([observed('COF: Coffee', '2026-08', '12.4')]);
      await ask();
      await frame.locator('#review-title').waitFor();
      await expectFaultless();
      await keepPicture(page, 'bulletin-service-vi');
      await frame.getByText(texts.vi.save, { exact: true }).click();
      await frame.getByText(texts.vi.saved('1')).waitFor();
      await frame.getByText('Hỏi lại dịch vụ', { exact: true }).click();
      await frame.getByText('Dịch vụ số liệu không có số liệu mới hơn.').waitFor();
      expect(service.asked.at(-1)?.['if-none-match']).toBe('"issue-1"');
      expect(incidents).toEqual({ errors: [], strangers: [] });
    });

    test('that forbids pages of other addresses to read it is named as that, and nothing is kept', async () => {
      service = await startSdmxService({ open: false });
      service.publish([observed('COF: Coffee', '2026-08', '12.4')]);
      await ask();
      await frame.getByText('không cho trang web khác đọc số liệu (CORS)').waitFor();
      expect(await frame.locator('#review-title').count()).toBe(0);
    });
  });
});
