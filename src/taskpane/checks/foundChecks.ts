import { checksOf } from '../../checks/checks';
import type { Check } from '../../checks/checks';
import { byGravity, severities, severityOf } from '../../checks/severity';
import { derived, derivedFor } from '../../catalogue/derived';
import type { Catalogue } from '../../catalogue/catalogue';
import type { Severity } from '../../locales/checks';
import { languages } from '../../locales/messages';
import { periodBehind } from '../../locales/periods';
import { fold } from '../../model/fold';

export type FoundChecks = {
  readonly checks: readonly Check[];
  /** How many there are of each severity among all that the words find, those of none left out. */
  readonly counts: readonly (readonly [Severity, number])[];
};

/**
 * The checks that have all of the words in the names of their subjects, markets or periods, and of one severity where one
 * is chosen; the gravest first. The last word may be the beginning of one, for it is still being typed.
 */
export function foundChecks(
  catalogue: Catalogue,
  query: string,
  severity: Severity | undefined,
): FoundChecks {
  const all = ordered(catalogue);
  const words = fold(query)
    .split(' ')
    .filter((word) => word !== '');
  const found = all.filter(({ check }) => words.length === 0 || hasWords(wordsOf(check, catalogue), words));
  const counts = severities.map(
    (one) => [one, found.filter((each) => each.severity === one).length] as const,
  );
  return {
    checks: found
      .filter((one) => severity === undefined || one.severity === severity)
      .map(({ check }) => check),
    counts: counts.filter(([, count]) => count > 0),
  };
}

/** Made once for a catalogue: finding what explains a difference takes long. */
const ordered = derived((catalogue) =>
  byGravity(checksOf(catalogue)).map((check) => ({ check, severity: severityOf(check) })),
);

function hasWords(texts: ReadonlySet<string>, words: readonly string[]): boolean {
  return words.every(
    (word, at) =>
      texts.has(word) || (at === words.length - 1 && [...texts].some((text) => text.startsWith(word))),
  );
}

function wordsOf({ figures, period }: Check, catalogue: Catalogue): ReadonlySet<string> {
  const subjects = new Set(
    figures.flatMap(({ subject, partner }) => [subject, ...(partner === undefined ? [] : [partner])]),
  );
  return new Set([
    ...[...subjects].flatMap((code) => wordsOfSubject(catalogue, code)),
    ...languages.flatMap((language) => fold(periodBehind(period, language)).split(' ')),
    period,
  ]);
}

const wordsOfSubject = derivedFor((catalogue, code: string): readonly string[] => {
  const { name, aliases } = catalogue.subject(code);
  return [name.vi, name.en, ...aliases].flatMap((one) => fold(one).split(' '));
});
