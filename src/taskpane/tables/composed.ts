import type { Catalogue } from '../../catalogue/catalogue';
import { messagesIn } from '../../locales/language';
import type { Language } from '../../locales/messages';
import { periodName } from '../../locales/periods';
import { tablesPaneTexts } from '../../locales/tablesPane';
import type { ComposedKind } from '../../locales/tablesPane';
import type { Subject } from '../../model/schema';
import { titleOfTable } from '../../tables/anyTable';
import { datasetOffers, seriesSubjects } from '../../tables/offeredTables';
import type { DatasetOffer, SeriesSubject } from '../../tables/offeredTables';
import { pointsOf, seriesAbout } from '../../tables/seriesTables';
import {
  LATEST,
  figuresId,
  periodTableId,
  periodTableKinds,
  readTableId,
  seriesId,
} from '../../tables/tableId';
import type { PeriodTableKind, TableId } from '../../tables/tableId';
import { matches } from '../elements/matches';

/** Tables that the user composes in the list: which subject, how often, which period. */

/** What the user has chosen, by the key of the table and the name of the field. */
export type Choices = Readonly<Record<string, Readonly<Record<string, string>>>>;

export type Option = { readonly value: string; readonly label: string };
export type Field = {
  readonly name: 'subject' | 'market' | 'series' | 'period' | 'dataset';
  readonly chosen: string;
  /** Under headings where there are many. */
  readonly groups: readonly { readonly label: string; readonly options: readonly Option[] }[];
};

export type Composed = {
  readonly key: string;
  readonly kind: ComposedKind;
  readonly isOfWorkbook: boolean;
  /** The dataset by its title; a series has its publisher in its title. */
  readonly dataset: string | undefined;
  readonly fields: readonly Field[];
  readonly facts: string;
  /** The table as it is chosen. */
  readonly id: TableId;
  readonly title: string;
  /** What else a filter finds it by. */
  readonly words: readonly string[];
};

type About = {
  readonly catalogue: Catalogue;
  readonly language: Language;
  /** Ids of the datasets that the workbook keeps. */
  readonly ofWorkbook: ReadonlySet<string>;
  readonly choices: Choices;
  readonly query: string;
};

/** The tables that the datasets in use state, as they are chosen; those of the workbook's datasets last. */
export function composedTables(about: About): readonly Composed[] {
  const offers = datasetOffers(about.catalogue);
  const isOwn = ({ dataset }: DatasetOffer) => about.ofWorkbook.has(dataset.id);
  const ofOffers = (some: readonly DatasetOffer[]) =>
    periodTableKinds.flatMap((kind) => some.flatMap((offer) => ofPeriod(kind, offer, about) ?? []));
  const builtIn = offers.filter((offer) => !isOwn(offer));
  const own = offers.filter(isOwn);
  return [
    ...(seriesOf(about) ?? []),
    ...[...ofOffers(builtIn), ...(allFigures(builtIn, about) ?? [])],
    ...own.flatMap((offer) => [...ofOffers([offer]), ...(allFigures([offer], about) ?? [])]),
  ];
}

/** Not the key of a table of the document. */
const SERIES = 'series-of';

function seriesOf(about: About): Composed[] | undefined {
  const { catalogue, language, choices } = about;
  const key = SERIES;
  const subjects = seriesSubjects(catalogue);
  const chosen = choices[key] ?? {};
  const one = chosenSubject(subjects, about);
  if (one === undefined) return undefined;
  const { subject, markets } = one;
  // Where only single partners are stated, one of them is meant.
  const isStated = seriesAbout(catalogue, subject.code).length > 0;
  const market = markets.find(({ code }) => code === chosen['market']) ?? (isStated ? undefined : markets[0]);
  const series = seriesAbout(catalogue, subject.code, market?.code);
  const ids = series.map(seriesId);
  const at = Math.max(0, preferred(ids, chosen['series']));
  const [of, id] = [series[at], ids[at]];
  if (of === undefined || id === undefined) return undefined;
  const periods = pointsOf(catalogue, of).filter(({ figures }) => figures.length > 0);
  const [first, last] = [periods[0], periods.at(-1)];
  const texts = tablesPaneTexts[language];
  const { frequencies } = messagesIn(language);
  return [
    {
      ...{ key, kind: 'series', isOfWorkbook: false, dataset: undefined, id },
      title: titleOf(id, about),
      fields: [
        { name: 'subject', chosen: subject.code, groups: subjectGroups(subjects, language) },
        ...(markets.length === 0 ? [] : [marketField(markets, market, isStated, language)]),
        {
          name: 'series',
          chosen: id,
          groups: ungrouped(
            series.map(({ frequency, publisher }, index) => ({
              value: ids[index] ?? '',
              label: texts.seriesBy(frequencies[frequency], publisherName(publisher, about)),
            })),
          ),
        },
      ],
      facts:
        first === undefined || last === undefined
          ? ''
          : texts.periods(periods.length, first.period, last.period),
      words: subjects.flatMap((each) => namesOf(each.subject)),
    },
  ];
}

