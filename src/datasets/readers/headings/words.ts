/**
 * The words of titles and column headings, found at any place and glued or not: "LượngTrị giá (USD)" is three words.
 *
 *   heading  = { group | leaf | plain | time | unit | flow | status | piece }
 *   group    = current | cumulated | previous | last-year     "số trong tháng", "cộng dồn", "so với tháng trước"
 *   leaf     = quantity | value | share | index | growth | price
 *   plain    = number | unit-column | name | partner | partner-item | item-partner
 *   time     = half | quarter | span | month | year           "kỳ 2 tháng 5", "7 tháng", "tháng 7/2026"
 *   piece    = what is left of a phrase that was broken over lines: "tháng báo cáo", "năm trước"
 */
export type Role =
  | 'current'
  | 'cumulated'
  | 'previous'
  | 'last-year'
  | 'compared'
  | 'quantity'
  | 'value'
  | 'share'
  | 'index'
  | 'growth'
  | 'price'
  | 'rank'
  | 'number'
  | 'unit-column'
  | 'name'
  | 'partner'
  | 'partner-item'
  | 'item-partner'
  | 'half'
  | 'quarter'
  | 'span'
  | 'month'
  | 'year'
  | 'unit'
  | 'exports'
  | 'imports'
  | 'trade'
  | 'balance'
  | 'target'
  | 'estimate'
  | 'actual'
  | 'preliminary'
  | 'revised'
  | 'piece';

export type Word = { readonly role: Role; readonly text: string; readonly at: number };

const YEAR = '(?:19|20)\\d\\d';
const N = '(?:1[0-2]|0?[1-9])';

