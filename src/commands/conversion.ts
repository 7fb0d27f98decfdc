// Formulas to values and back: what each command has to say is a notice for the pane.
import { valuesTexts } from '../locales/values';
import { workbookPaneTexts } from '../locales/workbookPane';
import type { Language } from '../locales/messages';
import type { WriteOptions } from '../workbook/core/requests';
import { countFormulas, convertToValues as convertFormulas } from '../workbook/values/convertToValues';
import type { ConversionScope, KeptFormula } from '../workbook/values/convertToValues';
import {
  conversionMessage,
  conversionQuestion,
  recalculationMessage,
  restoreMessage,
} from '../workbook/values/messages';
import { recalculate as recalculateFormulas } from '../workbook/values/recalculate';
import { forgetConverted, restoreFormulas as restoreKeptFormulas } from '../workbook/values/restoreFormulas';
import { endingOf } from './notice';
import type { Ended, Notice } from './notice';

/** Counts first: a user says yes to a number of formulas. */
export async function askToConvert(scope: ConversionScope, language: Language): Promise<Notice> {
  const texts = valuesTexts[language];
  const count = await countFormulas(scope, language);
  if (count.formulas + count.names === 0) {
    const message = conversionMessage({ converted: [], kept: count.kept, names: [] }, language);
    return { kind: 'done', message, left: count.kept.map((one) => keptLine(one, language)) };
  }
  return {
    kind: 'question',
    message: conversionQuestion(count, language),
    confirm: texts.convert,
    cancel: texts.cancel,
    working: texts.conversion,
    canStop: true,
    goOn: (options) => endingOf(() => convertToValues(scope, language, options), language),
  };
}

async function convertToValues(
  scope: ConversionScope,
  language: Language,
  options: WriteOptions,
): Promise<Ended> {
  const report = await convertFormulas(scope, language, options);
  const left = report.kept.map((one) => keptLine(one, language));
  return { kind: 'done', message: conversionMessage(report, language), left };
}

export async function restoreFormulas(language: Language, options: WriteOptions): Promise<Ended> {
  const report = await restoreKeptFormulas(language, options);
  const { reasonsLeft } = valuesTexts[language];
  const left = report.left.map((one) => line(one, reasonsLeft[one.reason]));
  return { kind: 'done', message: restoreMessage(report, language), left };
}

export async function recalculate(language: Language): Promise<Ended> {
  const report = await recalculateFormulas(language);
  const { reasonsKept } = valuesTexts[language];
  const left = report.protected.map((one) => line(one, reasonsKept.protected));
  return { kind: 'done', message: recalculationMessage(report, language), left };
}

/** Gives up the list of converted formulas. */
export async function forgetFormulas(language: Language): Promise<Ended> {
  await forgetConverted(language);
  return { kind: 'done', message: workbookPaneTexts[language].formulas.forgotten };
}

function keptLine(kept: KeptFormula, language: Language): string {
  return line(kept, valuesTexts[language].reasonsKept[kept.reason]);
}

function line(
  { sheet, address, formula }: { readonly sheet: string; readonly address: string; readonly formula: string },
  reason: string,
): string {
  return `${sheet}!${address} · ${formula} · ${reason}`;
}
