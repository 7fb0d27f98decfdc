import type { ProblemDetail } from '../../src/catalogue/problem';
import type { Subject } from '../../src/model/schema';
import { messagesIn } from '../../src/locales/language';
import { measureName } from '../../src/locales/measures';
import type { Language } from '../../src/locales/messages';
import { periodName } from '../../src/locales/periods';
import { unitName } from '../../src/locales/units';

/** What the user typed or named, in the words of the language. */
export function namedIn(detail: ProblemDetail, language: Language): string[] {
  const nameOf = ({ name }: Subject) => `“${name[language]}”`;
  return [
    ...('text' in detail ? [`“${detail.text}”`] : []),
    ...('from' in detail && typeof detail.from === 'string' ? [detail.from, detail.to as string] : []),
    ...(detail.kind === 'growth-of-ratio' ? [detail.from.period, detail.to.period] : []),
    ...('subject' in detail ? [nameOf(detail.subject)] : []),
    ...('group' in detail ? [nameOf(detail.group)] : []),
    ...('subjects' in detail ? detail.subjects.map(nameOf) : []),
    ...('groups' in detail ? detail.groups.map(nameOf) : []),
    ...('nearest' in detail ? detail.nearest : []),
    ...('tables' in detail ? detail.tables : []),
    ...('fields' in detail ? detail.fields : []),
    ...(detail.kind === 'publishers-differ'
      ? [detail.one.publisher.name[language], detail.other.publisher.name[language]]
      : []),
    ...('publisher' in detail && detail.publisher ? [detail.publisher.name[language]] : []),
    ...('inputs' in detail
      ? detail.inputs.flatMap(({ of, publisher, printed }) => [nameOf(of), publisher.name[language], printed])
      : []),
    ...('units' in detail ? detail.units.map((unit) => unitName(unit, messagesIn(language))) : []),
    ...('functions' in detail ? detail.functions : []),
    ...('measures' in detail ? detail.measures.map((one) => measureName(one, detail.subject, language)) : []),
    ...('wanted' in detail && detail.wanted.period !== undefined
      ? [periodName(detail.wanted.period, language)]
      : []),
    ...('wanted' in detail ? [measureName(detail.wanted.measure, detail.subject, language)] : []),
  ];
}
