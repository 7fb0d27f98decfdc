import listed from './index.json';
import { readEdition } from './edition';
import type { Edition } from './edition';
import { withIssue } from './issue';

/**
 * The editions that ship with the add-in, in order of precedence: what an earlier one states is never replaced by a later one.
 * Build and tests put each file of index.json, with its content hash, into the list (scripts/embed-editions.cjs).
 * @throws Error where an edition is not valid, so that a build with a wrong file stops
 */
export function builtInEditions(): Edition[] {
  return (listed as unknown as EmbeddedEdition[]).map(({ id, hash, issue, edition }) => {
    const read = readEdition(edition, hash);
    if (read.id !== id) throw new Error(`index.json lists ${id}, its file is ${read.id}`);
    return withIssue(read, issue);
  });
}

type EmbeddedEdition = { id: string; hash: string; issue: number; edition: unknown };
