import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { rangeOf, select, writeTo } from '../../preview/host/cells';
import { bootWithFunctions } from '../../workbook/values/sheets';
import {
  all,
  chooseView,
  drawn,
  inserted,
  named,
  openPane,
  paneRoot,
  text,
  textOf,
  until,
} from '../paneElements';
import { choose, field, formula, openPage, shows } from './builderPane';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootWithFunctions();
});
beforeEach(async () => {
  host.reset();
  localStorage.clear();
  await openPane('vi');
});

test('growth of coffee is chosen, its result stands there at once, and its formula goes into the selected cell', async () => {
  await select('D4');
  await openPage('cà phê');
  choose('Số liệu cần lấy', 'GROWTH');
  await until(
    () => formula().includes('GROWTH'),
    () => 'the formula does not follow',
  );
  expect(formula()).toBe('=VNEXPORT.GROWTH("Cà phê",,"2026-07")');
  // 642.49 / 603.15 - 1 = 6.52 %, as the customs state the two months in million USD.
  expect(text('.result-figure')).toBe('6,52\u00a0%');
  (await shows('Chèn vào D4')).click();
  await inserted();
  expect((await rangeOf('D4')).formulas).toEqual([['=VNEXPORT.GROWTH("Cà phê",,"2026-07")']]);
  // The next formula has a place already.
  expect(textOf(await shows('Chèn vào D5'))).toBe('Chèn vào D5');
});

test('periods stand under a heading for each kind, years before months', async () => {
  await openPage('cà phê');
  const groups = [...field('Kỳ').querySelectorAll('optgroup')];
  expect(groups.map(({ label }) => label)).toEqual(['Năm', 'Nửa năm', 'Quý', 'Tháng']);
  // 2024 and 2025 are sums of customs' months; FAO states the years before.
  expect(groups[0]?.querySelector('option')?.value).toBe('2025');
  expect(groups[3]?.querySelector('option')?.value).toBe('2026-07');
  expect(field('Kỳ').value).toBe('2026-07');
});

test('a page that is left leaves nothing behind in the pane, and the other places open as ever', async () => {
  await openPage('cà phê');
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await drawn();
  expect(all('.builder')).toEqual([]);
  expect(all('footer')).toHaveLength(1);
  await chooseView('checks');
  await until(
    () => (paneRoot().querySelector('#panel-checks')?.childElementCount ?? 0) > 0,
    () => 'the checks do not come',
  );
  expect(all('footer')).toHaveLength(1);
});

test('what has no figure is answered by a sentence', async () => {
  await openPage('cà phê');
  choose('Số liệu cần lấy', 'CAGR');
  await until(
    () => formula().includes('CAGR'),
    () => 'the formula does not follow',
  );
  choose('Từ kỳ', '2026-07');
  await until(
    () => paneRoot().querySelector('.result .caution') !== null,
    () => 'no problem is told',
  );
  expect(text('.result')).toMatch(/^\p{Lu}.*\.$/u);
});

test('beside selected names one formula fills the column', async () => {
  await writeTo('A2:A4', [['Gạo'], ['Chè'], ['Cao su']]);
  await openPage('gạo');
  choose('Số liệu cần lấy', 'TARGET');
  await select('A2:A4');
  (await shows('Điền B2:B4 bên cạnh các tên ở A2:A4')).click();
  await inserted();
  await host.calculate();
  const { formulas, values } = await rangeOf('B2:B4');
  expect(formulas[0]).toEqual(['=VNEXPORT.TARGET(A2:A4,"kim ngạch")']);
  // Printed: rice 1 211, tea 105, rubber 838 million USD.
  expect([values[0]?.[0], values[2]?.[0]]).toEqual([1211, 838]);
});

