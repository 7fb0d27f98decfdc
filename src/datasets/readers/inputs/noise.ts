/**
 * A number as Excel computes with it: with 15 digits. What a copied cell has beyond them is noise of binary fractions.
 * @example withoutNoise('24683829.479999997') // '24683829.48'
 */
export function withoutNoise(text: string): string {
  return /^-?\d+\.\d{7,}$/.test(text) ? numberText(Number(text)) : text;
}

/** @example numberText(0.1 + 0.2) // '0.3' */
export function numberText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  return /e/.test(String(rounded)) ? String(value) : String(rounded);
}
