import type { SettingsTexts } from '../settings';

export const settingsTexts: SettingsTexts = {
  title: 'Settings',
  language: 'Language',
  languages: { vi: 'Tiếng Việt', en: 'English' },
  asExcel: 'As Excel',
  theme: 'Theme',
  asOffice: 'As Office',
  themes: { light: 'Light', dark: 'Dark' },
  separator: 'Separator in formulas',
  separatorExample: (separator) => `=VNEXPORT.TARGET("Rice"${separator}"quantity")`,
  onOpening: 'Refresh when a workbook opens',
  onOpeningAbout:
    'Chosen for each workbook under “Workbook”. Who gets the workbook and has no VNEXPORT sees ADD-IN ERROR, so clear the option before you send it.',
  figures: 'Where new figures are published',
  figuresAbout: 'VNEXPORT looks for new figures at this address only, when you ask for it or refresh tables.',
  close: 'Close',
};
