// @realm of its own, and first: what is imported later takes its limits from it.
import '../smallRequests';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { bootOffice } from '../../preview/host/bootOffice';
import { writeTo } from '../../preview/host/cells';
import { partOf } from '../../sample';
import { addInFormulas, loadFunctions } from '../../workbook/values/sheets';
import { workbookState } from '../../workbook/refresh/workbookState';
import { all, button, chooseView, drawn, named, openPane, paneRoot, text } from '../paneElements';
import { publish, withValues, withYears } from '../publishedDatasets';
import { ended, insertOnNewSheet, openWorkbookView, press, startAnew } from './workbookPane';

/** More figures than there are now, and more than one request adds. */
const MANY = 300;

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({ locale: 'vi-VN', requirements: { ExcelApi: '1.16' } });
  loadFunctions(host);
});
beforeEach(() => startAnew(host));

const said = {
  vi: {
    insert: 'Chèn vào trang tính mới: Toàn bộ số liệu',
    inserting: 'Đang chèn “Toàn bộ số liệu”…',
    refreshAll: 'Cập nhật tất cả',
    stop: 'Dừng',
    stopping: 'Đang dừng…',
    stopped: 'Đã dừng theo yêu cầu; sổ làm việc vẫn như trước.',
  },
  en: {
    insert: 'Insert on new sheet: All figures',
    inserting: 'Inserting “All figures”…',
    refreshAll: 'Refresh all',
    stop: 'Stop',
    stopping: 'Stopping…',
    stopped: 'Stopped as asked; the workbook is as it was.',
  },
};

describe.each(partOf('inserting', ['vi', 'en'] as const, 1))('inserting a long table, in %s', (language) => {
  const { insert, inserting, stop, stopping, stopped } = said[language];

  test('shows how far it is; stopped, the workbook is as it was, and the next insertion works', async () => {
    const before = await workbookState();
    await openPane(language);
    await chooseView('tables');
    button(insert).click();
    await progress();
    expect(text('[role=status]')).toBe(inserting + stop);
    expect(bar()?.getAttribute('aria-label')).toBe(inserting);
    expectPart();

    button(stop).click();
    expect(text('[role=status]')).toContain(stopping);
    await ended();
    expect(text('[role=status]')).toBe(stopped);
    expect(paneRoot().querySelector('.messages [role=alert]')).toBeNull();
    expect(await workbookState()).toEqual(before);

    await press(insert);
    expect(Object.keys((await workbookState()).tables)).toEqual(['VnxFigures2006']);
  });
});

describe('refreshing a long table', () => {
  beforeEach(() => insertOnNewSheet('figures'));

  test.each(partOf('refreshing', ['vi', 'en'] as const, 1))(
    'in %s shows how far it is; stopped, the table is wholly as it was, and the report says so',
    async (language) => {
      const { refreshAll, stop } = said[language];
      await openWorkbookView(language);
      const before = await workbookState();
      publish(withYears(MANY), 2);
      button(refreshAll).click();
      await progress();
      expectPart();
      button(stop).click();
      await ended();
      expect(await workbookState()).toEqual(before);
      expect(text('[role=status]')).toMatch(
        language === 'vi'
          ? /^Đã dừng theo yêu cầu\. Đã xem 1 bảng: 0 ô đổi, 0 dòng thêm, 0 ô của bạn được giữ, 1 bảng bỏ qua\. Đã nhận số liệu mới: “Mục tiêu xuất khẩu năm 2006 và kết quả giai đoạn 2001-2005”\.$/
          : /^Stopped as asked\. Looked at 1 table: 0 cells changed, 0 rows added, 0 of your cells kept, 1 table skipped\. New figures have come: “Export targets for 2006 and results of 2001-2005”\.$/,
      );
      expect(text('.report')).toContain(
        language === 'vi'
          ? 'Đã dừng theo yêu cầu; bảng vẫn như trước.'
          : 'Stopped as asked; the table is as it was.',
      );
    },
  );

  test('Stop while the server does not answer ends the waiting; no table is touched', async () => {
    await openWorkbookView('vi');
    const before = await workbookState();
    const { signals } = neverAnswer();
    const cost = await host.measure(async () => {
      button('Cập nhật tất cả').click();
      await drawn();
      await drawn();
      button('Dừng').click();
      await drawn();
      await drawn();
    });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    await ended();
    expect(text('[role=status]')).toBe(said.vi.stopped);
    expect(await workbookState()).toEqual(before);
    // Only the list of tables has been read again.
    expect(cost.cellsWritten).toBe(0);
    expect(text('[aria-labelledby=figures-title]')).toContain('Chưa tìm số liệu mới');
  });

  test('Escape stops it too, but not in the search, where it empties the field', async () => {
    await openWorkbookView('vi');
    const { signals } = neverAnswer();
    button('Cập nhật tất cả').click();
    await drawn();
    await drawn();
    escape('#panel-find input');
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    escape('#panel-workbook');
    await ended();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(text('[role=status]')).toBe(said.vi.stopped);
    // The next one takes the message away.
    escape('#panel-workbook');
    await drawn();
    expect(text('[role=status]')).toBe('');
  });

  test('Stop in the moment in which it is over does nothing', async () => {
    await openWorkbookView('vi');
    publish(withValues({ rice: [1300, '1.300'] }), 2);
    button('Cập nhật tất cả').click();
    await drawn();
    const stop = button('Dừng');
    await ended();
    const over = await workbookState();
    const message = text('[role=status]');
    // The number, its printed form, and its two bounds.
    expect(message).toContain('4 ô đổi');
    stop.click();
    await ended();
    expect(text('[role=status]')).toBe(message);
    expect(await workbookState()).toEqual(over);
    expect(named('Dừng')).toBeUndefined();
  });
});

