import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { session } from '../../src/session';
import { bootOffice } from '../preview/host/bootOffice';
import { all, button, drawn, openPane, text } from './paneElements';

beforeAll(async () => {
  await bootOffice({ locale: 'vi-VN' });
});
beforeEach(async () => {
  localStorage.clear();
  await openPane('vi');
});

describe('the settings', () => {
  // jsdom has no dialogs of its own; what stands in them is drawn all the same.
  beforeEach(async () => {
    HTMLDialogElement.prototype.showModal = () => undefined;
    button('Cài đặt').click();
    await drawn();
  });

  test('change the language of the pane, the separator and the theme, and say where newer figures come from', async () => {
    choose('Dấu ngăn cách trong công thức', ';');
    expect(session.listSeparator).toBe(';');
    choose('Giao diện', 'dark');
    expect(localStorage.getItem('vnexport.theme')).toBe('dark');
    expect(text('dialog')).toContain(new URL('datasets/', document.baseURI).href);
    choose('Ngôn ngữ', 'en');
    await drawn();
    expect(document.documentElement.lang).toBe('en');
    choose('Separator in formulas', '');
    choose('Theme', '');
  });

  test('say what refreshing on opening means for whoever gets the workbook, and what this Excel lacks', () => {
    expect(text('dialog')).toContain('Người nhận sổ mà không có VNEXPORT sẽ thấy báo lỗi phần bổ trợ');
    // The stand-in has only what the manifest asks for: no data types.
    expect(text('dialog')).toContain('Ô có công thức hiện số thường, không kèm thẻ thông tin');
    expect(all('.limit')).toEqual([]);
  });

  function choose(label: string, value: string): void {
    const field = all('dialog label').find((one) => one.textContent.startsWith(label));
    const list = field?.querySelector('select');
    if (list === null || list === undefined) throw new Error(`no list is called ${label}`);
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }
});
