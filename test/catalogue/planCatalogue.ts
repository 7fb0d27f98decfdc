import { Catalogue } from '../../src/catalogue/catalogue';
import { builtInEditions } from '../../src/editions/builtIn';

/** The catalogue of the plan of 2006 alone: what tests promise of it stays true when further editions are built in. */
export function planCatalogue(): Catalogue {
  const plan = builtInEditions().find(({ id }) => id === '2006-plan');
  if (plan === undefined) throw new Error('2006-plan is not built in');
  return new Catalogue([plan]);
}
