import type { Catalogue } from '../../catalogue/catalogue';
import { Problem } from '../../catalogue/problem';
import type { Language } from '../../locales/messages';
import { partsOf } from '../../tables/formulaParts';
import type { Dataset } from '../../model/dataset';
import { inWorkbook } from '../core/inWorkbook';
import { Requests } from '../core/requests';
import { survey } from '../values/look';

/** Formulas of the add-in that name something of a dataset, and those whose names come from cells, so that they may. */
export type FormulaCount = { readonly naming: number; readonly fromCells: number };

/**
 * How many formulas a user might miss once a dataset is gone.
 * @throws Refusal with a message for the user
 */
export async function countFormulasUsing(
  dataset: Dataset,
  catalogue: Catalogue,
  language: Language,
): Promise<FormulaCount> {
  return inWorkbook({ task: 'other', language }, async (context) => {
    const { found } = await survey(new Requests(context));
    const kinds = found
      .filter(({ callsAddIn }) => callsAddIn)
      .map(({ formula }) => useOf(formula, dataset, catalogue));
    return {
      naming: kinds.filter((kind) => kind === 'naming').length,
      fromCells: kinds.filter((kind) => kind === 'from cells').length,
    };
  });
}

/** @example useOf('=VNEXPORT.ACTUAL("Sầu riêng")', dataset, catalogue) // 'naming', where the dataset lists it */
export function useOf(
  formula: string,
  { subjects }: Dataset,
  catalogue: Catalogue,
): 'naming' | 'from cells' | 'none' {
  const codes = new Set(subjects.map(({ code }) => code));
  const parts = partsOf(formula);
  const names = parts
    .filter(({ text }) => text.startsWith('"'))
    .map(({ text }) => text.slice(1, -1).replaceAll('""', '"'));
  if (names.some((name) => codes.has(subjectCode(name, catalogue) ?? ''))) return 'naming';
  return parts.some(({ kind }) => kind === 'reference' || kind === 'table') ? 'from cells' : 'none';
}

function subjectCode(name: string, catalogue: Catalogue): string | undefined {
  try {
    return catalogue.resolve(name).code;
  } catch (problem) {
    if (problem instanceof Problem) return undefined;
    throw problem;
  }
}
