import { describe, expect, test } from '@jest/globals';
import { attainment } from '../../src/indicators/attainment';
import { baseline } from '../../src/indicators/baseline';
import { groupOf } from '../../src/indicators/group';
import { growth } from '../../src/indicators/growth';
import { rank } from '../../src/indicators/rank';
import { share } from '../../src/indicators/share';
import { explain, messagesIn } from '../../src/locales/language';
import { languages } from '../../src/locales/messages';
import { measures } from '../../src/model/measures';
import { wholeCatalogue } from '../catalogue/planCatalogue';
import { sampleOf } from '../sample';
import { namedIn } from './namedIn';
import { problemOf } from '../catalogue/problemOf';
import { faultsOf, missingFrom } from './sentences';

const catalogue = wholeCatalogue();

describe('every question that the figures can be asked and that has no answer', () => {
  const periods = [...new Set(catalogue.observations.map(({ period }) => period))];
  const questions = catalogue.subjects.flatMap((subject) => [
    () => groupOf(catalogue, subject),
    () => rank.compute(catalogue, subject, { measure: 'value', among: 'group' }),
    () => rank.compute(catalogue, subject, {}),
    () => growth.compute(catalogue, subject, {}),
    () => baseline.compute(catalogue, subject, {}),
    () => share.compute(catalogue, subject, { period: '2005' }),
    () => growth.compute(catalogue, subject, { from: '2001', to: '2005' }),
    ...[...measures, undefined].flatMap((measure) => [
      () => catalogue.result(subject, measure),
      ...periods.flatMap((period) => [
        () => catalogue.target(subject, measure, period),
        () => attainment.compute(catalogue, subject, { measure, period }),
        () => catalogue.result(subject, measure, period),
        () => catalogue.figuresBehind(subject, measure, period),
      ]),
    ]),
  ]);
  const details = questions.flatMap((question) => problemOf(question) ?? []);

  test('there are many, and of every kind that depends on the figures', () => {
    expect(details.length).toBeGreaterThan(1000);
    expect(new Set(details.map(({ kind }) => kind))).toEqual(
      new Set([
        'no-target',
        'no-result',
        'no-figure',
        'no-index',
        'no-attainment',
        'definitions-differ',
        'growth-of-ratio',
        'not-a-part',
        'publishers-differ',
        'share-printed-only',
        'target-is-range',
        'no-group',
        'no-rank',
      ]),
    );
  });

  test.each(languages)('is answered with a sound sentence that names the subject (%s)', (language) => {
    const faults = sampleOf('unanswered', details, 800).flatMap((detail) => {
      const sentence = explain(detail, messagesIn(language));
      return [...faultsOf(sentence), ...missingFrom(sentence, namedIn(detail, language))];
    });
    expect(faults).toEqual([]);
  });
});
