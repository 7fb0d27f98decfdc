import { expect, test } from '@jest/globals';
import { numberIn, percentIn } from '../../src/locales/numbers';

test('a number below 0 has a minus before it and no hyphen, and its marks are those of the language', () => {
  expect(numberIn(-6.8, 'vi', { decimals: 1 })).toBe('\u22126,8');
  expect(numberIn(-1234.5, 'en', { decimals: 1 })).toBe('\u22121,234.5');
});

test('a change has its sign, be it plus or minus', () => {
  expect(numberIn(6.8, 'vi', { decimals: 1, signed: true })).toBe('+6,8');
  expect(numberIn(6.8, 'vi', { decimals: 1 })).toBe('6,8');
});

test('a per cent sign stands beside its number in English, and apart from it in Vietnamese', () => {
  expect(percentIn(0.221, 'en', { decimals: 1 })).toBe('22.1%');
  expect(percentIn(0.221, 'vi', { decimals: 1 })).toBe('22,1 %');
});
