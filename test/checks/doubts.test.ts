import { describe, expect, test } from '@jest/globals';
import { doubtsAboutFigures, doubtsAboutSubject } from '../../src/checks/doubts';
import { messagesIn } from '../../src/locales/language';
import { catalogue } from './changedFigures';

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
