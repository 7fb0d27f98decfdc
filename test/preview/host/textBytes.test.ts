import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { larger } from '../../../preview/host/core/textBytes';

test('a text weighs what it has in UTF-8, where that is more than the bytes given', () => {
  // G and o have one byte, ạ has three; a bowl of rice has four.
  expect([larger(3, 'Gạo'), larger(10, 'Gạo'), larger(0, '🍚')]).toEqual([5, 10, 4]);
});

test('whatever the text, its weight is what an encoder makes of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(larger(0, text)).toBe(Buffer.byteLength(text));
    }),
  );
});
