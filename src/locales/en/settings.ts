import type { SettingsTexts } from '../settings';

export const settingsTexts: SettingsTexts = {
  title: 'Settings',
  language: 'Language',
  languages: { vi: 'Tiếng Việt', en: 'English' },
  asExcel: 'Same as Excel',
  theme: 'Theme',
  asOffice: 'Same as Office',
  themes: { light: 'Light', dark: 'Dark' },
  separator: 'Separator in formulas',
  separatorExample: (separator) => `=VNEXPORT.TARGET("Rice"${separator}"quantity")`,
  onOpening: 'Refresh when a workbook opens',
  onOpeningAbout:
    'Chosen for each workbook under “Workbook”. Recipients without VNEXPORT see an add-in error (ADD-IN ERROR), so turn it off before you send the workbook.',
  figures: 'Where new figures are published',
  figuresAbout: 'VNEXPORT looks for new figures at this address only, when you ask for it or refresh tables.',
  close: 'Close',
};
