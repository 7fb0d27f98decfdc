/**
 * A number without the noise of binary fractions that a copied cell has: Excel itself shows 15 digits at most, and what
 * remains of a sum is wrong in the last of them.
 * @example withoutNoise('24683829.479999997') // '24683829.48'
 */
export function withoutNoise(text: string): string {
  return /^-?\d+\.\d{7,}$/.test(text) ? numberText(Number(text)) : text;
}

/** @example numberText(0.1 + 0.2) // '0.3' */
export function numberText(value: number): string {
  for (let digits = 9; digits <= 15; digits += 1) {
    const rounded = Number(value.toPrecision(digits));
    if (Math.abs(rounded - value) <= Math.abs(value) * 1e-13 && !String(rounded).includes('e'))
      return String(rounded);
  }
  return String(value);
}