/** A word and whether it must stand alone, because it is short enough to occur inside others. */
const vocabulary: readonly (readonly [Role, string, 'alone'?])[] = [
  [
    'cumulated',
    '(?:cộng dồn|l[uũ][yỹ] kế)(?: từ đầu năm)?(?: đến)?(?: hết)?(?: (?:tháng|kỳ)(?: báo cáo)?(?! ?\\d))?(?: báo cáo)?',
  ],
  ['cumulated', 'từ đầu năm(?: đến(?: hết)?(?: (?:tháng|kỳ) báo cáo)?)?'],
  ['cumulated', 'cumulative|cumulated|accumulated|year[- ]to[- ]date|ytd'],
  ['current', '(?:số(?: liệu)? (?:trong )?|trong )(?:tháng|kỳ) báo cáo'],
  ['current', '(?:số(?: liệu)? )?trong (?:tháng|kỳ)(?! ?\\d)'],
  ['current', '(?:reporting|reference|current|this) (?:month|period)|in the month'],
  ['previous', '(?:so(?: với)? )(?:tháng|kỳ|quý) trước|tháng trước|kỳ trước'],
  ['previous', '(?:compared (?:with|to) |on |vs\\.? )?(?:the )?previous (?:month|period)'],
  ['last-year', '(?:so(?: với)? )?cùng kỳ(?: năm(?: trước| ngoái)?)?|so(?: với)? năm (?:trước|ngoái)'],
  [
    'last-year',
    '(?:compared (?:with|to) |on |vs\\.? )?(?:the )?same period(?: of)?(?: the)?(?: last| previous)?(?: year)?',
  ],
  ['last-year', 'yoy|y/y|y-o-y|year[- ](?:on|over)[- ]year', 'alone'],
  ['previous', 'mom|m/m|m-o-m|month[- ](?:on|over)[- ]month', 'alone'],
  ['compared', 'so với|so|compared (?:with|to)|vs\\.?', 'alone'],
  ['quantity', '(?:số |khối |sản )?lượng|quantity|volume'],
  ['quantity', 's\\.? ?l\\.?', 'alone'],
  ['value', 'trị giá|giá trị|kim ngạch|value|amount|turnover'],
  ['value', 'knxk|kn', 'alone'],
  ['share', 't[ỷỉ] (?:trọng|lệ)|cơ cấu|share|proportion'],
  ['index', 'kn ?\\d\\d ?/ ?kn ?\\d\\d|chỉ số(?: phát triển)?'],
  ['index', `${YEAR} ?/ ?${YEAR}`],
  ['index', 'index|indices', 'alone'],
  [
    'growth',
    '(?:tốc độ )?tăng(?: trưởng)?(?: ?[,/(]? ?giảm\\)?)?(?: so)?|tốc độ phát triển|growth(?: rate)?|change|\\+/-',
  ],
  ['price', '(?:đơn )?giá (?:bình quân|xuất khẩu|nhập khẩu|fob|cif)|đơn giá|unit value|price'],
  ['rank', '(?:xếp |thứ )?hạng(?: tháng trước| kỳ trước| năm trước)?|rank(?:ing)?', 'alone'],
  ['number', 's[ốo] tt|stt|no\\.'],
  ['number', 'tt', 'alone'],
  ['unit-column', 'đvt|đơn vị(?: tính)?|đv tính'],
  ['unit-column', 'unit', 'alone'],
  [
    'partner-item',
    '(?:tên )?(?:nước|thị trường|quốc gia)(?: ?/ ?vùng lãnh thổ)? ?[/-] ?(?:tên )?(?:nhóm )?mặt hàng(?: chủ yếu)?',
  ],
  [
    'item-partner',
    '(?:tên )?(?:nhóm )?mặt hàng(?: chủ yếu)? ?[/-] ?(?:tên )?(?:nước|thị trường|quốc gia)(?: ?/ ?vùng lãnh thổ)?',
  ],
  [
    'name',
    '(?:tên )?(?:nhóm ?/ ?)?(?:nhóm )?(?:mặt hàng|hàng hóa|hàng hoá)(?: (?:xuất khẩu|nhập khẩu|chủ yếu|chính))*|tên hàng|nhóm hàng|chỉ tiêu',
  ],
  ['name', '(?:main )?(?:commodit(?:y|ies)|items?|products?|goods)', 'alone'],
  [
    'partner',
    '(?:tên )?(?:nước|quốc gia)(?: ?[/,] ?vùng lãnh thổ)?(?: xuất khẩu| nhập khẩu)?|thị trường(?: xuất khẩu| nhập khẩu)?',
  ],
  ['partner', 'countr(?:y|ies)|partners?|markets?', 'alone'],
  // The day on which something was published is no period.
  ['piece', `(?:ngày ?)?\\d{1,2}[/-]\\d{1,2}[/-]${YEAR}|ngày ?\\d{1,2} ?tháng ?${N}(?: ?năm ?${YEAR})?`],
  ['piece', `số:? ?\\d{1,4} ?[/-] ?${YEAR}[^\\s,;]*`],
  ['half', `kỳ ?(?:ii|i|1|2)(?: ?[,-]? ?tháng ?${N})?(?: ?(?:năm|/|-) ?${YEAR})?`],
  ['quarter', `quý ?(?:iv|i{1,3}|[1-4])(?: ?(?:năm|/|-) ?${YEAR})?|q[1-4](?: ?[/-]? ?${YEAR})?`],
  [
    'span',
    `${N} ?tháng(?: đầu| cuối)?(?: ?(?:năm|/|-) ?${YEAR}| ${YEAR})?|${N}t/${YEAR}|${N} ?months?(?: ?(?:of |/ ?)?${YEAR})?|${N}m ?/? ?${YEAR}`,
  ],
  ['span', `tháng ?${N} ?(?:-|–|đến) ?(?:tháng ?)?${N}(?: ?(?:năm|/|-) ?${YEAR})?`],
  [
    'month',
    `tháng ?${N}(?: ?(?:năm|/|-) ?${YEAR}| ${YEAR})?|t ?${N} ?[/-] ?${YEAR}|${N}[/-]${YEAR}|${YEAR}-(?:0[1-9]|1[0-2])`,
  ],
  ['month', `t ?${N}`, 'alone'],
  [
    'month',
    `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember|t)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?(?: ${YEAR})?`,
    'alone',
  ],
  ['year', `(?:năm )?${YEAR}`, 'alone'],
  [
    'unit',
    '\\(? ?(?:(?:1[., ]?000|ngh?ìn|ngàn|triệu|tr\\.?|t[ỷỉ]|mil\\.?|mill?ions?|thousands?|bil\\.?|billions?|mn|bn) ?(?:of )?)?(?:usd|đô[ -]la(?: mỹ)?|us ?\\$|us dollars?)(?: ?(?:thousand|mill?ion|billion|mn|bn)\\b)? ?\\)?',
  ],
  [
    'unit',
    "\\(? ?(?:(?:1[., ]?000|'?000s?|ngh?ìn|ngàn|triệu|thousand|million) ?)?(?:tấn|(?:metric )?(?:tonnes?|tons?)|mt) ?\\)?",
    'alone',
  ],
  ['unit', '\\(? ?(?:kgs?|chiếc|cái|lít|m3|m³|pieces?|pcs) ?\\)?', 'alone'],
  [
    'unit',
    '\\(? ?(?:(?:ngh?ìn|ngàn|triệu|t[ỷỉ]|thousand|million|billion) ?)?(?:đồng|vnd|eur|euros?) ?\\)?',
    'alone',
  ],
  ['unit', '\\(? ?% ?\\)?'],
  ['trade', 'xuất[ ,-]*nhập khẩu|tổng mức lưu chuyển|external trade|total trade'],
  ['exports', 'xuất khẩu|exports?|xk'],
  ['imports', 'nhập khẩu|imports?'],
  ['imports', 'nk', 'alone'],
  ['balance', 'cán cân(?: thương mại)?|cân đối|nhập siêu|xuất siêu|(?:trade )?balance'],
  ['target', `(?:mục tiêu|kế hoạch|targets?)(?: (?:năm )?${YEAR})?`],
  ['estimate', 'ước(?: tính| thực hiện| đạt)?|estimates?'],
  ['actual', 'thực hiện|chính thức|actual'],
  ['preliminary', 'sơ bộ|chưa chính thức|preliminary'],
  ['revised', '(?:đã )?điều chỉnh|revised'],
  [
    'piece',
    '(?:tháng|kỳ) báo cáo|báo cáo|năm trước|cùng năm|trước|đến hết|đến|hết|số liệu|chủ yếu|theo|cùng|trong|\\(\\*\\)|\\*',
  ],
  ['piece', 'năm|tháng|kỳ|quý|với|và|của|số|tên|hàng|of|in|by|the|and|year|month|last|period', 'alone'],
];

