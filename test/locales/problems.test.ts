import { describe, expect, test } from '@jest/globals';
import { registry } from '../../src/indicators/registry';
import type { ProblemDetail, ProblemKind } from '../../src/catalogue/problem';
import { datasetFields, frequencies } from '../../src/catalogue/words';
import type { Measure, Subject } from '../../src/model/schema';
import { session } from '../../src/session';
import { namedIn } from './namedIn';
import { faultsOf, missingFrom } from './sentences';
import { explain, messagesIn } from '../../src/locales/language';
import { languages, tableKeys } from '../../src/locales/messages';

const rice = session.catalogue.subject('rice');
const wood = session.catalogue.subject('wood-products');
const services = session.catalogue.subject('services-exports');
const [ministry, worldBank] = session.catalogue.publishers;
if (ministry === undefined || worldBank === undefined) throw new Error('two publishers are built in');
const groups = session.catalogue.subjectsOf('group');
const text = 'gạp+1';
const bounded = registry.bounded.map(({ id }) => id);
const wanted = { measure: 'value', period: '2005' } as const;
const offers = [
  { measure: 'quantity', period: '2006', publisher: ministry },
  { measure: 'index', period: '2006', publisher: ministry },
] as const;

const asia = session.catalogue.subject('market-asia');
const usa = session.catalogue.subject('market-us');
const figure = (subject: Subject, measure: Measure, period: string) =>
  session.catalogue.result(subject, measure, period);
const otherDefinition = {
  kind: 'other-definition',
  id: 'ACTUAL',
  args: [2003, 'value', 'World Bank'],
  figure: session.catalogue.result(services, 'value', '2003', 'WB'),
} as const;
const instead = [
  { kind: 'target', id: 'TARGET', args: ['value', 2006] },
  { kind: 'result', id: 'ACTUAL', args: [2006, 'value'] },
  { kind: 'baseline', id: 'BASELINE', args: [] },
  { kind: 'share', id: 'SHARE', args: [] },
  { kind: 'growth', id: 'GROWTH', args: [] },
] as const;

