import fc from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 };

/** Any character of Unicode, most of them in no language; never half a pair. */
const anyCharacter = fc
  .nat(0x10ffff - SURROGATES.count)
  .map((at) => String.fromCodePoint(at < SURROGATES.first ? at : at + SURROGATES.count));

/**
 * Texts of any characters. fast-check has such texts, too, and makes a list of the million characters first, which
 * takes more than a second in each file of tests.
 * @example fc.property(anyText(), (text) => …); fc.property(anyText({ maxLength: 60 }), (text) => …)
 */
export function anyText(constraints: fc.StringConstraints = {}): fc.Arbitrary<string> {
  return fc.string({ ...constraints, unit: anyCharacter });
}
