import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { checksOf } from '../../src/checks/checks';
import { uncheckedFigures } from '../../src/checks/coverage';
import { doubtsAboutSubject } from '../../src/checks/doubts';
import { sentenceOf } from '../../src/checks/sentence';
import { severities, severityOf } from '../../src/checks/severity';
import { languages } from '../../src/locales/messages';
import { messagesIn } from '../../src/locales/language';
import { readDataset } from '../../src/model/dataset';
import type { Dataset } from '../../src/model/dataset';
import { documentDatasets } from '../catalogue/planCatalogue';
import { thirdDataset } from '../datasets/thirdDataset';
import { codes, find } from './changedFigures';

const [plan, results, third] = [...documentDatasets(), thirdDataset()];

describe.each([
  ['results alone', new Catalogue([results])],
  ['months, zeros, own units and no total', new Catalogue([third])],
  ['these before the plan', new Catalogue([third, plan, results])],
  ['these after the plan', new Catalogue([plan, results, third])],
])('with %s', (_, catalogue) => {
  test.each(languages)('every check has a severity and a sentence without a gap (%s)', (language) => {
    const messages = messagesIn(language);
    for (const check of checksOf(catalogue)) {
      expect(severities).toContain(severityOf(check));
      expect(sentenceOf(check, catalogue, messages)).not.toMatch(/[{}]|undefined|NaN|∞| {2}|\(\)/);
    }
    for (const { code } of catalogue.subjects) {
      for (const { sentence, diagnosis } of doubtsAboutSubject(code, { catalogue, messages })) {
        expect([sentence, diagnosis]).not.toContain('');
      }
    }
  });

  test('what no check concerns is of the document', () => {
    expect(uncheckedFigures(catalogue).every(({ dataset }) => dataset === catalogue.dataset)).toBe(true);
  });
});

describe('rules follow what the dataset says, not the codes of its subjects', () => {
  test('an item that is named under other goods and printed there is where it belongs', () => {
    // Of steel products (500) and bags (520) only bags are left under industry.
    const moved = checksOf(
      new Catalogue([
        changed({
          subjects: plan.subjects.map((subject) =>
            subject.code === 'steel-products' ? { ...subject, parent: 'group-other' } : subject,
          ),
        }),
      ]),
    );
    expect(codes(moved).filter((code) => code.startsWith('named-elsewhere'))).toEqual([
      'named-elsewhere/group-industry',
    ]);
    expect(find(moved, 'named-elsewhere/group-industry').left.number).toBe(520);
  });

  test('growth on another base than the first year of its period is not held against what the others leave', () => {
    const onBase = (base: string) =>
      codes(
        checksOf(
          new Catalogue([
            changed({
              figures: plan.figures.map((figure) =>
                figure.subject === 'market-europe' && figure.measure === 'growth'
                  ? { ...figure, base }
                  : figure,
              ),
            }),
            results,
          ]),
        ),
      );
    expect(onBase('2001')).toContain('rest-growth/market-europe/2001-2005');
    expect(onBase('2000')).not.toContain('rest-growth/market-europe/2001-2005');
  });
});

/** The plan as a file that says some things otherwise. */
function changed(content: Partial<Dataset>): Dataset {
  const { hash, revision, ...rest } = plan;
  return readDataset({ ...rest, ...content }, hash, revision);
}
