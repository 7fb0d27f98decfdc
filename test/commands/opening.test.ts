/**
 * @realm of its own: what a command has to say may reach the user when the command, and its test, are over.
 */
import { beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { refreshOnOpening } from '../../src/commands/commands';
import type { Notice, Working } from '../../src/commands/notice';
import { documentDatasets } from '../catalogue/planCatalogue';
import { session } from '../../src/session';
import { messagesIn } from '../../src/locales/language';
import type { ExcelHost } from '../../preview/host/core/excel';
import { insertTable } from '../../src/workbook/insert/insertTable';
import { setRefreshOnOpening } from '../../src/workbook/refresh/tableActions';
import { bootOffice } from '../preview/host/bootOffice';
import { publish, serveDatasets, serveNothing, withValues } from '../taskpane/publishedDatasets';

let host: ExcelHost;
let said: (Notice | Working)[] = [];
let asked: string[] = [];
beforeAll(async () => {
  host = await bootOffice({ locale: 'vi-VN' });
});
beforeEach(async () => {
  host.reset();
  host.editing = false;
  said = [];
  asked = [];
  session.useDatasets(documentDatasets());
  publish();
  serveDatasets();
  const serve = globalThis.fetch;
  globalThis.fetch = (address, options) => {
    asked.push(address as string);
    return serve(address, options);
  };
  await insertTable(
    'targets',
    { place: 'new-sheet' },
    { catalogue: session.catalogue, messages: messagesIn('vi') },
  );
  await setRefreshOnOpening(true);
  await Office.addin.hide();
});

/** The workbook as it was saved is opened, perhaps elsewhere, and the add-in starts with it. */
async function reopen(): Promise<void> {
  host.load(host.serialise());
  await refreshOnOpening((one) => said.push(one));
}

/** In the sixth row of figures, below the headings in row 6. */
function rice(): Promise<unknown> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Mục tiêu xuất khẩu 2006').getRange('E12');
    cell.load('values');
    await context.sync();
    return (cell.values as unknown[][])[0]?.[0];
  });
}

const ended = () => said.filter(({ kind }) => kind !== 'working');

