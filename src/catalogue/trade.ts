import type { Period } from '../model/period';
import type { Measure, Subject } from '../model/schema';
import { isResult } from '../model/status';
import type { Catalogue } from './catalogue';
import type { Trade } from './figureIndex';
import { offering } from './offers';
import { Problem } from './problem';
import type { StatedBeside, Wanted } from './figureProblem';

/** What is exported, and to which market: to the whole world unless given. */
export type Exported = { readonly subject: Subject; readonly market?: Subject | undefined };

/**
 * What a question about a subject and a market is about. All goods sent to one market are figures of that market itself:
 * one thing is written in one way, so that it is found in one way.
 * @throws Problem market-of-market for a market that is sent to another one
 * @example exportedTo(total, unitedStates) // { subject: unitedStates }
 */
export function exportedTo(subject: Subject, market: Subject | undefined): Exported {
  if (market === undefined) return { subject };
  if (subject.kind === 'total') return { subject: market };
  if (subject.kind === 'market') throw new Problem({ kind: 'market-of-market', subject, market });
  return { subject, market };
}

/** The trade of a subject with a market, as the catalogue's look-ups take it. */
export function tradeWith(market: Subject | undefined): Trade | undefined {
  return market && { partner: market.code };
}

/** What is said where nothing is stated of a subject and a market: what is stated of either of them alone. */
export function noTrade(
  catalogue: Catalogue,
  subject: Subject,
  market: Subject,
  wanted: Wanted,
  publisher?: string,
): Problem {
  return new Problem({
    kind: 'no-trade',
    subject,
    market,
    wanted,
    publisher: catalogue.publishers.find(({ code }) => code === publisher),
    get offers() {
      return offering?.offersOf(catalogue, subject, isResult, publisher, tradeWith(market)) ?? [];
    },
    get beside() {
      return [market, subject].flatMap((of) => statedBeside(catalogue, of, wanted));
    },
  });
}

/** The result that answers for one of the two alone, with the arguments that ask for it. */
function statedBeside(catalogue: Catalogue, of: Subject, { measure, period }: Wanted): StatedBeside[] {
  const figure = resultOrNone(catalogue, of, measure, period);
  if (figure === undefined) return [];
  const unnamed = resultOrNone(catalogue, of, undefined, figure.period);
  return [{ of, figure, isMain: unnamed?.measure === figure.measure }];
}

function resultOrNone(catalogue: Catalogue, of: Subject, measure?: Measure, period?: Period) {
  try {
    return catalogue.result(of, measure, period);
  } catch (problem) {
    if (problem instanceof Problem) return undefined;
    throw problem;
  }
}
