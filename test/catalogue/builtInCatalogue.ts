import { Catalogue } from '../../src/catalogue/catalogue';
import { builtInEditions } from '../../src/editions/builtIn';

/** The catalogue of the real editions. */
export function builtInCatalogue(): Catalogue {
  const [first, ...others] = builtInEditions();
  if (first === undefined) throw new Error('no edition is built in');
  return new Catalogue([first, ...others]);
}
