export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const KEY = 'vnexport.theme';

/**
 * Makes the pane light or dark: as the user chose, or else as Office is. Where Office does not say (outside Excel, on the
 * web), the stylesheet follows the system.
 */
export function followTheme(): void {
  showTheme(chosenTheme());
}

/** What the user chose earlier; `undefined` where it is to be as Office is, or the browser keeps nothing for add-ins. */
export function chosenTheme(): Theme | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return themes.find((theme) => theme === kept);
  } catch {
    return undefined;
  }
}

export function chooseTheme(theme: Theme | undefined): void {
  try {
    if (theme === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Partitioned or blocked storage: the choice holds until the pane is closed.
  }
  showTheme(theme);
}

function showTheme(chosen: Theme | undefined): void {
  const { officeTheme } = Office.context as Partial<Office.Context>;
  const theme = chosen ?? schemeOf(officeTheme?.bodyBackgroundColor);
  if (theme === undefined) delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/**
 * Whether a background asks for light or dark; `undefined` for what is no colour.
 * @example schemeOf('#262626') // 'dark'
 */
export function schemeOf(background: string | undefined): Theme | undefined {
  const [, red, green, blue] = /^#?(\w\w)(\w\w)(\w\w)$/.exec(background ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  // Weights of perceived brightness: https://www.w3.org/TR/AERT/#color-contrast
  const brightness =
    0.299 * Number.parseInt(red, 16) + 0.587 * Number.parseInt(green, 16) + 0.114 * Number.parseInt(blue, 16);
  if (Number.isNaN(brightness)) return undefined;
  return brightness < 128 ? 'dark' : 'light';
}
