import { Catalogue } from '../catalogue/catalogue';
import { grouped } from '../catalogue/figureIndex';
import type { Dataset } from '../model/dataset';
import type { Observation } from '../model/observation';
import type { Figure, Subject } from '../model/schema';
import { partIdentities } from './partRules';
import type { Identity } from './rule';

/**
 * Imports are held against imports by the rules that hold for exports: goods and partners against totals, members against
 * blocks, halves and months against longer periods, dataset against dataset. The rules read a catalogue that has the imports
 * in the place of the exports and nothing else, so that none of them can meet an export figure.
 * @param rules those that lie beside functions.js; the rules of parts and wholes hold too
 */
export function importIdentities(
  catalogue: Catalogue,
  rules: (catalogue: Catalogue) => readonly Identity[],
): Identity[] {
  const stated = [...catalogue.allObservations, ...catalogue.misfiled].filter(isImport);
  if (stated.length === 0) return [];
  const byDataset = grouped(stated, ({ dataset }) => dataset.id);
  const mirror = (dataset: Dataset) => asExports(dataset, byDataset.has(dataset.id));
  const [first, ...others] = catalogue.datasets;
  const mirrored = new Catalogue([mirror(first), ...others.map(mirror)], catalogue.ofWorkbook);
  const originals = originalsOf(mirrored, stated);
  const originalOf = (one: Observation) => originals.get(one) ?? one;
  return [...partIdentities(mirrored), ...rules(mirrored)].map((identity) => ({
    ...identity,
    of: `imports/${identity.of}`,
    figures: identity.figures.map(originalOf),
    sides: (read) => identity.sides((one) => read(originalOf(one))),
  }));
}

function isImport({ flow }: { readonly flow?: string | undefined }): boolean {
  return flow === 'imports';
}

/** A dataset with its imports, if it has any, written as exports, and subjects whose names say what they are. */
function asExports(dataset: Dataset, hasImports: boolean): Dataset {
  return {
    ...dataset,
    subjects: dataset.subjects.map((one) => ({ ...one, name: nameOfImports(one) })),
    figures: hasImports ? dataset.figures.filter(isImport).map(withoutFlow) : [],
  };
}

function withoutFlow(figure: Figure): Figure {
  return { ...figure, flow: undefined };
}

function nameOfImports({ kind, name: { vi, en } }: Subject): Subject['name'] {
  return kind === 'total'
    ? { vi: 'Tổng kim ngạch nhập khẩu', en: 'Total goods imports' }
    : { vi: `${vi} (nhập khẩu)`, en: `${en} (imports)` };
}

/** What each figure of the other catalogue is in the first: both hold them in the same order. */
function originalsOf(
  mirrored: Catalogue,
  stated: readonly Observation[],
): ReadonlyMap<Observation, Observation> {
  const copies = [...mirrored.allObservations, ...mirrored.misfiled];
  return new Map(
    copies.flatMap((copy, at) => {
      const original = stated[at];
      return original === undefined ? [] : [[copy, original] as const];
    }),
  );
}
