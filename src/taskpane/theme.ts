/**
 * Makes the pane light or dark as Office is. Where Office does not say (outside Excel, on the web), the stylesheet
 * follows the system.
 */
export function followOfficeTheme(): void {
  const scheme = schemeOf((Office.context as Partial<Office.Context>).officeTheme?.bodyBackgroundColor);
  if (scheme !== undefined) document.documentElement.dataset['theme'] = scheme;
}

/**
 * Whether a background asks for light or dark; `undefined` for what is no colour.
 * @example schemeOf('#262626') // 'dark'
 */
export function schemeOf(background: string | undefined): 'light' | 'dark' | undefined {
  const [, red, green, blue] = /^#?(\w\w)(\w\w)(\w\w)$/.exec(background ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  // Weights of perceived brightness: https://www.w3.org/TR/AERT/#color-contrast
  const brightness =
    0.299 * Number.parseInt(red, 16) + 0.587 * Number.parseInt(green, 16) + 0.114 * Number.parseInt(blue, 16);
  if (Number.isNaN(brightness)) return undefined;
  return brightness < 128 ? 'dark' : 'light';
}
