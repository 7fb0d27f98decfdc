import type { Dataset } from '../model/dataset';
import { tidy } from '../model/fold';
import type { Observation } from '../model/observation';
import { readOldEncodings } from '../model/oldEncodings';
import type { Subject, WrongNames } from '../model/schema';
import { Problem } from './problem';
import { createResolver } from './resolver';
import type { Resolver } from './resolver';
import type { SubjectIndex } from './subjectIndex';

/** What people call the subjects, and what they call them wrongly. */
export class SubjectNames {
  private readonly names: Resolver<Subject>;
  private readonly wrong: Resolver<WrongNames>;

  /** @param targetOf the target of a subject, where it has one */
  constructor(
    private readonly subjects: SubjectIndex,
    datasets: readonly Dataset[],
    private readonly targetOf: (subject: Subject) => Observation | undefined,
  ) {
    this.names = createResolver(
      // By the names of every dataset, so that a later one breaks no formula; numbers are those of the document.
      subjects.all.map((subject) => {
        const { code, number } = subject;
        const isNumbered = number !== undefined && subjects.isOfDocument(code);
        return {
          value: subject,
          names: subjects.namesOf(code),
          codes: [code, ...subjects.isoOf(code), ...(isNumbered ? [String(number)] : [])],
        };
      }),
    );
    this.wrong = createResolver(
      datasets.flatMap(({ wrongNames = [] }) => wrongNames.map((value) => ({ value, names: value.names }))),
    );
  }

  /**
   * @throws Problem subject-missing, subject-ambiguous (with the candidates), subject-misnamed (with what is offered
   *   instead), subject-in-old-encoding, subject-unknown (with the nearest names)
   */
  resolve(text: string): Subject {
    const match = this.names(text);
    // What was asked before is remembered: nothing else is to be done for each of a million names.
    if (match.kind === 'one') return match.value;
    if (tidy(text) === '') throw new Problem({ kind: 'subject-missing' });
    if (match.kind === 'several') {
      throw new Problem({ kind: 'subject-ambiguous', text, subjects: match.values });
    }
    this.mustNotTempt(text);
    this.mustBeUnicode(text);
    throw new Problem({
      kind: 'subject-unknown',
      text,
      get nearest() {
        return match.nearest;
      },
    });
  }

  private mustNotTempt(text: string): void {
    const match = this.wrong(text);
    const matches = match.kind === 'one' ? [match.value] : match.kind === 'several' ? match.values : [];
    // Who says what the name stands for knows it best.
    const found = [...matches.filter(({ about }) => about), ...matches.filter(({ about }) => !about)];
    const [first] = found;
    const than = first && this.subjects.find(first.than);
    if (first === undefined || than === undefined) return;
    const without = first.without === undefined ? undefined : this.subjects.find(first.without);
    const codes = new Set(found.flatMap((one) => one.offers ?? [one.than]));
    throw new Problem({
      kind: 'subject-misnamed',
      text,
      // Without accents it may be several names, as "giay" may be shoes or paper; several datasets may know one of them.
      misfit: first.names.some((name) => found.every(({ names }) => names.includes(name)))
        ? first.kind
        : 'unclear',
      about: first.about,
      than,
      without,
      withoutFigure: without && this.targetOf(without),
      offers: [...codes].flatMap((code) => this.subjects.find(code) ?? []),
    });
  }

  private mustBeUnicode(text: string): void {
    const readings = (readOldEncodings?.(text) ?? []).map(({ encoding, text: decoded, certain }) => {
      const match = this.names(decoded);
      const subjects = match.kind === 'one' ? [match.value] : match.kind === 'several' ? match.values : [];
      return { encoding, decoded, certain, subjects };
    });
    const likeliest =
      readings.find(({ subjects }) => subjects.length > 0) ?? readings.find(({ certain }) => certain);
    if (likeliest === undefined) return;
    const { encoding, decoded, subjects } = likeliest;
    throw new Problem({ kind: 'subject-in-old-encoding', text, encoding, decoded, subjects });
  }
}
