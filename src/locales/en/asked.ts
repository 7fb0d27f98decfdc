import type { AskedTexts } from '../asked';

export const askedTexts: AskedTexts = {
  series: ({ frequency, from, to, hasGaps, isLater }) =>
    `${frequency} series, ${from} to ${to}${hasGaps ? ' (with gaps)' : ''}${isLater ? ' (this publisher states nothing earlier)' : ''}`,
  ends: ({ count, first, last, unit }) => `${count} figures, from ${first} to ${last} ${unit}`,
};
