import { describe, expect, test } from '@jest/globals';
import { doubtsAboutFigures, doubtsAboutSubject } from '../../src/checks/doubts';
import { Catalogue } from '../../src/catalogue/catalogue';
import { messagesIn } from '../../src/locales/language';
import { builtIn } from '../catalogue/planCatalogue';
import { catalogue } from './changedFigures';
import { bulletin, catalogueOf } from './smallBulletin';

const context = { catalogue, messages: messagesIn('en') };

describe('the doubts about a subject', () => {
  test('are the checks that differ and concern it, with sentence, severity and diagnosis', () => {
    const coal = doubtsAboutSubject('coal', context);
    expect(coal.map(({ check }) => check.code)).toEqual(['group-items/group-fuels']);
    expect(coal[0]).toMatchObject({
      severity: 'explained',
      sentence: 'The three items of fuels and minerals add up to 8,021, the group prints 8,187 million USD',
    });
    expect(coal[0]?.diagnosis).toContain('20.9%');
  });

  test('come with the gravest first', () => {
    // The total's groups contradict it; that exports per head were rounded to tens is no contradiction.
    const severities = doubtsAboutSubject('total-exports', context).map(({ severity }) => severity);
    expect(severities[0]).toBe('contradiction');
    expect(severities.at(-1)).toBe('rounding');
  });

  test('of the same gravity come with those that are about the subject itself first', () => {
    // Europe's growth is held against what the total's values imply, which is no check of the total.
    const about = doubtsAboutSubject('total-exports', context)
      .filter(({ severity }) => severity === 'contradiction')
      .map(({ check }) => check.figures[0]?.subject);
    expect(about).toContain('market-europe');
    expect(about.indexOf('market-europe')).toBeGreaterThan(about.lastIndexOf('total-exports'));
  });

  test('are none where all its checks hold, or there is none: 20,2 % of the Americas’ 21,3 % agree', () => {
    expect(doubtsAboutSubject('market-us', context)).toEqual([]);
    expect(doubtsAboutSubject('cassava-starch', context)).toEqual([]);
  });
});

describe('the doubts about figures', () => {
  const figureOf = (subject: string, measure: 'value' | 'quantity' | 'share') =>
    catalogue.target(catalogue.subject(subject), measure);

  test('are those of the figure that is shown, not of others of its subject', () => {
    const codes = (subject: string, measure: 'value' | 'quantity' | 'share') =>
      doubtsAboutFigures([figureOf(subject, measure)], context).map(({ check }) => check.code);
    expect(codes('coal', 'value')).toEqual(['group-items/group-fuels']);
    expect(codes('coal', 'quantity')).toEqual([]);
    expect(codes('group-fuels', 'share')).toContain('printed-share/group-fuels');
    expect(codes('group-fuels', 'share')).not.toContain('group-items/group-fuels');
  });

  test('name a check once, however many of the figures take part in it', () => {
    const figures = [figureOf('coal', 'value'), figureOf('crude-oil', 'value')];
    expect(doubtsAboutFigures(figures, context).map(({ check }) => check.code)).toEqual([
      'group-items/group-fuels',
    ]);
  });
});

describe('where dozens of rows miss their total', () => {
  const codesAbout = (of: Catalogue, subject: string) =>
    doubtsAboutSubject(subject, { ...context, catalogue: of }).map(({ check }) => check.code);

  test('the total has the doubt, and a good that is one row of 46 or more has none', () => {
    const known = new Catalogue([builtIn('2006-plan'), builtIn('customs-items')]);
    const ofMonth = (month: string) => `list-total/customs-items/total-exports/value/${month}`;
    const months = ['2024-01', '2024-02', '2026-02', '2026-03'].map(ofMonth);
    expect(codesAbout(known, 'total-exports')).toEqual(expect.arrayContaining(months));
    expect(codesAbout(known, 'rice')).toEqual([]);
    // Of the three rows of its group, which miss theirs too, coal is no row among many.
    expect(codesAbout(known, 'coal')).toEqual(['group-items/group-fuels']);
    const rice = known.statedFor('2026-02').filter(({ subject }) => subject === 'rice');
    expect(doubtsAboutFigures(rice, { ...context, catalogue: known })).toEqual([]);
  });

  // Rice is 900.5 in the place of 100.5; the total is right: 100.5, 30.0 of each item, and what is left of other goods.
  const misprinted = (items: number, total: string) =>
    catalogueOf(
      bulletin({
        total,
        rice: '900.5',
        'other-goods': '30.0',
        ...Object.fromEntries(Array.from({ length: items }, (_, at) => [`item-${String(at + 1)}`, '30.0'])),
      }),
    );
  const check = 'list-total/bulletin/total/value/2026-08';

  test('the row of the one figure in which the fault must lie has it, too', () => {
    // With the total 40 figures: 100.5 + 38 × 30.0 = 1,240.5.
    const long = misprinted(37, '1,240.5');
    expect(codesAbout(long, 'rice')).toEqual([check]);
    expect(codesAbout(long, 'total')).toEqual([check]);
    expect(codesAbout(long, 'item-1')).toEqual([]);
  });

  test('of fewer than 40 figures each row has it', () => {
    // 100.5 + 37 × 30.0 = 1,210.5.
    expect(codesAbout(misprinted(36, '1,210.5'), 'item-1')).toEqual([check]);
  });
});
