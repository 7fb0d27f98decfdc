import type { Catalogue } from '../catalogue/catalogue';
import { tradeWith } from '../catalogue/trade';
import type { Subject } from '../model/schema';
import type { Finding } from './finding';
import { printedFinding } from './findings';
import { codesOf, has, isSubject, isTotal, matches, printsNumber } from './matching';
import type { Question } from './question';
import { ranked } from './ranked';

/**
 * What of one good goes to one market, where a question names both: no figure is called by both. No figure of the document
 * is of a good and a market, so this lies in further.js (furtherSearch.ts).
 */
export function findTrade(question: Question, catalogue: Catalogue): Finding[] {
  const segments = question.segments.filter(
    (segment) => !has(segment, 'stop') && !isTotal(segment, catalogue),
  );
  const named = segments.filter(isSubject);
  const others = segments.filter((segment) => !named.includes(segment));
  const found = tradeBetween(named.map(codesOf), catalogue).filter(
    (one) =>
      (question.periods.length === 0 || question.periods.includes(one.period)) &&
      others.every((segment) => matches(one, segment)) &&
      question.numbers.every((number) => printsNumber(one, number, catalogue)),
  );
  return ranked(found, catalogue, segments, () => false);
}

/** The results of a good in a market, given the codes that each of two names may mean, in either order. */
function tradeBetween(names: readonly (readonly string[])[], catalogue: Catalogue): Finding[] {
  const [one = [], other = [], third] = names.map((codes) =>
    [...new Set(codes)].map((code) => catalogue.subject(code)),
  );
  if (third !== undefined) return [];
  const [goods, markets] = one.every(isMarket) ? [other, one] : [one, other];
  if (!markets.every(isMarket) || goods.some(isMarket)) return [];
  return goods.flatMap((subject) =>
    markets.flatMap((market) =>
      catalogue
        .statedAbout(subject, undefined, tradeWith(market))
        .flatMap((figure) => printedFinding(catalogue, subject, figure) ?? [])
        .map((finding) => ({ ...finding, market })),
    ),
  );
}

function isMarket({ kind }: Subject): boolean {
  return kind === 'market';
}
