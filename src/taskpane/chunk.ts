// The pane's own script: loaded when the functions already compute.
import './elements/fluent';
import { userLanguage } from '../commands/userLanguage';
import type { Language } from '../locales/messages';
import { mountPane } from './pane';
import type { Pane } from './pane';
import type { FunctionTexts } from './state';
import { followOfficeTheme } from './theme';

/** Shows the pane in the language that the user chose earlier, or else in the language of Excel. */
export function showPane(root: HTMLElement): Pane {
  followOfficeTheme();
  return mountPane(root, userLanguage(), readTexts);
}

/** The texts that Excel itself shows. */
async function readTexts(language: Language): Promise<FunctionTexts | undefined> {
  try {
    const response = await fetch(`functions.${language}.json`);
    return response.ok ? ((await response.json()) as FunctionTexts) : undefined;
  } catch {
    return undefined;
  }
}
