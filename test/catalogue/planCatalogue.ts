import { Catalogue } from '../../src/catalogue/catalogue';
import { builtInEditions } from '../../src/editions/builtIn';
import type { Edition } from '../../src/editions/edition';

/** The catalogue of the plan of 2006 alone: what tests promise of it stays true when further editions are built in. */
export function planCatalogue(): Catalogue {
  return new Catalogue([builtIn('2006-plan')]);
}

/** The plan and the international results of the same years. */
export function wholeCatalogue(): Catalogue {
  return new Catalogue([builtIn('2006-plan'), builtIn('2006-results')]);
}

function builtIn(id: string): Edition {
  const found = builtInEditions().find((edition) => edition.id === id);
  if (found === undefined) throw new Error(`${id} is not built in`);
  return found;
}
