import { expect, test } from '@jest/globals';
import { rank } from '../../src/indicators/rank';
import { changedPlan } from '../workbook/refresh/scene';

/** Rice prints 1 211, so 1 210.5 to 1 211.5, and is seventh; coffee prints 770 and is made to print this. */
function boundsOfRice(coffee: number, printed: string) {
  const catalogue = changedPlan({
    figures: [{ subject: 'coffee', measure: 'value', number: coffee, printed }],
  });
  return rank.compute(catalogue, catalogue.resolve('rice'), {}).bounds;
}

test('a peer whose interval begins where the own one ends, 1 212 from 1 211.5, is perhaps above and not for certain', () => {
  expect(boundsOfRice(1212, '1.212')).toEqual({ low: 7, high: 8 });
});

test('a peer whose interval ends where the own one begins, 1 210 to 1 210.5, is not above', () => {
  expect(boundsOfRice(1210, '1.210')).toEqual({ low: 7, high: 7 });
});
