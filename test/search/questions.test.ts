import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Catalogue } from '../../src/catalogue/catalogue';
import { messagesIn } from '../../src/locales/language';
import { fold } from '../../src/model/fold';
import { toHit } from '../../src/search/hit';
import type { Hit } from '../../src/search/hit';
import { search } from '../../src/search/search';
import { documentDatasets, planCatalogue } from '../catalogue/planCatalogue';

const plan = planCatalogue();

function hits(text: string, language: 'vi' | 'en' = 'vi'): Hit[] {
  return search(plan, text).findings.map((finding) => toHit(finding, plan, messagesIn(language)));
}

describe('numbers, rankings and what is doubtful', () => {
  test.each([
    ['1211', 'Gạo'],
    ['1.211', 'Gạo'],
    ['1,211', 'Gạo'],
    ['gạo 1.211', 'Gạo'],
    ['38.444', 'Tổng kim ngạch'],
    ['38,44', 'Tổng kim ngạch'],
    ['86,1', 'Gạo'],
    ['86.1%', 'Gạo'],
  ])('a number that is typed finds the figures that print it: %s', (text, name) => {
    expect(hits(text)[0]?.name).toBe(name);
  });

  test('a number that nothing prints finds nothing', () => {
    expect(hits('1.212')).toEqual([]);
    expect(hits('cà phê 1.211')).toEqual([]);
  });

  test.each([
    ['top 5', { kind: 'largest', table: 'items', count: 5 }],
    ['lớn nhất', { kind: 'largest', table: 'items', count: 5 }],
    ['mặt hàng xuất khẩu lớn nhất', { kind: 'largest', table: 'items', count: 5 }],
    ['top 3 thị trường', { kind: 'largest', table: 'markets', count: 3 }],
    ['fastest growing', { kind: 'fastest', table: 'items', count: 5 }],
    ['tăng trưởng cao nhất', { kind: 'fastest', table: 'items', count: 5 }],
    ['smallest export groups', { kind: 'smallest', table: 'groups', count: 5 }],
  ])('a question which are the first of many is understood as one: %s', (text, ranking) => {
    expect(search(plan, text)).toMatchObject({ findings: [], ranking });
  });

  test('the largest value of one subject is a figure, and so is its rank', () => {
    expect(hits('dịch vụ mức cao nhất')[0]?.formula).toContain('TARGET');
    expect(hits('gạo lớn nhất')[0]?.formula).toBe('=VNEXPORT.RANK("Gạo")');
  });

  test('a hit carries the notes of its figure and a warning where a check differs', () => {
    // 8 187 is probably the value of 2005: the three items add up to 8 021.
    const [fuels] = hits('fuels and minerals', 'en');
    expect(fuels?.notes.join()).toContain('2005');
    expect(fuels?.warnings.join()).toMatch(/A check differs: .*8,021/);
    expect(hits('gạo')[0]).toMatchObject({ notes: [], warnings: [] });
  });

  test('a part in the whole that is named is asked of the part', () => {
    for (const text of ['tỷ trọng gạo trong nhóm', 'tỷ trọng gạo trong nhóm nông lâm thủy sản']) {
      expect(hits(text)[0]?.formula).toBe('=VNEXPORT.SHARE("Gạo","nhóm hàng")');
    }
  });

  test('of two things that are no part of each other, neither is found, and both are offered', () => {
    expect(search(plan, 'gạo và cà phê')).toEqual({ findings: [], nearest: ['gạo', 'cà phê'] });
  });

  test('both ends of a target that is a range are of its measure', () => {
    expect(hits('mục tiêu tăng trưởng dịch vụ').map(({ call }) => call.args[1])).toEqual([
      'tăng trưởng thấp nhất',
      'tăng trưởng cao nhất',
    ]);
  });
});

test('no hit lacks a word that was typed and that tells something', () => {
  const known = [
    'gạo',
    'coffee',
    'châu phi',
    'dệt may',
    'tỷ trọng',
    'target',
    '2006',
    '2005',
    'FAO',
    'growth',
    'cao su',
  ];
  const nothing = [
    'nhật bản',
    'du lịch',
    'shrimp',
    'lãi suất',
    'state-owned',
    'vàng',
    'unemployment',
    'zzz',
    'thái lan',
  ];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(known, { maxLength: 3 }),
      fc.constantFrom(...nothing),
      fc.nat(3),
      (words, unknown, at) => {
        const text = [...words.slice(0, at), unknown, ...words.slice(at)].join(' ');
        const answer = search(plan, text);
        expect([text, answer.findings.length]).toEqual([text, 0]);
        expect(answer.unknown).toContain(unknown);
      },
    ),
    { numRuns: 150 },
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...plan.subjects),
      fc.constantFrom('2001', '2005', '2006'),
      ({ name }, year) => {
        for (const { subject, period, base } of search(plan, `${name.vi} ${year}`).findings) {
          expect(`${fold(subject.name.vi)} ${fold(subject.name.en)}`).toContain(fold(name.vi));
          expect([period, base]).toContain(year);
        }
      },
    ),
  );
});

test('figures of a subject stand together', () => {
  for (const text of ['2006', 'growth', 'cao su', 'mục tiêu', 'thủy sản', 'fao']) {
    const codes = search(plan, text).findings.map(({ subject }) => subject.code);
    const starts = codes.filter((code, index) => code !== codes[index - 1]);
    expect(new Set(starts).size).toBe(starts.length);
  }
});

test('each catalogue has an index of its own', () => {
  const [dataset] = documentDatasets();
  const figures = dataset.figures.filter(({ subject }) => subject === 'total-exports');
  const other = new Catalogue([{ ...dataset, figures }]);
  expect(search(other, 'gạo').findings).toEqual([]);
  expect(hits('gạo')).not.toEqual([]);
});
