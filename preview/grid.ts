import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreVietnamese from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import tableEnglish from '@univerjs/preset-sheets-table/locales/en-US';
import tableVietnamese from '@univerjs/preset-sheets-table/locales/vi-VN';
import { CalculationMode } from '@univerjs/sheets-formula';
import type { Language } from '../src/locales/messages';
import { stepwiseUndo } from './host/core/undo';

/** Univer with its grid; the package that would assemble it, `@univerjs/presets`, has dependencies without a licence. */
export function createGrid(container: HTMLElement, language: Language, isDark: boolean): Univer {
  const univer = new Univer({
    override: stepwiseUndo,
    logLevel: LogLevel.WARN,
    darkMode: isDark,
    locale: language === 'vi' ? LocaleType.VI_VN : LocaleType.EN_US,
    locales: {
      [LocaleType.VI_VN]: mergeLocales(coreVietnamese, tableVietnamese),
      [LocaleType.EN_US]: mergeLocales(coreEnglish, tableEnglish),
    },
  });
  const core = UniverSheetsCorePreset({
    container,
    disableAutoFocus: true,
    // The add-in's functions are there only once the task pane has loaded.
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
  });
  for (const entry of [...core.plugins, ...UniverSheetsTablePreset().plugins]) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry];
    univer.registerPlugin(plugin, options as never);
  }
  return univer;
}
