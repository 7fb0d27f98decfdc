import { valuesTexts } from '../../locales/values';
import type { Language } from '../../locales/messages';
import type { ConversionCount, ConversionReport } from './convertToValues';
import type { RecalculationReport } from './recalculate';
import type { Damaged } from '../store/store';
import type { RestoreReport } from './restoreFormulas';

/** What is asked before conversion, with the count by sheet. */
export function conversionQuestion({ formulas, sheets, kept }: ConversionCount, language: Language): string {
  const texts = valuesTexts[language];
  const counts = sheets.map((one) => texts.onSheet(one.sheet, one.formulas));
  return texts.question(formulas, counts, byReason(kept, texts.reasonsKept, texts.keptFor));
}

export function conversionMessage({ converted, kept }: ConversionReport, language: Language): string {
  const texts = valuesTexts[language];
  const stayed = byReason(kept, texts.reasonsKept, texts.keptFor);
  return converted.length === 0
    ? [texts.nothingToConvert, ...stayed].join(' ')
    : [texts.converted(converted.length, stayed), texts.outOfReach].join(' ');
}

export function restoreMessage(
  { restored, left, names, namesLeft, damaged }: RestoreReport,
  language: Language,
): string {
  const texts = valuesTexts[language];
  const unread = damaged.length > 0 ? [damagedConversions(damaged, language)] : [];
  if (restored.length + left.length + names.length + namesLeft.length === 0)
    return unread[0] ?? texts.nothingToRestore;
  const stayed = byReason(left, texts.reasonsLeft, texts.leftFor);
  return [
    texts.restored(restored.length, [
      ...stayed,
      ...(namesLeft.length > 0 ? [texts.namesLeft(namesLeft)] : []),
    ]),
    ...unread,
  ].join(' ');
}

/** Says what the workbook keeps of conversions and cannot be read, and what to do; a label says how many formulas. */
export function damagedConversions(damaged: readonly Damaged[], language: Language): string {
  const formulas = damaged.reduce((sum, { label }) => sum + (Number(label) || 0), 0);
  return valuesTexts[language].damagedList(damaged.length, formulas);
}

export function recalculationMessage(report: RecalculationReport, language: Language): string {
  const texts = valuesTexts[language];
  const [entered, onProtected] = [report.entered.length, report.protected.length];
  return entered + onProtected === 0 ? texts.nothingToRecalculate : texts.recalculated(entered, onProtected);
}

function byReason<Reason extends string>(
  formulas: readonly { readonly reason: Reason; readonly missing?: string }[],
  reasons: Record<Reason, string>,
  say: (count: number, reason: string, missing: readonly string[]) => string,
): string[] {
  return [...new Set(formulas.map(({ reason }) => reason))].map((reason) => {
    const stayed = formulas.filter((one) => one.reason === reason);
    const missing = new Set(stayed.flatMap((one) => one.missing ?? []));
    return say(stayed.length, reasons[reason], [...missing]);
  });
}
