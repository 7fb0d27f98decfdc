import type { BasketTexts } from '../basket';

export const basketTexts: BasketTexts = {
  title: 'Giỏ',
  count: (figures) => `${figures} số liệu`,
  add: 'Thêm vào giỏ',
  addNamed: (label) => `Thêm vào giỏ: ${label}`,
  takeOut: 'Bỏ khỏi giỏ',
  takeOutNamed: (label) => `Bỏ khỏi giỏ: ${label}`,
  show: 'Xem giỏ',
  goTo: 'Đến giỏ',
  hide: 'Ẩn giỏ',
  up: (label) => `Chuyển lên: ${label}`,
  down: (label) => `Chuyển xuống: ${label}`,
  empty: 'Bỏ hết khỏi giỏ',
  how: 'Chèn dưới dạng',
  formulas: 'Công thức',
  values: 'Giá trị',
  insert: 'Chèn thành bảng',
  what: (figures) => `bảng gồm ${figures} số liệu`,
  columns: ['Số liệu', 'Kỳ', 'Giá trị', 'Đơn vị', 'Nguồn'],
};
