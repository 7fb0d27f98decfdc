import type { Catalogue } from '../catalogue/catalogue';
import { registry } from '../indicators/registry';
import type { Registry } from '../indicators/registry';
import { samePublication } from '../model/observation';
import type { Observation } from '../model/observation';
import { numberFormatOf } from '../model/numberFormat';
import { comparePeriods } from '../model/period';
import { measures } from '../model/measures';
import type { Subject } from '../model/schema';
import { isResult, isTarget } from '../model/status';
import { cardTexts } from '../locales/card';
import { measureName } from '../locales/measures';
import type { Messages } from '../locales/messages';
import { headingWithUnit, quantityOf } from '../tables/table';
import { checkFields } from './cardChecks';
import { computedFields } from './cardComputed';
import type { CardContext, Field } from './cardField';
import { resultKey, targetKey } from './cardKeys';
import type { Card } from './runner';
import { sourceLine } from './sourceLine';
import { unitName } from '../locales/units';

/**
 * Everything about a subject as an Excel entity, with only the fields that there are. Keys are the same in every
 * language, because formulas hold them (`=ITEM("Gạo").growth`); the words of a reader are in the sublabels and in
 * the titles of the sections.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-data-types-entity-card
 */
export function cardOf(
  subject: Subject,
  catalogue: Catalogue,
  messages: Messages,
  indicators: Registry = registry,
): Card {
  const texts = cardTexts[messages.language];
  const context = { catalogue, messages, texts };
  const title = subject.name[messages.language];
  const figures = catalogue
    .statedAbout(subject)
    .filter((one) => catalogue.isAnswer(one))
    .sort(byMeasureAndPeriod);
  const targets = figures.filter(({ status }) => isTarget(status));
  const results = figures.filter(({ status }) => isResult(status));
  const computed = computedFields(subject, context, indicators);
  const sections: Section[] = [
    { fields: fieldsOfSubject(subject, context) },
    { title: texts.sections.targets, fields: figureFields(targets, context) },
    { title: texts.sections.results, fields: figureFields(results, context) },
    { title: texts.sections.computed, fields: computed.figures },
    { title: texts.sections.bounds, fields: computed.bounds, collapsed: true },
    { title: texts.sections.checks, fields: checkFields(subject, context), collapsed: true },
    {
      title: texts.sections.source,
      fields: sourceFields([...targets, ...results], context),
      collapsed: true,
    },
  ].filter(({ fields }) => fields.length > 0);
  const heading: Field[] = [
    { key: 'name', label: '', content: title },
    { key: 'kind', label: '', content: texts.kinds[subject.kind] },
  ];
  const publishers = catalogue.publishers
    .filter(({ code }) => figures.some(({ publisher }) => publisher.code === code))
    .map(({ name }) => name[messages.language]);
  return {
    type: 'Entity',
    basicType: 'Error',
    basicValue: '#VALUE!',
    text: title,
    properties: Object.fromEntries(
      [...heading, ...sections.flatMap(({ fields }) => fields)].map((field) => [
        field.key,
        propertyOf(field),
      ]),
    ),
    layouts: {
      compact: { icon: icons[subject.kind] },
      card: {
        title: { property: 'name' },
        subTitle: { property: 'kind' },
        sections: sections.map(toLayout),
      },
    },
    ...(publishers.length > 0 ? { provider: { description: publishers.join(', ') } } : {}),
  };
}

function byMeasureAndPeriod(a: Observation, b: Observation): number {
  return measures.indexOf(a.measure) - measures.indexOf(b.measure) || comparePeriods(a.period, b.period);
}

type Section = { readonly title?: string; readonly fields: readonly Field[]; readonly collapsed?: boolean };

/** Of the icons that Excel knows by name (Excel.EntityCompactLayoutIcons). */
const icons: Record<Subject['kind'], `${Excel.EntityCompactLayoutIcons}`> = {
  total: 'VehicleShip',
  sector: 'BuildingFactory',
  group: 'BoxMultiple',
  item: 'Box',
  product: 'Box',
  market: 'Globe',
  enterprise: 'BuildingMultiple',
  indicator: 'DataLine',
};

