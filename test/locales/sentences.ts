/** What is missing in a sentence: an unfilled gap, an empty list or quotation, an end. */
export function faultsOf(sentence: string): string[] {
  const gap = /undefined|null|NaN|\[object|[{}]| {2}|“”|[:,] *[.?]| \( *\)| [.,?;]/.exec(sentence);
  const whole = /^[\p{Lu}\d“].*[.?]$/su.test(sentence);
  return gap === null && whole ? [] : [`${gap?.[0] ?? 'beginning or end'} in: ${sentence}`];
}

/** Parts that a sentence does not say, each with the sentence. */
export function missingFrom(sentence: string, parts: readonly string[]): string[] {
  return parts.filter((part) => !sentence.includes(part)).map((part) => `${part} not in: ${sentence}`);
}