/** Every kind of problem, with and without something to offer: the type check finds a kind left out. */
const samples: { readonly [K in ProblemKind]: readonly Extract<ProblemDetail, { kind: K }>[] } = {
  'subject-missing': [{ kind: 'subject-missing' }],
  'subject-unknown': [
    { kind: 'subject-unknown', text, nearest: ['Gạo', 'Rice'] },
    { kind: 'subject-unknown', text, nearest: [] },
  ],
  'subject-misnamed': (['narrower', 'wider', 'other', 'unclear'] as const).flatMap((misfit) =>
    [[rice, wood], []].map((offers) => ({
      kind: 'subject-misnamed',
      text,
      misfit,
      about: misfit === 'wider' ? { vi: 'là một vùng', en: 'is a region' } : undefined,
      than: rice,
      without: misfit === 'narrower' ? wood : undefined,
      withoutFigure: undefined,
      offers,
    })),
  ),
  'subject-in-old-encoding': [[rice], []].map((subjects) => ({
    kind: 'subject-in-old-encoding',
    text,
    encoding: 'TCVN3',
    decoded: 'gạo',
    subjects,
  })),
  'subject-ambiguous': [{ kind: 'subject-ambiguous', text, subjects: [rice, wood] }],
  'measure-unknown': [{ kind: 'measure-unknown', text, subject: rice, measures: ['value', 'index'] }],
  'no-total': [{ kind: 'no-total' }],
  'table-empty': [{ kind: 'table-empty', table: 'groups' }],
  'period-unknown': [{ kind: 'period-unknown', newest: ['2026-07', '2006'], text }],
  'period-missing': [{ kind: 'period-missing' }],
  'periods-differ': [{ kind: 'periods-differ', one: '2005', other: '2006' }],
  'periods-not-taken': [{ kind: 'periods-not-taken', answeredBy: 'TARGET', functions: ['GROWTH', 'CAGR'] }],
  'one-period-taken': [{ kind: 'one-period-taken', answeredBy: 'SHARE', periods: ['2005', '2006'] }],
  'periods-not-in-order': [{ kind: 'periods-not-in-order', from: '2005', to: '2001' }],
  'periods-not-alike': [{ kind: 'periods-not-alike', from: '1996-2000', to: '2005' }],
  'publisher-unknown': [{ kind: 'publisher-unknown', text, publishers: session.catalogue.publishers }],
  'group-unknown': [{ kind: 'group-unknown', text, groups }],
  'group-without-items': [{ kind: 'group-without-items', group: session.catalogue.subject('group-other') }],
  'field-unknown': [{ kind: 'field-unknown', text, fields: datasetFields }],
  'table-unknown': [{ kind: 'table-unknown', text, tables: tableKeys }],
  'check-scope-missing': [{ kind: 'check-scope-missing', choices: ['differs', ...tableKeys] }],
  'check-scope-unknown': [
    { kind: 'check-scope-unknown', text, choices: ['differs', ...tableKeys], nearest: ['Rice'] },
    { kind: 'check-scope-unknown', text, choices: ['differs', ...tableKeys], nearest: [] },
  ],
  'flag-unknown': [{ kind: 'flag-unknown', text }],
  'among-unknown': [{ kind: 'among-unknown', text }],
  'search-missing': [{ kind: 'search-missing' }],
  'search-without-match': [
    { kind: 'search-without-match', text, unknown: 'gap', nearest: ['Gạo'], formula: undefined },
    { kind: 'search-without-match', text, unknown: undefined, nearest: [], formula: undefined },
    { kind: 'search-without-match', text, unknown: 'top', nearest: [], formula: '=TAKE(1)' },
  ],
  'argument-error': [{ kind: 'argument-error', error: '#DIV/0!' }],
  'ranges-not-alike': [{ kind: 'ranges-not-alike' }],
  'names-not-in-column': [{ kind: 'names-not-in-column' }],
  'function-missing': [{ kind: 'function-missing', functions: bounded }],
  'function-unknown': [{ kind: 'function-unknown', text, functions: bounded }],
  'no-target': [
    { kind: 'no-target', subject: rice, wanted, offers, instead: [] },
    { kind: 'no-target', subject: wood, wanted, offers: [], instead },
  ],
  'no-result': [
    {
      kind: 'no-result',
      subject: services,
      wanted: { measure: 'value' },
      publisher: undefined,
      offers,
      instead: [otherDefinition],
    },
    { kind: 'no-result', subject: rice, wanted, publisher: ministry, offers: [], instead },
  ],
  'no-trade': [
    { kind: 'no-trade', subject: rice, market: usa, wanted, publisher: undefined, offers, beside: [] },
    {
      kind: 'no-trade',
      subject: rice,
      market: usa,
      wanted: { measure: 'value' },
      publisher: ministry,
      offers: [],
      beside: [
        { of: usa, figure: figure(usa, 'value', '2026-07'), isMain: true },
        { of: rice, figure: figure(rice, 'value', '2026-07'), isMain: false },
      ],
    },
  ],
  'not-a-market': [{ kind: 'not-a-market', text, subject: rice }],
  'market-of-market': [{ kind: 'market-of-market', subject: usa, market: asia }],
  'market-missing': [{ kind: 'market-missing', subject: rice }],
  'rank-unsure': [{ kind: 'rank-unsure', subject: usa, larger: asia }],
  'no-yearly-rate': [
    { kind: 'no-yearly-rate', subject: rice, market: usa, from: '2025-01', to: '2026-07' },
    { kind: 'no-yearly-rate', subject: rice, market: undefined, from: '2025-01', to: '2026-07' },
  ],
  'frequency-unknown': [{ kind: 'frequency-unknown', text, frequencies }],
  'no-series': [
    {
      kind: 'no-series',
      subject: rice,
      market: usa,
      measure: 'value',
      frequency: 'half-month',
      publisher: ministry,
      from: '2005',
      to: '2006',
      offers,
    },
    {
      kind: 'no-series',
      subject: rice,
      market: undefined,
      measure: 'quantity',
      frequency: undefined,
      publisher: undefined,
      from: undefined,
      to: undefined,
      offers: [],
    },
  ],
  'no-figure': [
    {
      kind: 'no-figure',
      subject: rice,
      wanted: { measure: 'share' },
      publisher: ministry,
      offers,
      instead: [],
    },
    { kind: 'no-figure', subject: wood, wanted, publisher: undefined, offers: [], instead: [] },
    { kind: 'no-figure', subject: wood, wanted, publisher: undefined, offers: [], instead },
  ],
  'target-is-range': [
    { kind: 'target-is-range', subject: services, wanted, low: 'low', high: 'high', answeredBy: 'TARGET' },
  ],
  'growth-of-ratio': [0.9, undefined].map((implied) => ({
    kind: 'growth-of-ratio',
    subject: asia,
    market: undefined,
    from: figure(asia, 'share', '2001'),
    to: figure(asia, 'share', '2005'),
    implied,
  })),
  'series-breaks': [figure(usa, 'share', '2005'), figure(rice, 'value', '2006')].map((at) => ({
    kind: 'series-breaks',
    subject: rice,
    at,
  })),
  'not-a-part': [{ kind: 'not-a-part', subject: rice, whole: wood }],
  'share-printed-only': [undefined, figure(usa, 'share', '2005')].map((printedWhole) => ({
    kind: 'share-printed-only',
    subject: asia,
    whole: usa,
    printed: figure(asia, 'share', '2005'),
    printedWhole,
  })),
  'definitions-differ': [
    [{ number: 0.221, base: '2005' }, [session.catalogue.target(services, 'growth-low')]] as const,
    [{ number: 0.221, base: '2005' }, []] as const,
    [undefined, []] as const,
  ].map(([growth, aims]) => ({
    kind: 'definitions-differ',
    subject: services,
    target: session.catalogue.target(services, 'low'),
    result: otherDefinition.figure,
    growth,
    aims,
  })),
  'publishers-differ': [
    {
      kind: 'publishers-differ',
      subjects: [rice, services],
      one: { ...wanted, publisher: ministry },
      other: { ...wanted, publisher: worldBank },
    },
  ],
  'no-attainment': [
    { kind: 'no-attainment', subject: wood, wanted, comparable: [rice, services] },
    { kind: 'no-attainment', subject: wood, wanted, comparable: [] },
  ],
  'no-index': [
    { kind: 'no-index', subject: wood, instead: [] },
    { kind: 'no-index', subject: services, instead: [{ kind: 'growth', id: 'GROWTH', args: [2001, 2005] }] },
  ],
  'not-computable': [
    {
      kind: 'not-computable',
      subject: rice,
      inputs: [{ of: rice, measure: 'quantity', period: '2006', publisher: ministry, printed: '0' }],
    },
  ],
  'units-not-combined': [{ kind: 'units-not-combined', subject: rice, units: ['million-usd', 'persons'] }],
  'units-not-alike': [{ kind: 'units-not-alike', subject: services, whole: wood }],
  'no-group': [{ kind: 'no-group', subject: services }],
  'no-rank': ([undefined, 'composite', 'incomplete'] as const).map((because) => ({
    kind: 'no-rank',
    subject: session.catalogue.total,
    ...(because === undefined ? {} : { because }),
  })),
};

