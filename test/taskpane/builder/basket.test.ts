import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { rangeOf, select } from '../../preview/host/cells';
import { bootWithFunctions } from '../../workbook/values/sheets';
import { all, button, filter, inserted, openPane, text, textOf, until } from '../paneElements';
import { openPage } from './builderPane';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootWithFunctions();
});
beforeEach(async () => {
  host.reset();
  localStorage.clear();
  await openPane('vi');
});

describe('the basket', () => {
  test('holds figures of several pages, in an order that is changed, through a change of the language', async () => {
    await select('B2');
    filter('find', 'gạo 2006');
    all('.hits fluent-button')
      .find((one) => textOf(one) === 'Thêm vào giỏ')
      ?.click();
    await openPage('cà phê');
    button('Thêm vào giỏ: Cà phê – kim ngạch').click();
    await until(
      () => text('.basket-bar').includes('2 số liệu'),
      () => 'the basket does not count',
    );
    button('Xem giỏ').click();
    await until(
      () => all('.basket-list li').length === 2,
      () => 'the basket does not open',
    );
    const [, second] = all('.basket-list li p:first-child').map(textOf);
    expect(second).toBe('Cà phê – kim ngạch, tháng 7 năm 2026');
    button(`Chuyển lên: ${second}`).click();
    expect(all('.basket-list li p:first-child').map(textOf)[0]).toBe(second);
    button('English').click();
    expect(all('.basket-list li p:first-child').map(textOf)[0]).toBe('Coffee – value, July 2026');
    button('Insert as a table').click();
    await inserted();
    await host.calculate();
    const { values, formulas, numberFormat } = await rangeOf('B2:F4');
    expect(values[0]).toEqual(['Figure', 'Period', 'Value', 'Unit', 'Source']);
    expect(formulas[1]?.[2]).toBe('=VNEXPORT.ACTUAL("Coffee","2026-07")');
    expect(values[1]?.[0]).toBe('Coffee – value');
    // A year is a number: Excel marks digits that are text.
    expect(values.map((row): unknown => row[1])).toEqual(['Period', 'July 2026', 2006]);
    expect((numberFormat as string[][])[2]?.[1]).toBe('0');
    expect(Math.round(Number(values[1]?.[2]) * 10) / 10).toBe(642.5);
    expect(String(values[1]?.[4])).toContain('2026');
  });
});
