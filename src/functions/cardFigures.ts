import type { Catalogue } from '../catalogue/catalogue';
import { grouped } from '../catalogue/figureIndex';
import { measures } from '../model/measures';
import { samePublication } from '../model/observation';
import type { Observation } from '../model/observation';
import { comparePeriods, yearsCovered } from '../model/period';
import type { Subject } from '../model/schema';
import { isResult, isTarget } from '../model/status';
import { measureName } from '../locales/measures';
import { headingWithUnit, quantityOf } from '../tables/table';
import type { CardContext, Field, Section } from './cardField';
import { resultKey, targetKey } from './cardKeys';
import { sourceLine } from './sourceLine';

/**
 * The printed figures on a card: the targets that answer, and the results of every publisher by year. Of a month only the
 * document's own are there: a card with hundreds of months is none.
 */
export function figuresOn(subject: Subject, { catalogue }: CardContext): readonly Observation[] {
  const publishers = catalogue.publishers.map(({ code }) => code);
  const placeOf = ({ status, publisher }: Observation): number =>
    isTarget(status) ? -1 : publishers.indexOf(publisher.code);
  return catalogue
    .statedAbout(subject)
    .filter((one) => (isResult(one.status) ? one.restates !== true : catalogue.isAnswer(one)))
    .filter(({ period, dataset }) => yearsCovered(period) >= 1 || dataset === catalogue.dataset)
    .sort(
      (a, b) =>
        placeOf(a) - placeOf(b) ||
        measures.indexOf(a.measure) - measures.indexOf(b.measure) ||
        comparePeriods(a.period, b.period),
    );
}

/** Targets, then results: those of one publisher are a section of their own, for definitions differ between them. */
export function figureSections(figures: readonly Observation[], context: CardContext): Section[] {
  const { messages, texts } = context;
  const targets = figures.filter(({ status }) => isTarget(status));
  const results = grouped(
    figures.filter(({ status }) => isResult(status)),
    ({ publisher }) => publisher.code,
  );
  return [
    { title: texts.sections.targets, fields: figureFields(targets, context) },
    ...[...results.values()].map((those) => ({
      title: texts.resultsOf(those[0]?.publisher.name[messages.language] ?? ''),
      fields: figureFields(those, context),
    })),
  ];
}

function figureFields(figures: readonly Observation[], context: CardContext): Field[] {
  return figures.map((figure) => ({
    key: keyOf(figure, context.catalogue),
    label: labelOf(figure, context),
    content: quantityOf(figure),
  }));
}

/** A figure that the document prints twice has both places in one line, as in `SOURCE`. */
export function sourceFields(figures: readonly Observation[], context: CardContext): Field[] {
  const { catalogue, messages, texts } = context;
  return figures.map((figure) => {
    const { subject, measure, period, status } = figure;
    const places = catalogue
      .statedAbout(catalogue.subject(subject))
      .filter(
        (one) =>
          samePublication(one, figure) &&
          one.measure === measure &&
          one.period === period &&
          isTarget(one.status) === isTarget(status),
      );
    return {
      key: `${keyOf(figure, catalogue)}Source`,
      label: texts.sourceOf(labelOf(figure, context)),
      content: places.map((one) => sourceLine(one, catalogue, messages)).join('; '),
    };
  });
}

/** A result that another publisher's stands before, where none is asked for, has its publisher in its key. */
function keyOf(figure: Observation, catalogue: Catalogue): string {
  const { measure, period, status, publisher } = figure;
  if (isTarget(status)) return targetKey(measure, period, catalogue.targetPeriod);
  const key = resultKey(measure, period);
  return catalogue.isAnswer(figure) ? key : `${key}_${publisher.code.replace(/[^A-Za-z0-9]/g, '_')}`;
}

/** What a bare number leaves out: its name and unit, "nearly", status and period, base and publisher. */
export function labelOf(figure: Observation, { catalogue, messages }: CardContext): string {
  const { measure, period, base, unit, status, qualifier, publisher } = figure;
  const name = measureName(measure, catalogue.subject(figure.subject), messages.language);
  return [
    headingWithUnit(name, unit, messages),
    ...(qualifier === undefined ? [] : [messages.qualifiers[qualifier]]),
    messages.measured(messages.statuses[status], period, base),
    publisher.name[messages.language],
  ].join(' · ');
}