const patterns = vocabulary.map(([role, source, alone]) => ({
  role,
  alone: alone === 'alone',
  pattern: new RegExp(`(?:${source})`, 'y'),
}));

/** Lower case, one form of each letter, single spaces. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').toLowerCase();
}

const LETTER = /[\p{L}\p{M}\d]/u;

/**
 * Finds the words of a heading; of those that begin at one place the longest counts.
 * @returns the words, and what of letters and digits none of them explains
 * @example scanWords('LượngTrị giá (USD)').words.map(({ role }) => role) // ['quantity', 'value', 'unit']
 */
export function scanWords(text: string): { readonly words: readonly Word[]; readonly rest: string } {
  return scan(plain(text), false);
}

/**
 * Whether a text is heading words and nothing else.
 * @example isAllWords('Số trong tháng báo cáo') // true
 */
export function isAllWords(text: string): boolean {
  const lower = plain(text);
  if (lower.trim() === '' || lower.length > 2000) return false;
  const { words, rest } = scan(lower, true);
  return rest === '' && words.length > 0;
}

/**
 * The roles of the words of a text that is heading words and nothing else; none of any other text. Names of rows are
 * asked for one figure after another, so that reading ends where something else begins.
 * @example rolesIfAllWords('Trị giá (USD)') // ['value', 'unit']
 * @example rolesIfAllWords('Trị giá gạo') // []
 */
export function rolesIfAllWords(text: string): readonly Role[] {
  const { words, rest } = scan(plain(text), true);
  return rest === '' ? words.map(({ role }) => role) : [];
}

/** Whether a word goes on from one sign to the next. */
function goesOn(one = '', other = ''): boolean {
  return LETTER.test(one) && LETTER.test(other);
}

/** Whether a bracket of a text is missing, so that there is more of it elsewhere. @example isCut('Trị giá (triệu') // true */
export function isCut(text: string): boolean {
  return text.split('(').length !== text.split(')').length;
}

function scan(text: string, stopAtRest: boolean): { words: Word[]; rest: string } {
  const words: Word[] = [];
  let rest = '';
  let at = 0;
  while (at < text.length) {
    const found = /[\p{L}\d(%+*]/u.test(text[at] ?? '') ? longestAt(text, at) : undefined;
    if (found !== undefined) {
      words.push(found);
      at += found.text.length;
      continue;
    }
    if (LETTER.test(text[at] ?? '')) {
      rest += text[at] ?? '';
      if (stopAtRest) break;
    }
    at += 1;
  }
  return { words, rest };
}

function longestAt(text: string, at: number): Word | undefined {
  let best: Word | undefined;
  for (const { role, alone, pattern } of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0].trimEnd();
    if (found === undefined || found === '' || found.length <= (best?.text.length ?? 0)) continue;
    const after = text[at + found.length] ?? '';
    if (alone && (goesOn(text[at - 1], found[0]) || goesOn(found.at(-1), after))) continue;
    if (/^\d/.test(found) && /\d/.test(text[at - 1] ?? '')) continue;
    // Digits do not end where more of them follow: "tháng 1" is not the beginning of "tháng 12".
    if (/\d$/.test(found) && /^\d/.test(after)) continue;
    best = { role, text: found, at };
  }
  return best;
}
