import type { Edition } from './edition';

/**
 * How often an edition has been issued: 1, then one more with each correction. It tells an older content of an edition
 * from a newer one, which its hash cannot. It stands in index.json, beside the edition and not in it.
 */
export function issueOf(edition: Edition): number {
  return issues.get(edition) ?? 1;
}

export function withIssue(edition: Edition, issue: number): Edition {
  issues.set(edition, issue);
  return edition;
}

const issues = new WeakMap<Edition, number>();
