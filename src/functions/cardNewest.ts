import { seriesOf } from '../catalogue/series';
import { ifThere } from '../catalogue/problem';
import { newestTexts } from '../locales/newest';
import { measureName } from '../locales/measures';
import { periodName } from '../locales/periods';
import { capitalised } from '../locales/phrases';
import { isOfWholeYears } from '../model/period';
import type { ComputedUnit, Subject } from '../model/schema';
import { factName, factsOf, growthOf, yearToDateOf } from '../search/factsOfPeriod';
import { headingWithUnit, quantityOf } from '../tables/table';
import type { Quantity } from '../tables/table';
import type { CardContext, Field, Section } from './cardField';
import { sourceLine } from './sourceLine';

/**
 * The newest result of a subject that has results of months, with its growth, its sum since January, shares and ranks of
 * the same period, as the page of the subject has them: of one publisher, and none where its functions refuse. Keys do not
 * name the period, which moves on with the figures: `=A1.newestPeriod` says it.
 *
 * It lies in further.js, beside functions.js, which stays small; `undefined` without that script: the document has no months.
 * @example newestOnCard?.(coffee, context)[0]?.fields.map(({ key }) => key) // ['newest', 'newestPeriod', 'newestGrowth', …]
 */
export const newestOnCard: ((subject: Subject, context: CardContext) => Section[]) | undefined = (
  subject,
  { catalogue, messages },
) => {
  const { language, statuses } = messages;
  const texts = newestTexts[language];
  const newest = ifThere(() => seriesOf(catalogue, subject))?.at(-1);
  if (newest === undefined || isOfWholeYears(newest.period)) return [];
  const { measure, period, status, publisher } = newest;
  const name = measureName(measure, subject, language);
  const field = (key: string, heading: string, unit: ComputedUnit | undefined, content: Quantity): Field => ({
    key: `newest${key}`,
    label: [headingWithUnit(heading, unit, messages), when, publisher.name[language]].join(' · '),
    content,
  });
  const when = `${statuses[status]}, ${periodName(period, language)}`;
  const growth = growthOf(catalogue, newest);
  const toDate = yearToDateOf(catalogue, newest);
  const section = {
    title: texts.section(periodName(period, language)),
    fields: [
      field('', name, newest.unit, quantityOf(newest)),
      { key: 'newestPeriod', label: texts.period, content: period },
      ...(growth === undefined ? [] : [field('Growth', texts.growth, 'percent', growth.finding)]),
      ...(toDate === undefined
        ? []
        : [field('SinceJanuary', texts.toDate(name), toDate.unit, quantityOf(toDate))]),
      ...factsOf(catalogue, newest).map(({ finding }) => {
        const { measure: of, unit, inputs, number } = finding;
        const named = factName(finding, language);
        const heading = unit === 'rank' ? texts.rankAmong(named, inputs.length) : named;
        const key = typeof of === 'string' ? of : of.variant.key;
        return field(capitalised(key), heading, unit, { number, unit });
      }),
      {
        key: 'newestSource',
        label: messages.columns.source,
        content: sourceLine(newest, catalogue, messages),
      },
    ],
  };
  return [section];
};
