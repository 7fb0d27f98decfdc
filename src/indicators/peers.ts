import type { Catalogue } from '../catalogue/catalogue';
import { derivedFor } from '../catalogue/derived';
import { Problem } from '../catalogue/problem';
import { exportedTo } from '../catalogue/trade';
import type { Exported } from '../catalogue/trade';
import type { Scope } from '../catalogue/words';
import type { Observation } from '../model/observation';
import type { Period } from '../model/period';
import type { Measure, Subject } from '../model/schema';
import { resultOf } from './comparableResults';
import { groupOf } from './group';

/**
 * The results that a result is ranked among: those of its kind that the same publisher states in the same dataset, of
 * the same period and in the same unit, its own among them.
 *
 * Countries are ranked among countries: a group of them, or the sum of those that a table lists, is no country. So is a
 * commodity among commodities: one that is a part of another which is stated too would count twice, and the rest of a
 * table is none. A table of some commodities says nothing of a rank among all: the publisher must state the total too.
 * @throws Problem no-rank where the result has no place among others; rank-unsure; market-missing, no-group
 */
export function peersOf(
  catalogue: Catalogue,
  { subject, market }: Exported,
  among: Scope,
  own: Observation,
): readonly Observation[] {
  if (among === 'markets' && market === undefined && subject.kind !== 'market') {
    throw new Problem({ kind: 'market-missing', subject });
  }
  const isOfMarkets = subject.kind === 'market' || among === 'markets';
  if (!isOfMarkets && !ranked.has(kindOf(subject))) throw new Problem({ kind: 'no-rank', subject });
  const group = among === 'group' ? groupOf(catalogue, subject) : undefined;
  const { measure, period, publisher, dataset } = own;
  const key = [measure, period, publisher.code, dataset.id] as const;
  const goods = subject.kind === 'market' ? undefined : subject;
  const found = isOfMarkets
    ? marketsOf(catalogue, goods?.code ?? '', ...key)
    : goodsOf(catalogue, kindOf(subject), market?.code ?? '', ...key);
  const peers = found.filter(
    (one) =>
      one.unit === own.unit && (group === undefined || catalogue.subject(one.subject).parent === group.code),
  );
  const isThere = peers.some(({ subject: code, partner }) => code === own.subject && partner === own.partner);
  if (!isThere) throw new Problem({ kind: 'no-rank', subject: market ?? subject, because: 'composite' });
  if (isOfMarkets) mustBeSure(catalogue, goods, market ?? subject, own);
  else if (!statesAll(catalogue, market, own)) {
    throw new Problem({ kind: 'no-rank', subject, because: 'incomplete' });
  }
  if (peers.length < 2) throw new Problem({ kind: 'no-rank', subject: market ?? subject });
  return peers;
}

const ranked: ReadonlySet<Subject['kind']> = new Set<Subject['kind']>(['item', 'group', 'sector']);

/** The document calls what is today a heading of its own a product. */
function kindOf({ kind }: Subject): Subject['kind'] {
  return kind === 'product' ? 'item' : kind;
}

type Key = readonly [measure: Measure, period: Period, publisher: string, dataset: string];

/** Made once for all the markets in it, of all goods or of one commodity. */
const marketsOf = derivedFor((catalogue, goods: string, ...[measure, period, publisher, dataset]: Key) =>
  marketsIn(catalogue)
    .filter((market) => isCountry(catalogue, market))
    .flatMap((market) => {
      const exported = goods === '' ? { subject: market } : { subject: catalogue.subject(goods), market };
      return resultOf(catalogue, { ...exported, measure, period }, publisher, dataset) ?? [];
    }),
);

/** Made once for all the goods in it, to the whole world or to one market. */
const goodsOf = derivedFor(
  (
    catalogue,
    kind: Subject['kind'],
    to: string,
    ...[measure, period, publisher, dataset]: Key
  ): readonly Observation[] => {
    const market = to === '' ? undefined : catalogue.subject(to);
    const stated = catalogue.subjects
      .filter((subject) => kindOf(subject) === kind && subject.role !== 'other-goods')
      .flatMap(
        (subject) => resultOf(catalogue, { subject, market, measure, period }, publisher, dataset) ?? [],
      );
    const codes = new Set(stated.map(({ subject }) => subject));
    return stated.filter(({ subject }) => !codes.has(catalogue.subject(subject).parent ?? ''));
  },
);

function marketsIn(catalogue: Catalogue): readonly Subject[] {
  return catalogue.subjects.filter(({ kind }) => kind === 'market');
}

function isCountry(catalogue: Catalogue, { code }: Subject): boolean {
  return catalogue.isCountry(code);
}

/** A market that a workbook brings may be a country or several: where it is smaller, it does not matter. */
function mustBeSure(
  catalogue: Catalogue,
  goods: Subject | undefined,
  subject: Subject,
  own: Observation,
): void {
  const { measure, period, publisher, dataset } = own;
  const larger = marketsIn(catalogue).find((market) => {
    const isKnown =
      isCountry(catalogue, market) ||
      market.role !== undefined ||
      catalogue.childrenOf(market).length > 0 ||
      catalogue.statedAbout(market).some((one) => one.dataset !== dataset);
    if (isKnown) return false;
    const exported = goods === undefined ? { subject: market } : { subject: goods, market };
    const figure = resultOf(catalogue, { ...exported, measure, period }, publisher.code, dataset.id);
    return figure !== undefined && figure.number > own.number;
  });
  if (larger !== undefined) throw new Problem({ kind: 'rank-unsure', subject, larger });
}

/** Whether the publisher states the total, or all goods to the market, beside a result. */
function statesAll(catalogue: Catalogue, market: Subject | undefined, own: Observation): boolean {
  const { totalIfAny: total } = catalogue;
  if (total === undefined) return false;
  const { period, publisher, dataset } = own;
  const all = { ...exportedTo(total, market), measure: 'value', period } as const;
  return resultOf(catalogue, all, publisher.code, dataset.id) !== undefined;
}
