import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { officeUse } from '../../scripts/requirements/officeCalls';
import type { OfficeCall } from '../../scripts/requirements/officeCalls';
import { reaches } from '../../scripts/requirements/officeMembers';
import type { RequirementSet } from '../../scripts/requirements/officeMembers';

const root = join(__dirname, '../..');
const declared = new Map(
  [
    ...readFileSync(join(root, 'manifest.xml'), 'utf8').matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g),
  ].map(([, name = '', version = '']) => [name, version]),
);

/**
 * Functions that use what only newer Excels have, and ask nothing themselves: what they are given is there only where
 * another function has asked. Each stands with that function; both are checked.
 */
const given: Readonly<Record<string, string>> = {
  // Cells with properties are made by it alone.
  'src/workbook/insert/cellValues.ts enterFigures': 'src/workbook/insert/cellValues.ts takesProperties',
  // What was read before a refresh is put back; figures with properties were read under its check.
  'src/workbook/core/undoTable.ts putRunBack': 'src/workbook/refresh/writePlans.ts queueRun',
  'src/workbook/refresh/writePlans.ts before': 'src/workbook/refresh/writePlans.ts queueRun',
  // It is asked for the property only where Excel tells where formulas spill to.
  'src/workbook/values/readCells.ts readCells': 'src/workbook/core/spills.ts tellsSpills',
  'src/workbook/values/contents.ts readSpills': 'src/workbook/core/spills.ts tellsSpills',
  // A dialog is opened only where it can be sent what it shows.
  'src/dialog/dialog.ts showWhatIsSent': 'src/commands/dialog.ts askInDialog',
  // Cards were read under its check.
  'src/workbook/values/steps.ts enter': 'src/workbook/values/contents.ts shownProperties',
};

/** Sets of other programs and platforms, which Microsoft's types name beside those of Excel. */
const ofExcel =
  /^(ExcelApi|SharedRuntime|CustomFunctionsRuntime|RibbonApi|DialogApi|ImageCoercion|OpenBrowserWindowApi)/;

const { calls: newer, asking } = officeUse(root, (set) => ofExcel.test(set.name) && !isDeclared(set));

function isDeclared({ name, version }: RequirementSet): boolean {
  const least = declared.get(name);
  return least !== undefined && reaches(least, version);
}

function isAskedBy(sets: OfficeCall['asked'], { needs }: OfficeCall): boolean {
  return sets.some(({ name, version }) => name === needs.name && reaches(version, needs.version));
}

const placesOf = ({ file, within }: OfficeCall): string[] => within.map((name) => `${file} ${name}`);
const shown = (call: OfficeCall): string =>
  `${call.file}:${call.line} ${call.member} needs ${call.needs.name} ${call.needs.version}`;

describe('calls of Excel', () => {
  test('that not every declared Excel has are found, with the sets that Microsoft states for them', () => {
    // https://learn.microsoft.com/javascript/api/excel/excel.range and excel.application; office.ui for dialogs
    const known = new Map(newer.map(({ member, needs }) => [member, needs]));
    expect(known.get('Range.getSpillingToRangeOrNullObject')).toEqual({ name: 'ExcelApi', version: '1.12' });
    expect(known.get('Range.valuesAsJson')).toEqual({ name: 'ExcelApi', version: '1.16' });
    expect(known.get('Application.cultureInfo')).toEqual({ name: 'ExcelApi', version: '1.11' });
    expect(known.get('UI.addHandlerAsync')).toEqual({ name: 'DialogApi', version: '1.2' });
    expect(newer.filter(({ needs }) => isDeclared(needs))).toEqual([]);
  });

  const unasked = newer.filter((call) => !isAskedBy(call.asked, call));

  test('that the declared requirement sets do not have are made only where the code has asked for theirs', () => {
    const excused = new Set(Object.keys(given));
    expect(unasked.filter((call) => !placesOf(call).some((place) => excused.has(place))).map(shown)).toEqual(
      [],
    );
  });

  test.each(Object.entries(given))('in %s depend on what %s has asked for', (place, asker) => {
    const excused = unasked.filter((call) => placesOf(call).includes(place));
    expect(excused.length).toBeGreaterThan(0);
    expect(excused.filter((call) => !isAskedBy(asking.get(asker) ?? [], call)).map(shown)).toEqual([]);
  });
});