describe.each(Object.entries(samples))('%s', (_, details) => {
  test.each(languages)('is said in whole sentences, with all that the question names (%s)', (language) => {
    for (const detail of details) {
      const sentence = explain(detail, messagesIn(language));
      expect(faultsOf(sentence)).toEqual([]);
      expect(missingFrom(sentence, namedIn(detail, language))).toEqual([]);
    }
  });

  test('is said in English without Vietnamese words, and otherwise than in Vietnamese', () => {
    for (const detail of details) {
      const plain = 'text' in detail ? { ...detail, text: 'abc' } : detail;
      // What is offered, or read, is Vietnamese in both languages.
      const asked = {
        ...plain,
        ...('nearest' in plain ? { nearest: [] } : {}),
        ...('decoded' in plain ? { decoded: 'gao' } : {}),
      } as ProblemDetail;
      const sentence = explain(asked, messagesIn('en'));
      expect(sentence).not.toMatch(/[À-ỹ]/u);
      expect(sentence).not.toBe(explain(asked, messagesIn('vi')));
    }
  });

  test.each(languages)('stays short enough for an error balloon, whatever is typed (%s)', (language) => {
    for (const detail of details) {
      if (!('text' in detail)) continue;
      const typed = 'abcde '.repeat(2000);
      const sentence = explain({ ...detail, text: typed }, messagesIn(language));
      expect(sentence.length).toBeLessThan(600);
      expect(sentence).toContain(typed.slice(0, 40));
      expect(sentence).toContain('…');
    }
  });
});
