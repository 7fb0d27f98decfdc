import type { AskedTexts } from '../asked';

export const askedTexts: AskedTexts = {
  series: ({ frequency, from, to, hasGaps, isLater }) =>
    `chuỗi ${frequency}, từ ${from} đến ${to}${hasGaps ? ' (có kỳ không có số)' : ''}${isLater ? ' (nguồn này không nêu kỳ trước đó)' : ''}`,
  ends: ({ count, first, last, unit }) => `${count} số liệu, từ ${first} đến ${last} ${unit}`,
};