function fieldsOfSubject(subject: Subject, { catalogue, messages, texts }: CardContext): Field[] {
  const { number, parent, orientation } = subject;
  const fields: Field[] = [];
  if (number !== undefined) {
    fields.push({ key: 'number', label: texts.labels.number, content: { number, unit: 'rank' } });
  }
  if (parent !== undefined) {
    const content = catalogue.subject(parent).name[messages.language];
    fields.push({ key: 'partOf', label: texts.labels.partOf, content });
  }
  if (orientation !== undefined) {
    const content = orientation.map((one) => messages.orientations[one]).join(', ');
    fields.push({ key: 'orientation', label: messages.columns.orientation, content });
  }
  return fields;
}

function figureFields(figures: readonly Observation[], { catalogue, messages }: CardContext): Field[] {
  return figures.map((figure) => ({
    key: keyOf(figure, catalogue),
    label: labelOf(figure, catalogue, messages),
    content: quantityOf(figure),
  }));
}

/** A figure that the document prints twice has both places in one line, as in `SOURCE`. */
function sourceFields(figures: readonly Observation[], { catalogue, messages, texts }: CardContext): Field[] {
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
      label: texts.sourceOf(
        `${measureName(measure, catalogue.subject(subject), messages.language)} ${period}`,
      ),
      content: places.map((one) => sourceLine(one, catalogue, messages)).join('; '),
    };
  });
}

function keyOf({ measure, period, status }: Observation, { targetPeriod }: Catalogue): string {
  return isTarget(status) ? targetKey(measure, period, targetPeriod) : resultKey(measure, period);
}

/**
 * What a bare number leaves out: its name, unit, status and period, a publisher other than the document's; "nearly" and
 * the base as the tables say them. Notes stand with the sources.
 */
function labelOf(figure: Observation, catalogue: Catalogue, messages: Messages): string {
  const { measure, period, base, unit, printed, printedUnit, status, qualifier, publisher } = figure;
  const name = measureName(measure, catalogue.subject(figure.subject), messages.language);
  const own = publisher.code === catalogue.publishers[0]?.code;
  const by = own ? '' : ` · ${publisher.name[messages.language]}`;
  if (qualifier === undefined && base === undefined) {
    return `${headingWithUnit(name, unit, messages)} · ${messages.statuses[status]} ${period}${by}`;
  }
  const remark = messages.remark({
    measure: name.charAt(0).toUpperCase() + name.slice(1),
    period,
    base,
    qualifier: qualifier && messages.qualifiers[qualifier],
    printed,
    unit: unitName(printedUnit ?? unit, messages),
    note: undefined,
  });
  return `${remark} · ${messages.statuses[status]}${by}`;
}

/**
 * Formatted numbers are deprecated since ExcelApi 1.19 in favour of Double with a format, but hosts with data types of
 * before (CustomFunctionsRuntime 1.4) know only these.
 */
type Property = { readonly propertyMetadata?: { sublabel: string } } & (
  | { type: 'String'; basicType: 'String'; basicValue: string }
  | { type: 'FormattedNumber'; basicType: 'Double'; basicValue: number; numberFormat: string }
);

function propertyOf({ label, content }: Field): Property {
  const named = label === '' ? {} : { propertyMetadata: { sublabel: label } };
  if (typeof content === 'string') {
    return { type: 'String', basicType: 'String', basicValue: content, ...named };
  }
  const numberFormat = numberFormatOf(content);
  return { type: 'FormattedNumber', basicType: 'Double', basicValue: content.number, numberFormat, ...named };
}

function toLayout({ title, fields, collapsed }: Section): Excel.CardLayoutSection {
  return {
    layout: 'List',
    ...(title === undefined ? {} : { title }),
    ...(collapsed === true ? { collapsible: true, collapsed } : {}),
    properties: fields.map(({ key }) => key),
  };
}