describe('a workbook that asks to be refreshed when it opens', () => {
  test('is refreshed, and the pane opens to tell what has changed', async () => {
    // Rice from 1 211 to 1 300 million USD.
    publish(withValues({ rice: [1300, '1.300'] }), 2);
    await reopen();
    expect(await rice()).toBe(1300);
    expect(said[0]).toMatchObject({ kind: 'working', message: 'Đang tìm số liệu mới và cập nhật bảng…' });
    expect(ended()).toEqual([
      expect.objectContaining({ kind: 'done', message: expect.stringContaining('1 ô đổi') }),
    ]);
    expect(ended()[0]).toHaveProperty('report');
    expect(host.paneShown).toBe(true);
  });

  test('where nothing is new, says so in the pane without opening it or turning to another view', async () => {
    await reopen();
    expect(ended()).toEqual([
      {
        kind: 'done',
        message:
          'Đã xem 1 bảng: 0 ô đổi, 0 dòng thêm, 0 ô của bạn được giữ, 0 bảng bỏ qua. Số liệu đang dùng là mới nhất.',
        checked: { at: expect.any(Date), news: { kind: 'unchanged' } },
      },
    ]);
    expect(host.paneShown).toBe(false);
  });

  test.each([
    ['offline', () => Promise.reject(new TypeError('Failed to fetch')), 'Không kết nối được mạng.'],
    ['that find no list', undefined, 'Máy chủ không có bộ số liệu nào (404).'],
    ['with a damaged file', () => Promise.resolve(answer('{"figures":[')), 'Tệp số liệu bị cụt hoặc hỏng.'],
    ['with a wrong hash', wrongHash, 'Tệp số liệu không khớp mã kiểm tra.'],
  ] as const)('computers %s open it in peace: the reason stands in the pane', async (_, serve, reason) => {
    serveNothing();
    if (serve !== undefined) globalThis.fetch = serve as typeof fetch;
    await reopen();
    expect(ended()).toEqual([
      expect.objectContaining({ kind: 'done', message: expect.stringContaining(reason) }),
    ]);
    expect(host.paneShown).toBe(false);
    expect(await rice()).toBe(1211);
  });

  test('a protected sheet is no reason to open the pane every time', async () => {
    publish(withValues({ rice: [1300, '1.300'] }), 2);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    await reopen();
    expect(ended()[0]?.message).toContain('1 bảng bỏ qua');
    expect(host.paneShown).toBe(false);
  });

  test('what Excel refuses is told in the pane, which stays closed', async () => {
    host.load(host.serialise());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Mục tiêu xuất khẩu 2006').delete();
      await context.sync();
    });
    // The question whether to, the wish, then the registry.
    host.failAtAction(6);
    await refreshOnOpening((one) => said.push(one));
    expect(ended()).toEqual([{ kind: 'failed', message: expect.stringMatching(/^Không cập nhật được: /) }]);
    expect(host.paneShown).toBe(false);
  });

  test('who types at once is not disturbed: the refresh waits until the cell is entered', async () => {
    publish(withValues({ rice: [1300, '1.300'] }), 2);
    host.load(host.serialise());
    host.editing = true;
    const opening = refreshOnOpening((one) => said.push(one));
    while (host.waiting === 0) await new Promise((passed) => setTimeout(passed));
    expect(ended()).toEqual([]);
    host.editing = false;
    await opening;
    expect(await rice()).toBe(1300);
  });

  test('can be stopped, and stays as it was', async () => {
    publish(withValues({ rice: [1300, '1.300'] }), 2);
    host.load(host.serialise());
    await refreshOnOpening((one) => {
      said.push(one);
      if (one.kind === 'working' && said.length === 1) one.stop?.();
    });
    expect(ended()).toEqual([{ kind: 'done', message: 'Đã dừng theo yêu cầu; sổ làm việc vẫn như trước.' }]);
    expect(await rice()).toBe(1211);
  });
});

describe('a workbook that does not ask', () => {
  test('is left alone: no request, no round trip, nothing said', async () => {
    await setRefreshOnOpening(false);
    host.load(host.serialise());
    const cost = await host.measure(() => refreshOnOpening((one) => said.push(one)));
    expect(cost).toMatchObject({ syncs: 0, actions: 0, cellsWritten: 0, answered: 0 });
    expect({ asked, said }).toEqual({ asked: [], said: [] });
    expect(host.paneShown).toBe(false);
  });

  test('though Excel loads the add-in with it, makes no request either', async () => {
    await setRefreshOnOpening(false);
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    await reopen();
    expect({ asked, said }).toEqual({ asked: [], said: [] });
  });

  test('where Excel could not be told to load the add-in, the wish is not remembered', async () => {
    await setRefreshOnOpening(false);
    const tell = jest.spyOn(Office.addin, 'setStartupBehavior').mockRejectedValueOnce(new Error('no'));
    await expect(setRefreshOnOpening(true)).rejects.toThrow('no');
    tell.mockRestore();
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    await reopen();
    expect(said).toEqual([]);
  });
});

function answer(text: string): Response {
  const bytes = new TextEncoder().encode(text);
  let isRead = false;
  const read = () =>
    Promise.resolve(isRead ? { done: true } : ((isRead = true), { done: false, value: bytes }));
  return { status: 200, ok: true, body: { getReader: () => ({ read }) } } as unknown as Response;
}

/** The list promises another file than the one that comes. */
function wrongHash(address: string): Promise<Response> {
  const listed = [{ id: '2006-plan', hash: 'a'.repeat(64), revision: 2 }];
  return Promise.resolve(answer(address.endsWith('index.json') ? JSON.stringify(listed) : '{}'));
}
