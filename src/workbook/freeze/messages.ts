import { freezeTexts } from '../../locales/freeze';
import type { Language } from '../../locales/messages';
import type { FreezeCount, FreezeReport } from './freeze';
import type { RecalculationReport } from './recalculate';
import type { ThawReport } from './thaw';

/** What is asked before freezing, with the count by sheet. */
export function freezeQuestion({ formulas, sheets, kept }: FreezeCount, language: Language): string {
  const texts = freezeTexts[language];
  const counts = sheets.map((one) => texts.onSheet(one.sheet, one.formulas));
  return texts.question(formulas, counts, byReason(kept, texts.reasonsKept, texts.keptFor));
}

export function freezeMessage({ frozen, kept }: FreezeReport, language: Language): string {
  const texts = freezeTexts[language];
  const stayed = byReason(kept, texts.reasonsKept, texts.keptFor);
  return frozen.length === 0
    ? [texts.nothingToFreeze, ...stayed].join(' ')
    : [texts.frozen(frozen.length, stayed), texts.outOfReach].join(' ');
}

export function thawMessage({ thawed, left, names, namesLeft }: ThawReport, language: Language): string {
  const texts = freezeTexts[language];
  if (thawed.length + left.length + names.length + namesLeft.length === 0) return texts.nothingToThaw;
  const stayed = byReason(left, texts.reasonsLeft, texts.leftFor);
  return texts.thawed(thawed.length, [
    ...stayed,
    ...(namesLeft.length > 0 ? [texts.namesLeft(namesLeft)] : []),
  ]);
}

export function recalculationMessage(report: RecalculationReport, language: Language): string {
  const texts = freezeTexts[language];
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
