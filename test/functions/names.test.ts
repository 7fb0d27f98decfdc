import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../src/model/fold';
import { builtInDatasets } from '../../src/datasets/builtIn';
import { session } from '../../src/session';
import { documentDatasets } from '../catalogue/planCatalogue';
import { bootOffice } from '../preview/host/bootOffice';
import { shared } from '../shared';
import { errorOf, one } from './calls';

beforeAll(async () => {
  await bootOffice({ locale: 'vi-VN' });
});

const { texts, test: testOfShared } = shared(
  'cases/names.json',
  'source/names/aliases.csv',
  'source/names/wrong-aliases.csv',
  'source/names/ambiguous.csv',
);
const [cases = '{}', aliases = '', wrongAliases = '', ambiguous = ''] = texts;

type Row = Readonly<Record<string, string>>;

/** Rows of a file of comma-separated values by its headings; a cell in quotes may hold commas. */
function rowsOf(csv: string): Row[] {
  const [headings = [], ...rows] = csv
    .trim()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
      ),
    );
  return rows.map((cells) =>
    Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? ''])),
  );
}

const codes = new Set(session.catalogue.subjects.map(({ code }) => code));
const titleOf = (code: string) => session.catalogue.subject(code).name.vi;
/** What a formula is answered with, whether it has a figure or not: the name that the card of the subject shows. */
const named = (text: string): unknown => {
  const card = one('ITEM', text);
  return typeof card === 'string' ? card : (card as { text: string }).text;
};
const messageOf = (text: string): string => errorOf(() => one('ITEM', text)).message;

describe('names as people type them', () => {
  testOfShared('each worked case of a name finds its subject', () => {
    const { resolve } = (JSON.parse(cases) as { names: { resolve: Row } }).names;
    expect(Object.keys(resolve).length).toBeGreaterThan(15);
    for (const [typed, code] of Object.entries(resolve)) {
      // A remark in brackets tells which letter it is.
      expect([typed, named(typed.replace(/ \(with .*\)$/, ''))]).toEqual([typed, titleOf(code)]);
    }
  });

  testOfShared('each worked case of a name that is refused is an error that offers what is meant', () => {
    const { refuse } = (JSON.parse(cases) as { names: { refuse: Row } }).names;
    const offered: Row = {
      'Nông sản': '“Nhóm nông, lâm, thủy sản”',
      Thép: '“Các sản phẩm từ thép”',
      'Aquatic products': '“Thủy sản”',
    };
    // Partners are built in: these two are names now, and mean neither Europe nor anything else.
    expect(named('EU')).toBe('Liên minh châu Âu');
    expect(named('Trung Quốc')).toBe('Trung Quốc');
    for (const typed of Object.keys(refuse).filter((one) => !isName(one)))
      expect(messageOf(typed)).toContain(offered[typed] ?? typed);
    // 3 098 million USD of seafood are in the group, and nobody calls them produce of farms.
    expect(messageOf('Nông sản')).toContain('“Thủy sản” (3.098 triệu USD)');
    expect(messageOf('Aquatic products')).not.toContain('nhựa');
  });

  testOfShared(
    'each further name of the reference table finds its subject, those that nobody confirmed left out',
    () => {
      const rows = rowsOf(aliases).filter(({ source }) => source !== 'unverified');
      expect(rows).toHaveLength(445);
      const wrong = rows.filter(({ code = '', alias = '' }) => {
        try {
          return named(alias) !== titleOf(code);
        } catch {
          return true;
        }
      });
      expect(wrong.map(({ alias }) => alias)).toEqual([]);
    },
  );

  testOfShared(
    'each name of the reference table that widens or narrows is an error that offers what there is',
    () => {
      const rows = rowsOf(wrongAliases);
      expect(rows.length).toBeGreaterThan(185);
      // The table says of these three that they may stay, of the fourth that it is the name of another subject.
      const stay = new Set(['Hải sản', 'Túi xách, vali, ô dù', 'Tyres', 'Tinh bột sắn']);
      for (const { alias = '', tempting_code: tempting = '', offer = '' } of rows) {
        if (stay.has(alias)) continue;
        // Wrong for rubber, and right for goods made of it.
        if (alias === 'Sản phẩm từ cao su') {
          expect([tempting, named(alias)]).toEqual(['rubber', titleOf('rubber-products')]);
          continue;
        }
        // What tempts to one subject may be the right name of another one: customs' Hóa chất, the partner Nam Phi.
        if (isName(alias)) {
          expect([alias, named(alias)]).not.toEqual([alias, codes.has(tempting) ? titleOf(tempting) : '']);
          continue;
        }
        const message = messageOf(alias);
        for (const name of offer.split('|')) {
          if (isName(name))
            expect([alias, message]).toEqual([alias, expect.stringContaining(`“${named(name) as string}”`)]);
        }
      }
      expect(named('Tinh bột sắn')).toBe(titleOf('cassava-starch'));
    },
  );

  testOfShared('a name of two things is asked back with both, where both are there', () => {
    for (const { name: written = '', codes: both = '', why = '' } of rowsOf(ambiguous)) {
      const name = why.startsWith('Only when typed without accents') ? fold(written) : written;
      const present = both.split('|').filter((code) => codes.has(code));
      // The English name of the document's group is its own; the rest of today's list is called otherwise.
      if (present.length < 2 || name === 'Other goods') continue;
      const message = messageOf(name);
      for (const code of present)
        expect([name, message]).toEqual([name, expect.stringContaining(titleOf(code))]);
    }
    expect(messageOf('America')).toContain('“Châu Mỹ”, “Hoa Kỳ”');
  });

  test('unconfirmed names of customs are no names: nothing is answered on a guess', () => {
    expect(messageOf('Insulated wires and cables')).toContain('Văn bản không có');
  });
});