test('a column of names is filled under a heading, those without a figure are told before, and the next column goes to the right', async () => {
  await writeTo('A1:A4', [['Mặt hàng'], ['Gạo'], ['Gạp'], ['Cao su']]);
  await openPage('gạo');
  choose('Kỳ', '2025');
  await select('A2:A4');
  const fill = await shows('Điền B2:B4 bên cạnh các tên ở A2:A4');
  expect(text('.names-beside > p')).toBe('2 trong 3 tên có số liệu, của Tổng cục Thống kê.');
  expect(text('.names-beside summary')).toBe('1 tên không có số liệu, ô bên cạnh sẽ báo lỗi');
  expect(text('.names-beside li')).toMatch(/^Gạp: .*“Gạo”/);
  fill.click();
  await inserted();
  await host.calculate();
  const { formulas } = await rangeOf('B1:B2');
  expect(formulas).toEqual([
    ['Kim ngạch, năm 2025 (triệu USD)'],
    ['=VNEXPORT.ACTUAL(A2:A4,2025,"kim ngạch")'],
  ]);
  // The names are selected still: the growth goes beside them, and never below.
  choose('Số liệu cần lấy', 'GROWTH');
  await until(
    () => formula().includes('GROWTH'),
    () => 'the formula does not follow',
  );
  (await shows('Điền B2:B4 bên cạnh các tên ở A2:A4')).click();
  await shows('Không chèn');
  expect(all('[role=alertdialog] fluent-button').map(textOf)).toEqual([
    'Bên phải, ở C1:C4',
    'Thay nội dung ở B1:B4',
    'Không chèn',
  ]);
});

test('a column of years: the years stand beside one formula that answers all of them', async () => {
  await select('B2');
  await openPage('cà phê');
  choose('Kỳ', '2025');
  choose('Cách trình bày', 'periods');
  await until(
    () => formula().includes('B3:B'),
    () => 'the formula reads no periods',
  );
  (await shows('Chèn vào B2')).click();
  await inserted();
  await host.calculate();
  const { formulas, values } = await rangeOf('B2:C4');
  expect((values as unknown[][]).map((row) => row[0])).toEqual(['', 2024, 2025]);
  expect(formulas[0]?.[1]).toBe('Cà phê – kim ngạch (triệu USD)');
  expect(formulas[1]?.[1]).toBe('=VNEXPORT.ACTUAL("Cà phê",B3:B4)');
  expect(values.slice(1).map(([, value]) => typeof value)).toEqual(['number', 'number']);
});

test('a row says what the number is, of when, in which unit and from whom, beside the number itself', async () => {
  await select('B2');
  await openPage('cà phê');
  choose('Cách trình bày', 'row');
  await until(
    () => text('.formula').includes('1 dòng × 5 cột'),
    () => 'the shape does not change',
  );
  (await shows('Chèn vào B2')).click();
  await inserted();
  await host.calculate();
  const { values } = await rangeOf('B2:F2');
  expect((values as unknown[][])[0]?.slice(0, 4)).toEqual([
    'Cà phê – kim ngạch',
    'Tháng 7 năm 2026',
    642.535419,
    'triệu USD',
  ]);
  expect(values[0]?.[4]).toMatch(/^Tổng cục Thống kê/);
});