describe('conversion and restoring', () => {
  test('many cells show how far it is; stopped, the formula is back', async () => {
    // A spill of 245 rows and 18 columns.
    await writeTo('A1', [['=VNEXPORT.TABLE("figures")']]);
    await host.calculate();
    await openWorkbookView('vi');
    await press('Đổi thành giá trị…');
    button('Đổi thành giá trị').click();
    await progress();
    expect(text('[role=status]')).toBe('Đang đổi công thức thành giá trị…Dừng');
    button('Dừng').click();
    await ended();
    expect(text('[role=status]')).toBe(said.vi.stopped);
    expect(await addInFormulas()).toEqual(['Sheet1!A1']);
    expect(named('Khôi phục công thức (0)')).toBeDefined();
  });

  test('are stopped before anything is written, where all goes in one round trip', async () => {
    await writeTo('A1:A2', [['=VNEXPORT.TARGET("Gạo")'], ['=VNEXPORT.TARGET("Cà phê")']]);
    await host.calculate();
    await openWorkbookView('en');
    await press('Convert to values…');
    button('Convert to values').click();
    button('Stop').click();
    await ended();
    expect(text('[role=status]')).toBe(said.en.stopped);
    expect(await addInFormulas()).toEqual(['Sheet1!A1', 'Sheet1!A2']);

    await press('Convert to values…');
    await press('Convert to values');
    expect(await addInFormulas()).toEqual([]);
    button('Restore formulas (2)').click();
    button('Stop').click();
    await ended();
    expect(text('[role=status]')).toBe(said.en.stopped);
    expect(await addInFormulas()).toEqual([]);
    await press('Restore formulas (2)');
    expect(await addInFormulas()).toEqual(['Sheet1!A1', 'Sheet1!A2']);
  });

  test('Escape is a no to the question', async () => {
    await writeTo('A1', [['=VNEXPORT.TARGET("Gạo")']]);
    await host.calculate();
    await openWorkbookView('vi');
    await press('Đổi thành giá trị…');
    expect(all('[role=alertdialog]')).toHaveLength(1);
    escape('#panel-workbook');
    await ended();
    expect(all('[role=alertdialog]')).toEqual([]);
    expect(await addInFormulas()).toEqual(['Sheet1!A1']);
  });
});

function bar(): Element | null {
  return paneRoot().querySelector('[role=status] progress');
}

/** More than nothing is done, and less than everything. */
function expectPart(): void {
  const value = Number(bar()?.getAttribute('value'));
  expect(value).toBeGreaterThan(0);
  expect(value).toBeLessThan(1);
}

/** Waits for the pane to show how far it is; goes on before Excel can answer again. */
function progress(): Promise<void> {
  return new Promise((shown) => {
    const changes = new MutationObserver(() => {
      if (bar() === null) return;
      changes.disconnect();
      shown();
    });
    changes.observe(paneRoot(), { subtree: true, childList: true });
  });
}

function escape(selector: string): void {
  paneRoot()
    .querySelector(selector)
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
}

/** The server lets every page wait, until it goes away. */
function neverAnswer(): { readonly signals: readonly AbortSignal[] } {
  const signals: AbortSignal[] = [];
  globalThis.fetch = (_, options) =>
    new Promise((__, reject) => {
      const { signal } = options ?? {};
      if (!signal) return;
      signals.push(signal);
      signal.addEventListener('abort', () => reject(new DOMException('gone', 'AbortError')));
    });
  return { signals };
}