/** The one chosen; else, while the user filters, the first whose name matches; else the total. */
function chosenSubject(
  subjects: readonly SeriesSubject[],
  { catalogue, choices, query }: About,
): SeriesSubject | undefined {
  const chosen = choices[SERIES]?.['subject'];
  const found = query === '' ? undefined : subjects.find(({ subject }) => matches(query, namesOf(subject)));
  return (
    subjects.find(({ subject }) => subject.code === chosen) ??
    found ??
    subjects.find(({ subject }) => subject === catalogue.totalIfAny) ??
    subjects[0]
  );
}

/** The series chosen; of another subject the one that comes as often, by the same publisher where it has one. */
function preferred(ids: readonly TableId[], chosen: string | undefined): number {
  const exact = ids.indexOf(chosen ?? '');
  if (exact >= 0 || chosen === undefined) return exact < 0 ? ids.findIndex(isMonthly) : exact;
  const read = readTableId(chosen);
  const alike = ids.findIndex((id) => {
    const other = readTableId(id);
    return read?.kind === 'series' && other?.kind === 'series' && other.frequency === read.frequency;
  });
  return alike < 0 ? ids.findIndex(isMonthly) : alike;
}

function isMonthly(id: TableId): boolean {
  const read = readTableId(id);
  return read?.kind === 'series' && read.frequency === 'month';
}

function subjectGroups(subjects: readonly SeriesSubject[], language: Language): Field['groups'] {
  const texts = tablesPaneTexts[language].subjects;
  const collator = new Intl.Collator(language);
  const group = (label: string, isOne: (kind: Subject['kind']) => boolean) => ({
    label,
    options: subjects
      .filter(({ subject }) => isOne(subject.kind))
      .map(({ subject }) => ({ value: subject.code, label: subject.name[language] }))
      .sort((a, b) => collator.compare(a.label, b.label)),
  });
  const isItem = (kind: Subject['kind']) => kind === 'item' || kind === 'product';
  return [
    group(texts.others, (kind) => !isItem(kind) && kind !== 'market'),
    group(texts.items, isItem),
    group(texts.markets, (kind) => kind === 'market'),
  ].filter(({ options }) => options.length > 0);
}

function marketField(
  markets: readonly Subject[],
  chosen: Subject | undefined,
  isStated: boolean,
  language: Language,
): Field {
  const all = { value: '', label: tablesPaneTexts[language].allMarkets };
  const options = markets.map(({ code, name }) => ({ value: code, label: name[language] }));
  return {
    name: 'market',
    chosen: chosen?.code ?? '',
    groups: ungrouped([...(isStated ? [all] : []), ...options]),
  };
}

function ofPeriod(kind: PeriodTableKind, offer: DatasetOffer, about: About): Composed[] | undefined {
  const { dataset, periods } = offer;
  const { language, ofWorkbook, choices } = about;
  const [newest, ...older] = periods[kind];
  if (newest === undefined) return undefined;
  const key = `${kind}:${dataset.id}`;
  const all = [newest, ...older];
  const chosen = all.find((period) => period === choices[key]?.['period']) ?? LATEST;
  const id = periodTableId({ kind, dataset: dataset.id, period: chosen });
  const options = [
    { value: LATEST, label: tablesPaneTexts[language].latest(periodName(newest, language)) },
    ...all.map((period) => ({ value: period, label: periodName(period, language) })),
  ];
  return [
    {
      ...{ key, kind, id, isOfWorkbook: ofWorkbook.has(dataset.id) },
      dataset: dataset.title[language],
      title: titleOf(id, about),
      fields: [{ name: 'period', chosen, groups: ungrouped(options) }],
      facts: dataset.publishers.map(({ name }) => name[language]).join(', '),
      words: [...Object.values(dataset.title), ...dataset.subjects.flatMap(namesOf)],
    },
  ];
}

/** One entry for several datasets, of which the user chooses one by its title. */
function allFigures(offers: readonly DatasetOffer[], about: About): Composed[] | undefined {
  const { language, ofWorkbook, choices } = about;
  const [first] = offers;
  if (first === undefined) return undefined;
  const isOfWorkbook = ofWorkbook.has(first.dataset.id);
  const key = isOfWorkbook ? `figures:${first.dataset.id}` : 'figures-of';
  const { dataset } = offers.find((one) => one.dataset.id === choices[key]?.['dataset']) ?? first;
  const id = figuresId(dataset.id);
  return [
    {
      ...{ key, kind: 'figures', id, isOfWorkbook },
      dataset: isOfWorkbook ? dataset.title[language] : undefined,
      title: titleOf(id, about),
      fields: isOfWorkbook
        ? []
        : [
            {
              name: 'dataset',
              chosen: dataset.id,
              groups: ungrouped(
                offers.map((one) => ({ value: one.dataset.id, label: one.dataset.title[language] })),
              ),
            },
          ],
      facts: tablesPaneTexts[language].rows(dataset.figures.filter(({ implied }) => !implied).length),
      words: offers.flatMap((one) => Object.values(one.dataset.title)),
    },
  ];
}

function titleOf(id: TableId, { catalogue, language }: About): string {
  return titleOfTable(id, { catalogue, messages: messagesIn(language) }) ?? '';
}

function publisherName(code: string, { catalogue, language }: About): string {
  return catalogue.publishers.find((one) => one.code === code)?.name[language] ?? code;
}

function ungrouped(options: readonly Option[]): Field['groups'] {
  return [{ label: '', options }];
}

function namesOf({ name, aliases }: Subject): string[] {
  return [name.vi, name.en, ...aliases];
}
