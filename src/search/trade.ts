import type { Catalogue } from '../catalogue/catalogue';
import { tradeWith } from '../catalogue/trade';
import type { Subject } from '../model/schema';
import type { Finding } from './finding';
import { printedFinding } from './findings';

/**
 * The results of a good in a market, given the codes that each of two names may mean, in either order.
 * @returns nothing unless one of them names goods and the other markets
 */
export function tradeBetween(names: readonly (readonly string[])[], catalogue: Catalogue): Finding[] {
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
        .flatMap((figure) => printedFinding(catalogue, subject, figure) ?? []),
    ),
  );
}

/** The market that a figure is of, beside its subject. */
export function marketOf({ options }: Finding): Subject | undefined {
  return options.flatMap((option) => (option.kind === 'market' ? [option.value] : []))[0];
}

function isMarket({ kind }: Subject): boolean {
  return kind === 'market';
}
