import { latestOf } from '../model/observation';
import type { Observation } from '../model/observation';
import type { Subject } from '../model/schema';
import { isResult } from '../model/status';
import type { Catalogue } from './catalogue';

/** Subjects that stand beside another one. */
export type Relations = {
  /** What it is a part of. */
  readonly whole: Subject | undefined;
  readonly parts: readonly Subject[];
  /** The other parts of the same whole, of the same kind; of what is no part, what else of its kind is none. */
  readonly peers: readonly Subject[];
};

/** @example relationsOf(catalogue, coffee).peers.map(({ code }) => code) // ['seafood', 'rice', …] */
export function relationsOf(catalogue: Catalogue, subject: Subject): Relations {
  const whole = catalogue.parentOf(subject);
  const beside = whole === undefined ? besideAtRoot(catalogue, subject) : catalogue.childrenOf(whole);
  return {
    whole,
    parts: catalogue.childrenOf(subject),
    peers: beside.filter((one) => one !== subject && one.kind === subject.kind),
  };
}

/** Regions beside regions and blocs, sectors beside sectors. Countries, and items without a group, are too many to be listed. */
function besideAtRoot(catalogue: Catalogue, { kind, code }: Subject): readonly Subject[] {
  const isOfMany = kind === 'item' || kind === 'product' || catalogue.isCountry(code);
  if (isOfMany) return [];
  return catalogue.subjects.filter(
    (one) => one.kind === kind && one.parent === undefined && !catalogue.isCountry(one.code),
  );
}

/**
 * What goes to most markets, or what a market takes most of: the values of the newest period in which they are stated,
 * the largest first. None where nobody states trade of this subject market by market.
 */
export function largestTrades(catalogue: Catalogue, subject: Subject): Observation[] {
  const isMarket = subject.kind === 'market';
  const stated = catalogue.allObservations.filter(({ subject: of, partner }) =>
    isMarket ? partner === subject.code : of === subject.code && partner !== undefined,
  );
  const results = stated.filter(
    ({ measure, flow, status }) => measure === 'value' && flow === 'exports' && isResult(status),
  );
  const period = latestOf(results)?.period;
  return results.filter((one) => one.period === period).sort((a, b) => b.number - a.number);
}