describe('letters that look right', () => {
  test.each([
    ['Ð of Icelandic', 'Ðóng tàu'],
    ['ð, its small letter', 'ðóng tàu'],
    ['Ɖ of African languages', 'Ɖóng tàu'],
  ])('%s is Đ', (_, typed) => {
    expect(named(typed)).toBe('Đóng tàu');
  });

  test('characters that nobody sees do not matter, wherever they stand in a name', () => {
    const unseen = ['\u200b', '\u00ad', '\u200c', '\u200d', '\ufeff', '\u2060', '\u200e'];
    fc.assert(
      fc.property(
        fc.constantFrom('Gạo', 'Hàng dệt may', 'Rice', 'Châu Phi'),
        fc.array(fc.tuple(fc.constantFrom(...unseen), fc.nat(12)), { maxLength: 4 }),
        (name, marks) => {
          const typed = marks.reduce<string>(
            (text, [mark, at]) => text.slice(0, at) + mark + text.slice(at),
            name,
          );
          expect(named(typed)).toBe(named(name));
        },
      ),
      { numRuns: 100 },
    );
  });

  test('a name of nothing but such characters is missing', () => {
    expect(messageOf('\u200b\ufeff')).toContain('Chưa có tên');
  });

  test.each([
    ['wood product', 'Sản phẩm gỗ'],
    ['teas', 'Chè các loại'],
    ['peanut', 'Lạc nhân'],
    ['vegetable and fruits', 'Rau quả'],
    ['The Wood Products', 'Sản phẩm gỗ'],
    ['services export', 'Xuất khẩu dịch vụ'],
  ])('a name is the same in singular and plural: %s', (typed, name) => {
    expect(named(typed)).toBe(name);
  });

  test('a wrong name is wrong in both numbers', () => {
    for (const typed of ['Shoe', 'Textile', 'Ship', 'Bicycle'])
      expect(messageOf(typed)).toContain('Nếu muốn');
  });
});

describe('what is near is offered', () => {
  // Of the document's names: those of partners are near to others.
  beforeAll(() => session.useDatasets(documentDatasets()));
  afterAll(() => session.useDatasets(builtInDatasets()));

  test.each([
    'Gạo (1)',
    '2. Gạo',
    'Gạo¹',
    'Gạo [2]',
    '1.2. Gạo',
    'II. Gạo',
    'a) Gạo',
    '3) Gạo (*)',
    'Gạo 1)',
    'Gạo1',
  ])('“%s” is no name, and offers the one without numbers and marks', (typed) => {
    expect(messageOf(typed)).toContain('Có phải bạn muốn: “Gạo”?');
  });

  test.each([
    'Trung Quốc',
    'Lào',
    'Hàn Quốc',
    'Nhật Bản',
    'Thái Lan',
    'Quốc',
    'Máy',
    'Hàn',
    'Ấn Độ',
    'Pháp',
    'Nga',
  ])('what has only letters in common is not offered: %s', (typed) => {
    expect(messageOf(typed)).not.toContain('Có phải bạn muốn');
  });
});

describe('text of before Unicode', () => {
  // By the tables of TCVN 5712:1993 and of VNI for Windows, read as Windows-1252.
  test.each([
    ['G¹o', 'TCVN3', 'Gạo'],
    ['Cµ phª', 'TCVN3', 'Cà phê'],
    ['Thñy s¶n', 'TCVN3', 'Thủy sản'],
    ['DÖt may', 'TCVN3', 'Dệt may'],
    ['Giµy dÐp', 'TCVN3', 'Giày dép'],
    ['§ãng tµu', 'TCVN3', 'Đóng tàu'],
    ['Ch©u ¢u', 'TCVN3', 'Châu Âu'],
    ['Gaïo', 'VNI', 'Gạo'],
    ['Caø pheâ', 'VNI', 'Cà phê'],
    ['Thuûy saûn', 'VNI', 'Thủy sản'],
    ['Deät may', 'VNI', 'Dệt may'],
    ['Giaøy deùp', 'VNI', 'Giày dép'],
    ['Ñoùng taøu', 'VNI', 'Đóng tàu'],
    ['Chaâu AÂu', 'VNI', 'Châu Âu'],
  ])('%s is recognised as %s, and %s is offered', (typed, encoding, name) => {
    const message = messageOf(typed);
    expect(message).toContain(`bảng mã ${encoding}`);
    expect(message).toContain(`hoặc viết: “${name}”`);
  });

  test('it is recognised where it is no name too', () => {
    expect(messageOf('S¾t vôn')).toContain('TCVN3');
    expect(messageOf('Saét vuïn')).toContain('VNI');
  });

  test.each(['café olé', 'Gạo¹', 'Hoà bình', 'hoá phẩm', 'El Niño', 'Côte d’Ivoire', 'São Tomé', '5 m²'])(
    '%s is no such text',
    (typed) => {
      expect(messageOf(typed)).not.toMatch(/TCVN3|VNI/);
    },
  );
});

function isName(text: string): boolean {
  try {
    named(text);
    return true;
  } catch {
    return false;
  }
}
