import { describe, expect, test } from '@jest/globals';
import { languageOf, messagesIn } from '../../src/locales/language';

describe('the language of Excel', () => {
  test.each([
    ['vi', 'vi'],
    ['vi-VN', 'vi'],
    ['VI-vn', 'vi'],
    ['en-US', 'en'],
    ['en-GB', 'en'],
  ])('%s is answered in %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });

  test('is English for readers of any other language', () => {
    expect(languageOf('fr-FR')).toBe('en');
    expect(languageOf('vie-1')).toBe('en');
    expect(languageOf('en-VI')).toBe('en');
  });

  test('is Vietnamese where Excel does not say', () => {
    expect(languageOf(undefined)).toBe('vi');
    expect(languageOf('')).toBe('vi');
  });

  test('has messages of its own', () => {
    expect(messagesIn('vi').language).toBe('vi');
    expect(messagesIn('en').language).toBe('en');
  });
});
