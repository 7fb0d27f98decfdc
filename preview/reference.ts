import { formulaOf } from '../src/model/formulaText';
import { examples } from '../src/functions/examples';
import type { Example } from '../src/functions/examples';
import type { Language } from '../src/locales/messages';
import { exampleValue } from '../src/taskpane/find/functions/exampleValue';

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
      ...examples[language]
        .filter((example) => example.id === id)
        .map((example) => exampleLine(example, language)),
    );
    list.append(shown);
  }
  return list;
}

function exampleLine(example: Example, language: Language): HTMLElement {
  const line = element('p', 'example');
  line.append(
    element('code', '', formulaOf(example)),
    element('output', '', exampleValue(example, language)),
  );
  return line;
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
