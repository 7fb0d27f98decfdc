/**
 * Stands in for the package cjk-regex, which Univer breaks drawn lines with: nothing is drawn here, and the package's
 * tables of all of Unicode would take a third of a second to load in every test file.
 */
const letters = /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}\p{sc=Hangul}\p{sc=Bopomofo}]/u;
const punctuation = /[\u3000-\u303f\ufe10-\ufe1f\ufe30-\ufe4f\uff00-\uffef]/u;

module.exports = {
  all: () => ({ toRegExp: () => new RegExp(`${letters.source}|${punctuation.source}`, 'u') }),
  letters: () => ({ toRegExp: () => letters }),
  punctuations: () => ({ toRegExp: () => punctuation }),
};
