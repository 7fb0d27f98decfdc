import type { Catalogue } from '../../catalogue/catalogue';
import { tradeWith } from '../../catalogue/trade';
import { ifThere } from '../../catalogue/problem';
import { findTexts } from '../../locales/find';
import type { Language } from '../../locales/messages';
import { searchPaneTexts } from '../../locales/searchPane';
import { shortPeriod } from '../../locales/shortPeriods';
import { fold } from '../../model/fold';
import { comparePeriods, kindOf } from '../../model/period';
import type { Subject } from '../../model/schema';
import { remaining } from '../../search/remaining';
import { search } from '../../search/search';

/** What to do about a question that has found nothing. */
export type Instead = {
  readonly label: string;
  /** Questions to try, of which each finds something where there is one. */
  readonly queries: readonly string[];
  /** The good and the market that were asked for together, where nothing says what of one goes to the other. */
  readonly unstated: { readonly good: Subject; readonly market: Subject } | undefined;
};

/**
 * What to search for in the place of a question that has found nothing: names like those typed, the newest month where
 * “last month” was meant, or what is left without the words that are in no figure.
 * @example insteadOf('coffee last month', catalogue, 'en').queries // ['coffee Jul 2026']
 */
export function insteadOf(query: string, catalogue: Catalogue, language: Language): Instead {
  const texts = searchPaneTexts[language];
  const { unknown, nearest } = search(catalogue, query);
  const rest = unknown === undefined ? '' : remaining(query, unknown);
  const ofRest = fold(rest) === '' ? undefined : search(catalogue, rest);
  const names = nearest.length > 0 ? nearest : (ofRest?.nearest ?? []);
  const unstated = unstatedTrade(names, catalogue);
  const isFoundLater = isNewest(unknown ?? '') && ofRest !== undefined && ofRest.findings.length > 0;
  if (names.length > 0 && !isFoundLater) {
    // What was typed beside a misspelt name still counts.
    const queries = names.map((name) => {
      const whole = `${name} ${rest}`;
      const isName = ifThere(() => catalogue.resolve(name)) !== undefined;
      const isOther = fold(rest) !== '' && !fold(rest).includes(fold(name));
      return isName && isOther && search(catalogue, whole).findings.length > 0 ? whole : name;
    });
    return { label: texts.nearest, queries, unstated };
  }
  if (ofRest === undefined || ofRest.findings.length === 0)
    return { label: texts.otherWords, queries: texts.examples, unstated };
  const newest = ofRest.findings
    .map(({ period }) => period)
    .filter((period) => kindOf(period) === 'month')
    .sort(comparePeriods)
    .at(-1);
  return newest !== undefined && isNewest(unknown ?? '')
    ? {
        label: findTexts[language].newestMonth,
        queries: [`${rest} ${shortPeriod(newest, language)}`],
        unstated,
      }
    : { label: findTexts[language].otherWords, queries: [rest], unstated };
}

/** In either language: who reads one may well type the other. */
function isNewest(words: string): boolean {
  return Object.values(findTexts).some(({ newestWords }) => newestWords.includes(fold(words)));
}

/** A good and a market among two names, of whose trade no figure is stated. */
function unstatedTrade(names: readonly string[], catalogue: Catalogue): Instead['unstated'] {
  const [one, other, third] = names.map((name) => search(catalogue, name).findings[0]?.subject);
  if (one === undefined || other === undefined || third !== undefined) return undefined;
  const [good, market] = one.kind === 'market' ? [other, one] : [one, other];
  const isTrade = market.kind === 'market' && ['item', 'group'].includes(good.kind);
  return isTrade && catalogue.statedAbout(good, undefined, tradeWith(market)).length === 0
    ? { good, market }
    : undefined;
}
