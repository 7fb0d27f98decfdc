import { describe, expect, test } from '@jest/globals';
import { leastPlatform, platforms } from '../../../preview/host/core/platform';
import { excelLimitTexts } from '../../../src/locales/excelLimits';
import { languages } from '../../../src/locales/messages';
import { limitsOf } from '../../../src/workbook/core/excelLimits';

/** Whether a platform has a requirement set, as Office compares versions: part by part, as numbers. */
function has(sets: Readonly<Record<string, string>>) {
  return (set: string, version: string): boolean => {
    const [major = 0, minor = 0] = (sets[set] ?? '0.0').split('.').map(Number);
    const [wantedMajor = 0, wantedMinor = 0] = version.split('.').map(Number);
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  };
}

const editable = { isExcel: true, isReadOnly: false };

describe('the pane says what an Excel lacks', () => {
  test.each([
    ['Windows', platforms.windows.requirements, []],
    ['Mac', platforms.mac.requirements, []],
    ['the web', platforms.web.requirements, []],
    // CustomFunctionsRuntime 1.3 and ExcelApi 1.14: spills are told (1.12), data types (1.5) and properties (1.19) not.
    ['Office LTSC 2021', platforms.ltsc2021.requirements, ['no-cards', 'no-properties']],
    [
      'an Excel that has only what the manifest asks for',
      leastPlatform.requirements,
      ['no-cards', 'no-spills', 'no-properties', 'no-dialogs'],
    ],
    [
      'an Excel without functions of add-ins',
      { ExcelApi: '1.19', DialogApi: '1.2', SharedRuntime: '1.1' },
      ['no-functions'],
    ],
    [
      'an Excel whose functions run apart from the pane',
      { ExcelApi: '1.19', DialogApi: '1.2', CustomFunctionsRuntime: '1.5' },
      ['functions-apart'],
    ],
  ])('%s', (_, sets, limits) => {
    expect(limitsOf({ ...editable, has: has(sets) })).toEqual(limits);
  });

  test('of a page outside Excel only that, and of a workbook for reading only that first', () => {
    const up = has(platforms.windows.requirements);
    expect(limitsOf({ isExcel: false, isReadOnly: false, has: () => false })).toEqual(['outside-excel']);
    expect(limitsOf({ isExcel: true, isReadOnly: true, has: up })).toEqual(['read-only']);
  });
});

test('what an Excel lacks is told in whole sentences that end with what to do or what works, in both languages', () => {
  const [vi, en] = languages.map((language) => Object.entries(excelLimitTexts[language].limits));
  expect(vi?.map(([limit]) => limit)).toEqual(en?.map(([limit]) => limit));
  for (const [, sentence] of [...(vi ?? []), ...(en ?? [])]) expect(sentence).toMatch(/^\p{Lu}.*[^.]\.$/u);
});
