import { expect, test } from '@jest/globals';
import { remaining } from '../../src/search/remaining';

test('a question without the words that no figure has is what can be searched for instead', () => {
  expect(remaining('du lịch Nhật Bản', 'du lịch')).toBe('Nhật Bản');
  expect(remaining('gạo ngon 2006 lắm', 'ngon, lắm')).toBe('gạo 2006');
  expect(remaining('qwxyz', 'qwxyz')).toBe('');
});
