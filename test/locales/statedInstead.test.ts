import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ProblemDetail } from '../../src/catalogue/problem';
import { builtInDatasets } from '../../src/datasets/builtIn';
import { measureFrom } from '../../src/functions/arguments';
import { session } from '../../src/session';
import { faultsOf } from './sentences';
import { explain, messagesIn } from '../../src/locales/language';
import { languages } from '../../src/locales/messages';
import type { Language } from '../../src/locales/messages';
import { documentDatasets, wholeCatalogue } from '../catalogue/planCatalogue';
import { problemOf } from '../catalogue/problemOf';

const catalogue = wholeCatalogue();
// What is typed is understood by the figures of the session, which other files of tests may share.
beforeAll(() => session.useDatasets(documentDatasets()));
afterAll(() => session.useDatasets(builtInDatasets()));

const services = catalogue.subject('services-exports');
const groups = catalogue.subjectsOf('group');

describe('what is stated instead', () => {
  const saidOf = (question: () => unknown, language: Language) => {
    const detail = problemOf(question);
    return detail === undefined ? '' : explain(detail, messagesIn(language));
  };

  test('years in a row are one range, each measure and publisher once', () => {
    // FAO's value and quantity of every year from 2000 to 2006.
    const coffee = catalogue.subject('coffee');
    expect(saidOf(() => catalogue.result(coffee, 'value', '1999'), 'vi')).toContain(
      'Các kết quả được nêu: lượng xuất khẩu các năm 2000–2006 (FAO), kim ngạch các năm 2000–2006 (FAO).',
    );
    expect(saidOf(() => catalogue.result(coffee, 'value', '1999'), 'en')).toContain(
      'quantity each year 2000–2006 (FAO), value each year 2000–2006 (FAO).',
    );
  });

  test('a period of several years is told from the years in it, and years with a gap stay apart', () => {
    expect(saidOf(() => catalogue.result(catalogue.total, 'value', '1990'), 'vi')).toContain(
      'kim ngạch 1996-2000, 2001-2005 (Bộ Thương mại), số lần 2001-2005 (Bộ Thương mại), ' +
        'tăng trưởng 2001-2002, 2001-2005, 2003-2005 (Bộ Thương mại), ' +
        'mức vượt tăng trưởng 2001-2005 (Bộ Thương mại), kim ngạch các năm 2000–2006 (Ngân hàng Thế giới).',
    );
    // The document has services of 2001 and 2005, and by how much 2005 passed its target.
    expect(saidOf(() => catalogue.result(services, 'value', '1990', 'MOT'), 'en')).toContain(
      'Results stated: value 2001, 2005 (Ministry of Trade of Vietnam), excess 2005 (Ministry of Trade of Vietnam).',
    );
  });

  test('the value of GDP is no “kim ngạch”, which is turnover of trade', () => {
    const gdp = catalogue.subject('gdp');
    // Two years are no range.
    expect(saidOf(() => catalogue.result(gdp, 'value', '1990'), 'vi')).toBe(
      'Các bộ số liệu không nêu kết quả giá trị năm 1990 của “Tổng sản phẩm trong nước (GDP)”. ' +
        'Các kết quả được nêu: giá trị 2005, 2006 (Ngân hàng Thế giới (bản trước năm 2013)).',
    );
  });
});

describe('what a message offers can be typed', () => {
  const withFigures = catalogue.subjects.filter((subject) => catalogue.statedAbout(subject).length > 0);

  test.each(languages)('the measures that an unknown one is answered with (%s)', (language) => {
    for (const subject of withFigures) {
      const detail = problemOf(() => measureFrom('gibberish', subject));
      const sentence = detail === undefined ? '' : explain(detail, messagesIn(language));
      expect(faultsOf(sentence)).toEqual([]);
      const offered = [...sentence.matchAll(/“([^”]*)”/g)].slice(2).map(([, label]) => String(label));
      expect(offered.map((label) => measureFrom(label, subject))).toEqual(catalogue.measuresOf(subject));
    }
  });

  test.each(languages)('both ends of a range (%s)', (language) => {
    const detail = problemOf(() => catalogue.target(services));
    const sentence = detail === undefined ? '' : explain(detail, messagesIn(language));
    const offered = [...sentence.matchAll(/,"([^"]*)"\)/g)].map(([, label]) => String(label));
    const numbers = offered.map((label) => catalogue.target(services, measureFrom(label, services)).number);
    expect(numbers).toEqual([6200, 6700]); // 6,2-6,7 billion USD
  });

  test.each(languages)('the groups that another name is answered with (%s)', (language) => {
    const detail: ProblemDetail = { kind: 'group-unknown', text: 'abc', groups };
    const sentence = explain(detail, messagesIn(language));
    const offered = [...sentence.matchAll(/“([^”]*)”/g)].slice(1).map(([, name]) => String(name));
    expect(offered.map((name) => catalogue.resolve(name))).toEqual(groups);
  });

  test('results instead of a target only where there are results', () => {
    for (const subject of withFigures) {
      const detail = problemOf(() => catalogue.target(subject, 'index', '1999'));
      const sentence = detail === undefined ? '' : explain(detail, messagesIn('en'));
      if (sentence.includes('VNEXPORT.ACTUAL')) expect(catalogue.result(subject).number).toBeGreaterThan(0);
    }
  });
});
