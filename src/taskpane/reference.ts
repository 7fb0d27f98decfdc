import { examples, formulaOf } from '../functions/examples';
import type { Example } from '../functions/examples';
import { functions } from '../functions/functions';
import type { Language } from '../locales/messages';

/** The part of functions.vi.json and functions.en.json that is shown. */
type FunctionTexts = {
  readonly functions: readonly { readonly id: string; readonly description: string }[];
};

/** A list of all functions: what each does, and formulas with the values they give. */
export function referenceList({ functions: described }: FunctionTexts, language: Language): HTMLElement {
  const list = element('dl', 'reference');
  for (const { id, description } of described) {
    list.append(element('dt', '', `VNEXPORT.${id}`), element('dd', '', description));
    const shown = element('dd', 'examples');
    shown.append(
      ...examples.filter((example) => example.id === id).map((example) => exampleLine(example, language)),
    );
    list.append(shown);
  }
  return list;
}

function exampleLine(example: Example, language: Language): HTMLElement {
  const line = element('p', 'example');
  line.append(element('code', '', formulaOf(example)), element('output', '', valueOf(example, language)));
  return line;
}

/** The value as a cell would show it; of an array, its first rows. */
function valueOf({ id, args }: Example, language: Language): string {
  const answer = (functions[id] as (...args: unknown[]) => unknown)(...args);
  const rows = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
  const shown = rows.slice(0, SHOWN_ROWS).map((row) => row.map((cell) => plain(cell, language)).join(' | '));
  return [...shown, ...(rows.length > SHOWN_ROWS ? ['…'] : [])].join('\n');
}

const SHOWN_ROWS = 3;

function plain(cell: unknown, language: Language): string {
  if (typeof cell === 'number') return number(cell, language);
  if (typeof cell === 'string') return cell;
  const { basicValue, numberFormat } = cell as { basicValue: number; numberFormat: string };
  return number(basicValue, language, numberFormat.endsWith('%'));
}

function number(value: number, language: Language, percent = false): string {
  return new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-US', {
    style: percent ? 'percent' : 'decimal',
    maximumFractionDigits: percent ? 1 : 4,
  }).format(value);
}

export function element(name: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

/** The texts that Excel itself shows; `undefined` where they cannot be fetched. */
export async function functionTexts(language: Language): Promise<FunctionTexts | undefined> {
  const response = await fetch(`functions.${language}.json`).catch(() => undefined);
  return response?.ok ? ((await response.json()) as FunctionTexts) : undefined;
}

export function notice(text: string): HTMLElement {
  const made = element('p', 'failed', text);
  made.setAttribute('role', 'alert');
  return made;
}
