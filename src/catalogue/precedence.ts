import type { Dataset } from '../model/dataset';
import { intervalOf, meet } from '../model/interval';
import type { CodedNote, Observation } from '../model/observation';
import { comparePeriods } from '../model/period';
import { isResult } from '../model/status';
import { isRatio } from '../model/unit';
import type { Listing, Stated } from './figureIndex';
import { keyOf } from './figureKey';

/**
 * Where a dataset of the workbook stands for one subject, measured by what the other datasets state of it in periods that
 * both have: within a hundredth of it or within rounding everywhere, and so `alike`, or beyond that of the document's
 * figures, which is another definition, or of another dataset's, which may have been revised since. Where they have no
 * period in common its heading is the same, for it was read as the same subject: it is alike.
 */
export type Standing = 'alike' | 'revised' | 'other-definition';

/** By the code of the subject. */
export type Standings = ReadonlyMap<string, Standing>;

/**
 * Where datasets of the workbook come among the others. It lies in further.js, beside functions.js, which stays small;
 * `undefined` without that script: they are the last then, as in the list of the datasets.
 */
export const precedence:
  { readonly inOrder: typeof inOrder; readonly measured: typeof measured } | undefined = {
  inOrder,
  measured,
};

/**
 * The datasets that list a subject, in the order in which they answer about it: the document; those of the workbook that
 * are alike, those of the newest periods first; the other datasets in their own order; those of the workbook that are not
 * alike.
 */
function inOrder(
  listing: readonly Listing[],
  subject: string,
  document: Listing | undefined,
  ofWorkbook: ReadonlySet<Dataset>,
): readonly Listing[] {
  if (listing.every(({ dataset }) => !ofWorkbook.has(dataset))) return listing;
  const placeOf = (one: Listing): number => {
    const standing = one.read().standings?.get(subject);
    if (standing !== undefined) return standing === 'alike' ? 1 : 3;
    return one === document ? 0 : 2;
  };
  const places = new Map(listing.map((one) => [one, placeOf(one)]));
  return [0, 1, 2, 3].flatMap((place) => {
    const those = listing.filter((one) => places.get(one) === place);
    return place % 2 === 0 ? those : newestFirst(those);
  });
}

/** Of two that end together the one that was kept later comes first. */
function newestFirst(listing: readonly Listing[]): Listing[] {
  return [...listing].reverse().sort((a, b) => comparePeriods(b.dataset.covers, a.dataset.covers));
}

/**
 * What a dataset of the workbook states, each figure that is not alike with a note that says so, and how it counts its
 * subjects; `undefined` for other datasets, which measure those of the workbook.
 * @param files all datasets, in their order
 */
function measured(
  stated: readonly Observation[],
  dataset: Dataset,
  files: readonly Listing[],
  document: Dataset,
  ofWorkbook: ReadonlySet<Dataset>,
): Required<Stated> | undefined {
  if (!ofWorkbook.has(dataset)) return undefined;
  const { subjects } = dataset;
  const others = files.filter((one) => !ofWorkbook.has(one.dataset));
  // What the dataset says of a subject itself is not found out.
  const open = subjects.filter(({ comparable }) => comparable === undefined);
  const besides = new Map(
    open.map(({ code }) => [code, others.filter((one) => one.subjects.has(code))] as const),
  );
  const found = new Map<string, Found>();
  for (const one of stated) {
    const beside = besides.get(one.subject) ?? [];
    if (beside.length === 0 || found.get(one.subject)?.standing === 'other-definition') continue;
    const now = foundBy(one, beside, document);
    if (now !== undefined) found.set(one.subject, now);
  }
  const standings = new Map(
    subjects.map(({ code, comparable }) => {
      const said = comparable === false ? 'other-definition' : 'alike';
      return [code, found.get(code)?.standing ?? said] as const;
    }),
  );
  return {
    stated: stated.map((one) => {
      const by = found.get(one.subject);
      return by === undefined ? one : { ...one, ownNotes: [by.note] };
    }),
    mayAnswer: ({ subject }) => standings.get(subject) !== 'other-definition',
    standings,
  };
}

/** Why a subject is not alike, with what is said of its figures. */
type Found = { readonly standing: Exclude<Standing, 'alike'>; readonly note: CodedNote };

/** What one figure tells beside those that the others state of the same; `undefined` where it is near them or alone. */
function foundBy(one: Observation, beside: readonly Listing[], document: Dataset): Found | undefined {
  const { subject, measure, period, status, unit, restates, misfiled } = one;
  if (!isResult(status) || isRatio(unit) || restates || misfiled !== undefined) return undefined;
  const key = keyOf(subject, measure, period, one);
  for (const { dataset, read } of beside) {
    const other = read().results.get(key);
    if (other?.unit !== unit) continue;
    if (isNear(one, other)) return undefined;
    return dataset === document
      ? { standing: 'other-definition', note: offDocument(dataset) }
      : { standing: 'revised', note: offBuiltIn(dataset) };
  }
  // What answers only where its publisher is named counts otherwise than the document: so does whoever states the same.
  for (const { dataset, read } of beside) {
    for (const { code } of dataset.publishers) {
      const other = read().byPublisher().get(`${key} ${code}`);
      if (other?.unit === unit && isNear(one, other) && !read().answers.has(other)) {
        return { standing: 'other-definition', note: likeOther(dataset) };
      }
    }
  }
  return undefined;
}

/** Within a hundredth, or as near as both are printed. */
function isNear(one: Observation, other: Observation): boolean {
  const largest = Math.max(Math.abs(one.number), Math.abs(other.number));
  return Math.abs(one.number - other.number) <= largest / 100 || meet(intervalOf(one), intervalOf(other));
}

function offDocument({ title }: Dataset): CodedNote {
  return {
    code: 'off-document',
    kind: 'doubt',
    vi: `có kỳ lệch hơn 1 % so với “${title.vi}”, nên được coi là theo định nghĩa khác và chỉ trả lời khi nêu tên cơ quan công bố`,
    en: `in some period more than 1 % off “${title.en}”, so taken as counted by another definition: it answers only where its publisher is named`,
  };
}

function likeOther({ title }: Dataset): CodedNote {
  return {
    code: 'like-other-definition',
    kind: 'doubt',
    vi: `khớp với “${title.vi}”, nơi tính theo định nghĩa khác với văn bản, nên chỉ trả lời khi nêu tên cơ quan công bố`,
    en: `agrees with “${title.en}”, which counts by another definition than the document: it answers only where its publisher is named`,
  };
}

function offBuiltIn({ title }: Dataset): CodedNote {
  return {
    code: 'off-built-in',
    kind: 'doubt',
    vi: `có kỳ lệch hơn 1 % so với “${title.vi}”: kỳ nào bộ số liệu đó đã có thì bộ đó trả lời`,
    en: `in some period more than 1 % off “${title.en}”, which answers for the periods that it has`,
  };
}
