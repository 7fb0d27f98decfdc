import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { bootOffice } from '../../preview/host/bootOffice';
import { all, button, chooseView, drawn, filter, inserted, openPane, text, textOf } from '../paneElements';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({ locale: 'vi-VN' });
});
beforeEach(async () => {
  host.reset();
  localStorage.clear();
  await openPane('vi');
});

/** Chooses in the first field that its label calls so. */
async function choose(label: string, value: string): Promise<void> {
  const field = all('label.field').find((one) => one.firstChild?.textContent === label);
  const select = field?.querySelector('select');
  if (!select) throw new Error(`no field is called ${label}`);
  select.value = value;
  expect(select.value).toBe(value);
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
}

describe('a table that the user composes', () => {
  beforeEach(() => chooseView('tables'));

  test('is inserted as chosen: subject and frequency of a series, each in a field with a label', async () => {
    await choose('Đối tượng', 'coffee');
    await choose('Loại kỳ và cơ quan công bố', 'series:coffee:quarter:GSO');
    button('Chèn vào trang tính mới: Cà phê, từng quý (Tổng cục Thống kê)').click();
    await inserted();
    expect(text('[role=status]')).toContain('Đã chèn “Cà phê, từng quý (Tổng cục Thống kê)”');
  });

  test('stands above the tables of the document, and is found by what it holds', () => {
    expect(all('.tables-group h2').map(textOf)).toEqual([
      'Chuỗi số liệu và các bộ số liệu mới',
      'Văn bản năm 2006',
    ]);
    filter('tables', 'Kazakhstan');
    // Of the document's tables only the one of all figures names it.
    expect(all('.tables.document h3').map(textOf)).toEqual(['Toàn bộ số liệu']);
    expect(all('.tables.newer h3').map(textOf)).toContain('Chuỗi số liệu theo thời gian');
  });
});

describe('what is inserted of a table', () => {
  beforeEach(async () => {
    await chooseView('tables');
    const summary = all('.choices > summary').find(
      (one) =>
        one.getAttribute('aria-label') === 'Xem trước, chọn cột và dòng: Mặt hàng xuất khẩu chủ yếu 2006',
    );
    const choices = summary?.parentElement;
    if (!(choices instanceof HTMLDetailsElement)) throw new Error('the table of items offers no choices');
    choices.open = true;
    choices.dispatchEvent(new Event('toggle'));
    await drawn();
  });
  const shownRows = () => all('.choices[open] tbody tr').map((row) => [...row.children].map(textOf));

  test('as its largest rows is ranked by value, though tonnes stand in an earlier column', async () => {
    await choose('Dòng', '5');
    // Of the printed targets for 2006, in million USD; textiles, footwear and seafood are stated in no tonnes.
    expect(shownRows().map(([, name]) => name)).toEqual([
      ...['Dầu thô', 'Dệt may', 'Giày dép', 'Thủy sản', 'Sản phẩm gỗ'],
    ]);
  });

  test('can begin from the names alone, to which a few columns are added', async () => {
    const press = async (label: string) => {
      all('.choices[open] fieldset .link')
        .find((one) => textOf(one) === label)
        ?.click();
      await drawn();
    };
    await press('Bỏ chọn tất cả');
    expect(shownRows()[0]).toEqual(['Thủy sản']);
    const value = all('.choices[open] .choice').find((one) => textOf(one) === 'Kim ngạch (triệu USD)');
    value?.querySelector('input')?.click();
    await drawn();
    expect(shownRows()[0]).toEqual(['Thủy sản', '3.098']);
    await press('Chọn tất cả');
    expect(shownRows()[0]?.length).toBeGreaterThan(10);
  });
});