describe('one of our formulas that is selected', () => {
  test('opens with its parts on the page of its subject, and is changed in its cell', async () => {
    await writeTo('C3', [['=VNEXPORT.TARGET("Gạo","lượng xuất khẩu")']]);
    await openPage('cà phê');
    await select('C3');
    (await shows('Sửa công thức ở ô C3')).click();
    await until(
      () => text('#page-title') === 'Gạo' && paneRoot().querySelector('.builder') !== null,
      () => 'the page of rice does not open',
    );
    expect([field('Số liệu cần lấy').value, field('Chỉ tiêu').value]).toEqual(['TARGET', 'quantity']);
    choose('Chỉ tiêu', 'index');
    (await shows('Sửa công thức ở C3')).click();
    await inserted();
    expect((await rangeOf('C3')).formulas).toEqual([['=VNEXPORT.TARGET("Gạo","chỉ số")']]);
  });

  test('is offered in every place of the pane, without taking the keyboard, and opens at its parts', async () => {
    await writeTo('C3', [['=VNEXPORT.TARGET("Gạo")']]);
    await chooseView('tables');
    const focused = document.activeElement;
    await select('C3');
    const offer = await shows('Sửa công thức ở ô C3');
    expect([document.activeElement, text('.formula-offer p')]).toEqual([
      focused,
      'Ô C3 có công thức của VNEXPORT.',
    ]);
    // What stands in the cell by now counts, not what stood there when it was selected.
    await writeTo('C3', [['=VNEXPORT.TARGET("Chè")']]);
    offer.click();
    await until(
      () => document.activeElement?.id === 'builder-title',
      () => 'the builder does not open',
    );
    expect([text('#page-title'), formula()]).toEqual(['Chè các loại', '=VNEXPORT.TARGET("Chè các loại")']);
    // It is open: there is nothing to be offered.
    expect(named('Sửa công thức ở ô C3')).toBeUndefined();
    await select('D9');
    await drawn();
    expect(all('.formula-offer')).toEqual([]);
  });

  test('shows which of its arguments are cells, with what stands in them, and keeps those that are not changed', async () => {
    await writeTo('A2:C3', [
      ['Gạo', 2006, ''],
      ['', '', '=VNEXPORT.TARGET(A2,"kim ngạch",$B$2)'],
    ]);
    await select('C3');
    (await shows('Sửa công thức ở ô C3')).click();
    await until(
      () => paneRoot().querySelector('.builder') !== null,
      () => 'the page of rice does not open',
    );
    expect(text('.builder')).toContain('Tên lấy từ ô A2: Gạo.');
    expect(textOf(field('Kỳ').selectedOptions[0] ?? paneRoot())).toBe('Ô $B$2: Năm 2006');
    // Printed: 1 211 million USD, 4 500 thousand tonnes.
    expect(text('.result-figure')).toBe('1.211\u00a0triệu USD');
    choose('Chỉ tiêu', 'quantity');
    await until(
      () => text('.result-figure').startsWith('4.500'),
      () => 'the result does not follow',
    );
    (await shows('Sửa công thức ở C3')).click();
    await inserted();
    expect((await rangeOf('C3')).formulas).toEqual([['=VNEXPORT.TARGET(A2,"lượng xuất khẩu",$B$2)']]);
  });

  test('over a range of names opens with the first of them, and is changed for all of them', async () => {
    await writeTo('A2:A4', [['Gạo'], ['Chè'], ['Cao su']]);
    await writeTo('C2', [['=VNEXPORT.TARGET(A2:A4,"kim ngạch",2006)']]);
    await host.calculate();
    // One of the cells that it spills into is as good as its own.
    await select('C4');
    (await shows('Sửa công thức ở ô C2')).click();
    await until(
      () => paneRoot().querySelector('.builder') !== null,
      () => 'the page of rice does not open',
    );
    expect(text('.builder')).toContain(
      'Tên lấy từ vùng A2:A4. Kết quả dưới đây là của tên đầu tiên đọc được, Gạo;',
    );
    expect(text('.builder')).toContain('3 dòng × 1 cột');
    // Into the cell that is being changed nothing else is offered to be put.
    expect(named('Chèn vào C2')).toBeUndefined();
    expect(text('.result-figure')).toBe('1.211\u00a0triệu USD');
    choose('Chỉ tiêu', 'quantity');
    await until(
      () => text('.result-figure').startsWith('4.500'),
      () => 'the result does not follow',
    );
    (await shows('Sửa công thức ở C2')).click();
    await inserted();
    await host.calculate();
    const { formulas, values } = await rangeOf('C2:C4');
    expect(formulas[0]).toEqual(['=VNEXPORT.TARGET(A2:A4,"lượng xuất khẩu",2006)']);
    // Printed for 2006, in thousand tonnes: rice 4 500, tea 95, rubber 600.
    expect(values).toEqual([[4500], [95], [600]]);
  });

  test('and holds more than one call is said to stay as it is', async () => {
    await writeTo('C3', [['=VNEXPORT.TARGET("Gạo")*2']]);
    await openPage('cà phê');
    await select('C3');
    await until(
      () => paneRoot().querySelector('.in-cell') !== null,
      () => 'nothing is said of the formula',
    );
    expect(text('.in-cell')).toMatch(/^Công thức ở ô C3 .* giữ nguyên\.$/);
    expect(named('Sửa công thức ở ô C3')).toBeUndefined();
  });
});
