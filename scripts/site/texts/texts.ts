import type { Language } from '../../../src/locales/messages';
import type { PeriodKind } from '../../../src/model/period';
import type { Note } from '../../../src/model/schema';
import { en } from './en';
import { vi } from './vi';

/** A page by its name, and what it is called. */
type Named = readonly [name: string, label: string];

/** What the pages of the site say beside figures and documents. */
export type SiteTexts = {
  readonly skip: string;
  readonly pages: string;
  readonly menu: readonly Named[];
  readonly footer: readonly Named[];
  readonly otherLanguage: string;
  readonly licence: string;
  /** What a wide table is called that moves within itself. */
  readonly table: string;
  readonly home: {
    readonly title: string;
    readonly description: string;
    readonly lead: string;
    readonly install: string;
    readonly guide: string;
    readonly try: string;
    readonly question: string;
    readonly answer: string;
    readonly examples: string;
    readonly exampleQuestions: readonly string[];
    readonly withoutScript: string;
    readonly shown: string;
    readonly formula: string;
    readonly result: string;
    readonly points: readonly (readonly [title: string, text: string])[];
    readonly picture: string;
    readonly newest: string;
    readonly untried: string;
    readonly limits: string;
  };
  readonly data: {
    readonly title: string;
    readonly description: (figures: string, subjects: number) => string;
    readonly lead: string;
    readonly subjects: string;
    readonly dataset: string;
    readonly publisher: string;
    readonly covers: string;
    readonly figures: string;
    readonly download: string;
    readonly csv: string;
    readonly sdmx: string;
    readonly json: string;
  };
  readonly dataset: {
    readonly description: (title: string, publisher: string, covers: string, figures: string) => string;
    readonly states: string;
    readonly statesNot: string;
    readonly counts: (figures: string, subjects: number) => string;
    readonly measures: (measures: string) => string;
    readonly periodKinds: Readonly<Record<PeriodKind, string>>;
    readonly frequencies: (kinds: string) => string;
    readonly world: string;
    readonly byMarket: (count: number) => string;
    readonly noImports: string;
    readonly misfiled: (count: number) => string;
    readonly implied: (count: number) => string;
    readonly rounded: (publisher: string) => string;
    readonly otherDefinition: (subjects: string) => string;
    readonly version: (revision: number, hash: string) => string;
    readonly notes: string;
    readonly noteKinds: Readonly<Record<NonNullable<Note['kind']> | 'other', string>>;
    readonly ofFigures: (count: number) => string;
    readonly contradictions: string;
    readonly contradictionsAbout: (count: number, all: string) => string;
    readonly subjects: string;
    readonly newest: string;
    readonly subject: string;
    readonly period: string;
  };
  readonly subject: {
    readonly description: (name: string, newest: string) => string;
    readonly chart: (what: string) => string;
    readonly newestOf: (shown: number, all: number) => string;
    readonly tryFormula: string;
    readonly download: string;
    readonly inDatasets: string;
  };
  readonly downloads: {
    readonly title: string;
    readonly description: string;
    readonly lead: string;
    readonly forExcel: string;
    readonly figures: string;
    /** Where the figures of one subject are. */
    readonly bySubject: string;
    readonly tables: string;
    readonly manifest: Named;
    readonly metadata: string;
    readonly file: string;
    readonly about: string;
    readonly size: string;
    readonly csvAbout: string;
    readonly sdmxAbout: string;
    readonly jsonAbout: string;
  };
};

/** By language; both say the same. */
export const siteTexts: Readonly<Record<Language, SiteTexts>> = { vi, en };
