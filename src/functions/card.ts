import type { Catalogue } from '../catalogue/catalogue';
import { registry } from '../indicators/registry';
import type { Registry } from '../indicators/registry';
import type { Subject } from '../model/schema';
import { cardTexts } from '../locales/card';
import type { Messages } from '../locales/messages';
import { checkFields } from './cardChecks';
import { computedFields } from './cardComputed';
import type { CardContext, Field, Section } from './cardField';
import { figureSections, figuresOn, sourceFields } from './cardFigures';
import { layOutFields } from './cardLayout';
import { newestOnCard } from './cardNewest';
import { noteFields } from './cardNotes';
import type { Card } from './runner';

/**
 * Everything about a subject as an Excel entity, with only the fields that there are: what is doubtful first, then what
 * each publisher states, what follows from it, and where it stands.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-data-types-entity-card
 */
export function cardOf(
  subject: Subject,
  catalogue: Catalogue,
  messages: Messages,
  indicators: Registry = registry,
): Card {
  const { language } = messages;
  const texts = cardTexts[language];
  const context = { catalogue, messages, texts };
  const title = subject.name[language];
  const figures = figuresOn(subject, context);
  const computed = computedFields(subject, context, indicators);
  const sections: Section[] = [
    { title: texts.sections.notes, fields: noteFields(subject, figures, context) },
    { fields: fieldsOfSubject(subject, context) },
    ...(newestOnCard?.(subject, context) ?? []),
    ...figureSections(figures, context),
    { title: texts.sections.computed, fields: computed.figures },
    { title: texts.sections.bounds, fields: computed.bounds, collapsed: true },
    { title: texts.sections.checks, fields: checkFields(subject, context), collapsed: true },
    { title: texts.sections.source, fields: sourceFields(figures, context), collapsed: true },
  ].filter(({ fields }) => fields.length > 0);
  const heading: Field[] = [
    { key: 'name', label: '', content: title },
    { key: 'kind', label: '', content: texts.kinds[subject.kind] },
  ];
  const { properties, sections: laidOut } = layOutFields(heading, sections);
  const publishers = catalogue.publishers
    .filter(({ code }) => figures.some(({ publisher }) => publisher.code === code))
    .map(({ name }) => name[language]);
  return {
    type: 'Entity',
    basicType: 'Error',
    basicValue: '#VALUE!',
    text: title,
    properties,
    layouts: {
      compact: { icon: icons[subject.kind] },
      card: { title: { property: 'name' }, subTitle: { property: 'kind' }, sections: laidOut },
    },
    ...(publishers.length > 0 ? { provider: { description: publishers.join(', ') } } : {}),
  };
}

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
