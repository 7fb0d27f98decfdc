import type { Catalogue } from '../catalogue/catalogue';
import { importIdentities } from './importRules';
import { listIdentities } from './listRules';
import { periodIdentities } from './periodRules';
import { publisherIdentities } from './publisherRules';
import type { Identity } from './rule';
import { usualIdentities } from './usualRules';

/**
 * Rules of which the document has no case: what other publishers state, lists of a month, months against longer periods,
 * what is usual from month to month, and all that holds of imports. They lie in further.js, beside functions.js, which
 * stays small; `undefined` without that script.
 */
export const furtherIdentities: ((catalogue: Catalogue) => Identity[]) | undefined = (catalogue) => [
  ...ofExports(catalogue),
  ...importIdentities(catalogue, ofExports),
];

function ofExports(catalogue: Catalogue): Identity[] {
  return [
    ...publisherIdentities(catalogue),
    ...listIdentities(catalogue),
    ...periodIdentities(catalogue),
    ...usualIdentities(catalogue),
  ];
}
