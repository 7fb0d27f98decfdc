import type { ListSeparator } from '../model/formulaText';
import { settingsTexts as en } from './en/settings';
import type { Language } from './messages';
import { settingsTexts as vi } from './vi/settings';

/** The settings of the pane. */
export type SettingsTexts = {
  readonly title: string;
  readonly language: string;
  readonly languages: Record<Language, string>;
  readonly asExcel: string;
  readonly theme: string;
  readonly asOffice: string;
  readonly themes: Record<'light' | 'dark', string>;
  readonly separator: string;
  readonly separatorExample: (separator: ListSeparator) => string;
  readonly onOpening: string;
  /** Where it is chosen, and what it means for whoever gets the workbook. */
  readonly onOpeningAbout: string;
  readonly figures: string;
  readonly figuresAbout: string;
  readonly close: string;
};

export const settingsTexts: Record<Language, SettingsTexts> = { vi, en };
