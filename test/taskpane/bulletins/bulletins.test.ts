import { beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { builtInDatasets } from '../../../src/datasets/builtIn';
import { session } from '../../../src/session';
import { thirdDataset } from '../../datasets/thirdDataset';
import { august } from '../../datasets/augustBulletin';
import { bootOffice } from '../../preview/host/bootOffice';
import { select, valuesOf, writeTo } from '../../preview/host/cells';
import { loadFunctions } from '../../workbook/values/sheets';
import { insertOnNewSheet } from '../workbook/workbookPane';
import {
  drop,
  fieldOf,
  figureOf,
  open,
  openBulletins,
  readText,
  refreshAll,
  review,
  save,
  shown,
  textIn,
  type,
  writeFigure,
} from './bulletinPane';
import { all, button, chooseView, drawn, named, paneRoot, text, until } from '../paneElements';
import { serveDatasets } from '../publishedDatasets';

/** The document alone: whatever is saved is tried with everything that is in use, and more would only take longer. */
const plan = builtInDatasets().slice(0, 1);

let host: ExcelHost;
beforeAll(async () => {
  // A refresh asks for newer figures first.
  serveDatasets();
  host = await bootOffice({ locale: 'vi-VN', requirements: { ExcelApi: '1.16' } });
  loadFunctions(host);
});
beforeEach(() => {
  host.reset();
  localStorage.clear();
  session.useDatasets(plan);
});

async function computed(formula: string): Promise<unknown> {
  await writeTo('D5', [[formula]]);
  await host.calculate();
  return (await valuesOf('D5'))[0]?.[0];
}

describe('the review of a bulletin', () => {
  test('shows what was understood of the whole, and that nothing is written', async () => {
    await review();
    expect(fieldOf('Tên bản tin').value).toBe('XUẤT KHẨU HÀNG HÓA THÁNG 8 NĂM 2026 (SƠ BỘ)');
    expect(fieldOf('Cơ quan công bố').value).toBe('Cục Hải quan');
    expect(
      all('select')
        .slice(0, 2)
        .map((one) => (one as HTMLSelectElement).value),
    ).toEqual(['exports', 'preliminary']);
    expect(text('.bulletins')).toContain('Kỳ: tháng 8 năm 2026');
    expect(text('.good')).toContain('6 số liệu sẽ được lưu, trong đó 6 chắc chắn.');
    expect(text('.save')).toContain('Chưa ghi gì vào sổ làm việc.');
  });

  test('says that the rows add up to the total', async () => {
    // 2 500 000 + 4 500 000 + 2 000 000 = 9 000 000
    await review();
    expect(text('.good')).toContain('Một tổng khớp: TỔNG TRỊ GIÁ');
  });

  test('asks what an open figure is, and keeps it only as it was chosen', async () => {
    await review();
    expect(text('#open-title')).toBe('1 số liệu cần chọn');
    expect(text('.card')).toContain('nằm ở cột lượng nhưng dòng tính bằng USD');
    button('Bỏ qua số này').click();
    await drawn();
    expect(text('#open-title')).toBe('Đã chọn hết');
    expect(text('.good')).toContain('6 số liệu sẽ được lưu');
  });

  test('asks what a new name is: one that exists by another name, or a new one', async () => {
    await review();
    expect(text('#names-title')).toBe('1 tên mới');
    button('Yến sào: Coi là tên mới').click();
    await drawn();
    expect(paneRoot().querySelector('#names-title')).toBeNull();
    expect(text('.bulletins')).toContain('Yến sào → mục mới');
  });

  test('refuses a period that is none, and takes one that is', async () => {
    await review();
    const label = 'Kỳ đọc là tháng 8 năm 2026 (7 số liệu)';
    await type(label, 'tháng mười ba');
    expect(fieldOf(label).validationMessage).toContain('“tháng mười ba” không phải là một kỳ');
    await type(label, '9/2026');
    expect(text('.bulletins')).toContain('Kỳ: tháng 9 năm 2026');
  });

  test('says what is missing before it can be saved, and saves nothing until then', async () => {
    await review();
    await type('Cơ quan công bố', ' ');
    expect(text('.save')).toContain('Hãy ghi cơ quan công bố.');
    button('Lưu vào sổ làm việc này').click();
    await drawn();
    expect(session.catalogue.datasets).toHaveLength(plan.length);
  });

  test('is left without a trace', async () => {
    await review();
    button('‹ Bản tin').click();
    await shown(open);
    expect(session.catalogue.datasets).toHaveLength(plan.length);
  });
});

describe('a saved bulletin', () => {
  test('answers in formulas, new names too', async () => {
    await review();
    await save();
    // 4 500 000 USD = 4.5 million USD, 1 250 tonnes = 1.25 thousand tonnes
    expect(await computed('=VNEXPORT.ACTUAL("Cà phê","2026-08")')).toBe(4.5);
    expect(await computed('=VNEXPORT.ACTUAL("Cà phê","2026-08","quantity")')).toBe(1.25);
    expect(await computed('=VNEXPORT.ACTUAL("Yến sào","2026-08")')).toBe(2);
  });

  test('is found again in the workbook by a pane that is opened anew', async () => {
    await review();
    await save();
    session.useDatasets(plan);
    await openBulletins();
    await shown('Cục Hải quan · tháng 8 năm 2026 · 6 số liệu');
    expect(await computed('=VNEXPORT.ACTUAL("Yến sào","2026-08")')).toBe(2);
  });

  test('is gone again when the save is undone', async () => {
    await review();
    await save();
    button('Hoàn tác lần lưu này').click();
    await shown('Đã hoàn tác');
    await shown('Chưa có bản tin nào.');
    expect(await computed('=VNEXPORT.ACTUAL("Yến sào","2026-08")')).toBe('#N/A');
  });

  test('is replaced by a newer issue, after what changed was shown; undone, the earlier one is back', async () => {
    await review();
    await save();
    const newer = august.map((line) =>
      line
        .replace('(SƠ BỘ)', '(ĐIỀU CHỈNH)')
        .replace('4.500.000', '4.600.000')
        .replace('9.000.000', '9.100.000'),
    );
    await readText(newer);
    await shown('Xem lại trước khi lưu');
    expect(text('.bulletins')).toContain('Lưu sẽ thay bản đó.');
    expect(text('.bulletins')).toContain('Cà phê, kim ngạch, tháng 8 năm 2026: 4.500.000 → 4.600.000');
    // The total has changed too; rice, its quantity, that of coffee and birds' nests are revised with the number they had.
    expect(text('.bulletins')).toContain('2 số đổi, 4 số chỉ đổi tình trạng, 0 số mới');
    expect(all('.bulletins .doubtful li')).toHaveLength(2);
    await save();
    expect(await computed('=VNEXPORT.ACTUAL("Cà phê","2026-08")')).toBe(4.6);
    expect(all('#panel-bulletins .entry h3')).toHaveLength(1);
    button('Hoàn tác lần lưu này').click();
    await shown('Đã hoàn tác');
    expect(await computed('=VNEXPORT.ACTUAL("Cà phê","2026-08")')).toBe(4.5);
  });

  test('is no “none yet” while a cell is being edited, and a newer issue replaces nothing unseen', async () => {
    await review();
    await save();
    host.editing = true;
    await openBulletins();
    await shown('Chưa đọc được sổ làm việc: một ô đang được sửa.');
    expect(text('.bulletins')).not.toContain('Chưa có bản tin nào.');
    await readText(august.map((line) => line.replace('(SƠ BỘ)', '(ĐIỀU CHỈNH)')));
    await shown('Xem lại trước khi lưu');
    host.editing = false;
    button('Lưu vào sổ làm việc này').click();
    await shown('Thay bản trước trong sổ');
    expect(text('.messages')).toContain('Trong sổ đã có bản trước của bản tin này');
    button('‹ Bản tin').click();
    await shown('Bản tin trong sổ làm việc này');
    expect(all('#panel-bulletins .entry h3').map((one) => one.textContent)).toEqual([
      'XUẤT KHẨU HÀNG HÓA THÁNG 8 NĂM 2026 (SƠ BỘ)',
    ]);
  });

  test('changes inserted tables by the three-way rules, and undone changes them back', async () => {
    session.useDatasets([thirdDataset()]);
    await review();
    await save();
    await insertOnNewSheet('figures');
    // Rice is the user's own from now on; the newer issue has other figures of rice and of coffee.
    await writeFigure('Gạo', 2.6);
    const newer = august.map((line) =>
      line
        .replace('2.500.000', '2.550.000')
        .replace('4.500.000', '4.600.000')
        .replace('9.000.000', '9.150.000'),
    );
    await readText(newer);
    await shown('3 số đổi');
    await save();
    await refreshAll();
    expect(text('.report')).toContain('của bạn: 2,6 · nguồn: 2,55');
    expect([await figureOf('Gạo'), await figureOf('Cà phê'), await figureOf('Yến sào')]).toEqual([
      2.6, 4.6, 2,
    ]);

    await chooseView('bulletins');
    button('Hoàn tác lần lưu này').click();
    await shown('Đã hoàn tác');
    await refreshAll();
    expect([await figureOf('Gạo'), await figureOf('Cà phê'), await figureOf('Yến sào')]).toEqual([
      2.6, 4.5, 2,
    ]);
  });

  test('is renamed', async () => {
    await review();
    await save();
    all('fluent-button')
      .find((one) => one.textContent === 'Đổi tên')
      ?.click();
    await drawn();
    fieldOf('Tên mới của bản tin').value = 'Hải quan 8/2026';
    button('Lưu tên')
      .closest('form')
      ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await shown('Đã đổi tên thành “Hải quan 8/2026”.');
    expect(all('#panel-bulletins .entry h3').map(({ textContent }) => textContent)).toEqual([
      'Hải quan 8/2026',
    ]);
  });

  test('is removed once the user has been told how many formulas there are and has said yes', async () => {
    await review();
    await save();
    await computed('=VNEXPORT.ACTUAL("Yến sào","2026-08")');
    all('fluent-button')
      .find((one) => one.textContent === 'Xóa')
      ?.click();
    await shown('1 công thức nêu tên có trong bộ số liệu này');
    all('[role=alertdialog] fluent-button')
      .find((one) => one.textContent === 'Xóa')
      ?.click();
    await shown('Chưa có bản tin nào.');
    expect(await computed('=VNEXPORT.ACTUAL("Yến sào","2026-08")')).toBe('#N/A');
  });

  test.each([
    ['CSV', 'text/plain', 'Cà phê'],
    ['SDMX-CSV', 'text/plain', 'coffee'],
    ['JSON', 'text/plain', '"printed":"4.500.000"'],
  ])('is exported as %s', async (format, _, expected) => {
    await review();
    await save();
    const files: Blob[] = [];
    const urls = URL as unknown as { createObjectURL: (file: Blob) => string; revokeObjectURL: () => void };
    urls.createObjectURL = (file) => {
      files.push(file);
      return '#';
    };
    urls.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    all('fluent-button')
      .find((one) => one.textContent === `Xuất ${format}`)
      ?.click();
    const [file] = files;
    expect(file === undefined ? '' : await textIn(file)).toContain(expected);
  });
});

describe('reading', () => {
  test('what is no bulletin is refused with a sentence, and nothing is kept', async () => {
    await openBulletins();
    await readText(['Kính gửi quý vị,', 'trân trọng cảm ơn.']);
    await shown('Không tìm thấy bảng');
    expect(paneRoot().querySelector('#review-title')).toBeNull();
  });

  test('a file is read as what is pasted is; a picture is refused', async () => {
    await openBulletins();
    await drop(new File([new Uint8Array([0x89, 0x50, 0, 0])], 'bảng.png'));
    await shown('Không đọc được loại tệp này');
    await drop(new File([august.join('\n')], 'tháng 8.txt'));
    await shown('Xem lại trước khi lưu');
  });

  test('the selected cells are read with the values that they show', async () => {
    const cells = august.map((line) => line.split('\t'));
    await writeTo(
      'B2:F8',
      cells.map((row) => Array.from({ length: 5 }, (_, at) => row[at] ?? '')),
    );
    await select('A1:Z20');
    await openBulletins();
    button('Đọc vùng đang chọn trong Excel').click();
    await shown('Xem lại trước khi lưu');
    expect(fieldOf('Cơ quan công bố').value).toBe('Cục Hải quan');
  });

  test('more than 100,000 selected cells are refused, with how many there are, and none is read', async () => {
    // From A1 to J10001: ten columns of 10,001 rows.
    await writeTo('A1', [['Cà phê']]);
    await writeTo('J10001', [['Chè']]);
    await select('A:J');
    await openBulletins();
    button('Đọc vùng đang chọn trong Excel').click();
    await shown('100.010');
    expect(paneRoot().textContent).not.toContain('Xem lại trước khi lưu');
  });

  test('a long text shows how far it is, and is stopped with nothing kept', async () => {
    const items = Array.from(
      { length: 3000 },
      (_, at) => `${at + 1}\tMặt hàng ${at + 1}\tTấn\t5.000\t2.500.000`,
    );
    await openBulletins();
    await readText([...august.slice(0, 3), ...items]);
    await until(
      () => named('Dừng') !== undefined,
      () => 'it cannot be stopped',
    );
    button('Dừng').click();
    await shown('Đã dừng theo yêu cầu');
    expect(paneRoot().querySelector('#review-title')).toBeNull();
  });
});
