import { webcrypto } from 'node:crypto';
import { get } from 'node:http';
import { Readable } from 'node:stream';
import { TextDecoder, TextEncoder } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { languages } from '../../../src/locales/messages';
import type { Language } from '../../../src/locales/messages';
import { session } from '../../../src/session';
import { builtIn } from '../../catalogue/planCatalogue';
import { observed, startSdmxService } from '../../datasets/sdmxService';
import type { SdmxService } from '../../datasets/sdmxService';
import { bootOffice } from '../../preview/host/bootOffice';
import { valuesOf, writeTo } from '../../preview/host/cells';
import { loadFunctions } from '../../workbook/values/sheets';
import { ended, insertOnNewSheet, press } from '../workbook/workbookPane';
import { all, button, chooseView, drawn, named, openPane, paneRoot, text, until } from '../paneElements';

/** The document alone: whatever is saved is tried with everything that is in use, and more would only take longer. */
const plan = [builtIn('2006-plan')];

let host: ExcelHost;
let service: SdmxService;
beforeAll(async () => {
  host = await bootOffice({ locale: 'vi-VN', requirements: { ExcelApi: '1.16' } });
  loadFunctions(host);
  // What every browser has, and jsdom has not.
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  globalThis.fetch = (asked, options) => fetched(asked as string, options ?? {});
  service = await startSdmxService();
});
afterAll(() => service.stop());
beforeEach(() => {
  host.reset();
  localStorage.clear();
  session.useDatasets(plan);
  service.asked.length = 0;
  service.publish([observed('COF: Coffee', '2026-07', '11.1'), observed('COF: Coffee', '2026-08', '12.4')]);
});

/** As a browser asks, for what comes from this machine; everything else is not there. */
function fetched(address: string, { headers }: RequestInit): Promise<Response> {
  return new Promise((resolve, reject) => {
    if (!address.startsWith('http')) {
      reject(new TypeError('Failed to fetch'));
      return;
    }
    get(address, { headers: headers as Record<string, string> }, (answer) => {
      const told = answer.headers as Record<string, string | undefined>;
      const get = (name: string) => told[name.toLowerCase()] ?? null;
      const body = Readable.toWeb(answer);
      resolve({ status: answer.statusCode, headers: { get }, body } as unknown as Response);
    }).on('error', reject);
  });
}

function shown(sentence: string): Promise<void> {
  return until(
    () => paneRoot().textContent.includes(sentence),
    () => `“${sentence}” is not shown`,
  );
}

const words = {
  vi: { start: 'Đọc một bản tin', ask: 'Đọc từ địa chỉ này', review: 'Xem lại trước khi lưu' },
  en: { start: 'Read a bulletin', ask: 'Read from this address', review: 'Review before saving' },
};

async function ask(address = service.address, language: Language = 'vi'): Promise<void> {
  await openPane(language);
  await chooseView('bulletins');
  await shown(words[language].start);
  const field = paneRoot().querySelector<HTMLInputElement>('input[inputmode=url]');
  if (field === null) throw new Error('nowhere to type an address');
  field.value = address;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
  button(words[language].ask).click();
}

async function review(): Promise<void> {
  await ask();
  await shown(words.vi.review);
}

async function save(label = 'Lưu vào sổ làm việc này'): Promise<void> {
  button(label).click();
  await until(
    () => named('Hoàn tác lần lưu này') !== undefined && paneRoot().querySelector('fluent-spinner') === null,
    () => 'it is not saved',
  );
}

function pressKept(label: string): void {
  all('#panel-bulletins .entry fluent-button')
    .find(({ textContent }) => textContent === label)
    ?.click();
}

async function coffee(period = '2026-08'): Promise<unknown> {
  await writeTo('D5', [[`=VNEXPORT.ACTUAL("Cà phê","${period}")`]]);
  await host.calculate();
  return (await valuesOf('D5'))[0]?.[0];
}

describe('the address of a data service', () => {
  test('is asked for SDMX-CSV, and what it answers is shown before anything is kept', async () => {
    await review();
    expect(service.asked[0]?.accept).toContain('application/vnd.sdmx.data+csv');
    expect(text('#panel-bulletins')).toContain(`Nguồn: ${service.address}`);
    expect(text('.good')).toBe('2 số liệu sẽ được lưu.');
    expect(text('#panel-bulletins')).toContain('Coffee → Cà phê');
    expect(text('dl')).toContain('tháng 8 năm 2026');
    expect(text('dl')).toContain('12.4 triệu USD');
    expect(session.catalogue.datasets).toHaveLength(1);
  });

  test('answers in formulas once it is kept, and is kept with its address', async () => {
    await review();
    await save();
    expect(await coffee()).toBe(12.4);
    expect(text('#panel-bulletins .entry')).toContain(`Nguồn: ${service.address}`);
  });

  test('a code that nobody can tell the meaning of is asked, and may be asked again', async () => {
    service.publish([observed('COF: Coffee', '2026-08', '12.4', '2')]);
    await review();
    expect(text('#questions-title')).toBe('1 câu hỏi cần trả lời');
    button('Lưu vào sổ làm việc này').click();
    const [flow] = all('select') as HTMLSelectElement[];
    if (flow === undefined) throw new Error('nothing to choose from');
    expect([...flow.options].map(({ text: option }) => option)).toEqual([
      'Chọn…',
      'xuất khẩu',
      'nhập khẩu',
      'Bỏ các dòng có mã này',
    ]);
    flow.selectedIndex = 1;
    flow.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn();
    expect(text('.good')).toBe('1 số liệu sẽ được lưu.');
    button('Trả lời lại: TRADE_FLOW').click();
    await drawn();
    expect(text('#questions-title')).toBe('1 câu hỏi cần trả lời');
  });

  test('a known name that means something else here becomes a subject of its own', async () => {
    await review();
    button('Sửa: Coffee').click();
    await drawn();
    await save();
    // Nothing of it is coffee any longer.
    expect(await coffee()).toBe('#N/A');
  });
});

describe('a kept answer of a data service', () => {
  test('asked again with its ETag is told to be unchanged', async () => {
    await review();
    await save();
    pressKept('Hỏi lại dịch vụ');
    await shown('Dịch vụ số liệu không có số liệu mới hơn.');
    expect(service.asked.at(-1)?.['if-none-match']).toMatch(/^"issue-\d+"$/);
    expect(paneRoot().querySelector('#review-title')).toBeNull();
  });

  test('shows what has changed before it is replaced; undone, the earlier answer is back with its ETag', async () => {
    await review();
    await save();
    service.publish([observed('COF: Coffee', '2026-07', '11.1'), observed('COF: Coffee', '2026-08', '12.9')]);
    pressKept('Hỏi lại dịch vụ');
    await shown('1 số đổi');
    expect(text('#panel-bulletins')).toContain('Cà phê, kim ngạch, tháng 8 năm 2026: 12.4 → 12.9');
    expect(await coffee()).toBe(12.4);
    await save('Thay bản trước trong sổ');
    expect(await coffee()).toBe(12.9);
    expect(all('#panel-bulletins .entry h3')).toHaveLength(1);
    button('Hoàn tác lần lưu này').click();
    await shown('Đã hoàn tác');
    expect(await coffee()).toBe(12.4);
    // So the service is asked for what is newer than the earlier answer.
    pressKept('Hỏi lại dịch vụ');
    await shown('1 số đổi');
  });

  test('is asked by a refresh and by a look for newer figures: what is new is told, and nothing is replaced', async () => {
    await review();
    await save();
    await insertOnNewSheet('groups');
    await chooseView('workbook');
    await ended();
    await press('Cập nhật tất cả');
    expect(text('[role=status]')).toContain('Dịch vụ số liệu không có số liệu mới hơn.');
    service.publish([observed('COF: Coffee', '2026-08', '12.9')]);
    await press('Cập nhật tất cả');
    const told = 'Dịch vụ số liệu có số liệu mới của “Goods”: hãy mở “Bản tin”';
    expect(text('[role=status]')).toContain(told);
    await press('Tìm số liệu mới');
    expect(text('[role=alert]')).toContain(told);
    expect(await coffee()).toBe(12.4);
  });
});

describe.each(languages)(
  'what a service cannot answer is a sentence, and nothing is kept: in %s',
  (language) => {
    test.each([
      [404, {}, '', { vi: 'không có số liệu cho truy vấn này', en: 'has no figures for this query' }],
      [406, {}, '', { vi: 'không có định dạng SDMX-CSV', en: 'has no SDMX-CSV' }],
      [413, {}, '', { vi: 'kết quả quá lớn', en: 'its answer is too large' }],
      [503, { 'Retry-After': '120' }, '', { vi: 'thử lại sau 2 phút', en: 'try again in 2 minutes' }],
      [200, { 'Content-Type': 'text/html' }, '<p>', { vi: 'trả về text/html', en: 'answers with text/html' }],
      [200, {}, 'a,b\n1,2', { vi: 'không phải SDMX-CSV', en: 'no SDMX-CSV' }],
      [200, {}, 'x'.repeat(5 * 1024 * 1024 + 1), { vi: 'lớn hơn 5 MB', en: 'larger than 5 MB' }],
    ])('status %i %j', async (status, headers, content, sentences) => {
      service.fail(status, headers, content);
      await ask(service.address, language);
      await until(
        () => paneRoot().querySelector('[role=alert]') !== null,
        () => 'it is not refused',
      );
      expect(text('[role=alert]')).toContain(sentences[language]);
      expect(paneRoot().querySelector('#review-title')).toBeNull();
    });

    test.each(['http://sdmx.example.org/rest/data/TRADE', 'ftp://sdmx.example.org', 'cà phê'])(
      '%s is no encrypted address',
      async (address) => {
        await ask(address, language);
        await shown({ vi: 'bắt đầu bằng https://', en: 'begins with https://' }[language]);
        expect(service.asked).toEqual([]);
      },
    );
  },
);

describe('SDMX-CSV that was pasted or lies in a file', () => {
  test('is reviewed as the answer of a service is, and has no address to ask again', async () => {
    await openPane('vi');
    await chooseView('bulletins');
    await shown(words.vi.start);
    const field = paneRoot().querySelector('textarea');
    if (field === null) throw new Error('nothing to paste into');
    field.value =
      'DATAFLOW,FREQ,REF_AREA,TRADE_FLOW,COMMODITY,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE\nSTAT:TRADE(1.0),A,VN,X,COFFEE,USD,2025,9000000';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn();
    button('Đọc phần đã dán').click();
    await shown(words.vi.review);
    await save();
    // 9 000 000 USD
    expect(await coffee('2025')).toBe(9);
    expect(text('#panel-bulletins .entry')).not.toContain('Hỏi lại dịch vụ');
  });
});
