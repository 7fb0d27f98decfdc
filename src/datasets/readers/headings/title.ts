import type { DraftFlow, DraftStatus } from '../draft';
import { periodsIn } from './times';
import type { DraftPeriod } from './times';
import { isMoney, unitIn } from './units';
import { isCut, scanWords } from './words';

/** What stands around a table: whose it is, of what, when, and in which units. */
export type Title = {
  readonly title: string | null;
  readonly publisher: string | null;
  /** `mixed` where both flows are in one table, so that each row or column says its own. */
  readonly flow: DraftFlow | 'mixed' | null;
  readonly period: DraftPeriod | null;
  readonly status: DraftStatus | null;
  /** What a mark such as (*) in a heading stands for. */
  readonly markedStatus: DraftStatus | null;
  readonly units: Readonly<Partial<Record<'value' | 'quantity', string>>>;
  /** Whether the table lists partners with their items, items with their partners, or partners alone. */
  readonly nesting: 'partner-item' | 'item-partner' | 'partner' | null;
  /** Whether the title speaks of a part of trade only, so that the rows are not what their names say. */
  readonly isNarrow: boolean;
  /** Whether anything at all says that these are trade statistics. */
  readonly isTrade: boolean;
};

/**
 * Reads the lines around a table.
 * @param before lines above the heading, the nearest last
 * @param heads lines of the heading
 * @param notes lines below, such as "(*) Số liệu sơ bộ"
 */
export function readTitle(
  before: readonly string[],
  heads: readonly string[],
  notes: readonly string[],
): Title {
  const near = before.filter((text) => text.length < 250);
  const title = bestTitle(near);
  const all = [...near, ...heads, ...notes].join('\n');
  return {
    title,
    publisher: publisherIn([...near, ...notes]),
    flow: flowOf(title, near.join('\n'), heads.join('\n')),
    period: periodOf(title, near, heads),
    // A heading may call one column estimated; only a line of its own speaks of all.
    status: statusIn([...near, ...heads.filter(isStatusLine)].join('\n')),
    markedStatus: notes.map(statusIn).find((status) => status !== null) ?? null,
    units: unitsOf([...near, ...heads]),
    nesting: nestingOf(title ?? '', heads),
    isNarrow: isNarrow(title ?? '', nestingOf(title ?? '', heads)),
    isTrade: TRADE.test(all),
  };
}

/** "Sang Hoa Kỳ", "của doanh nghiệp có vốn đầu tư nước ngoài", "tỉnh Bình Dương". */
const PART_OF_TRADE =
  /(?:^|\s)(?:sang|tới|vào|từ|với|của|tại)\s+(?!các\s|những\s|\d|tháng|ngày|năm|đầu|việt nam|cả nước|vùng)(?:(?:thị trường|nước)\s+)?(?!chủ yếu|chính|theo)\p{L}|doanh nghiệp|khu vực|tái xuất|tạm nhập|gia công|dự báo|re-?exports?|forecast|projection|(?:^|\s)(?:tỉnh|thành phố)\s|\b(?:to|from|of) the (?:united|european)/u;
/** What a title of all goods by market may say besides words of headings. */
const ALL_GOODS =
  /(?:^|\s)(?:trị giá|tổng|các|sang|tới|một số|số|phân|chia|theo|và|của|cả nước|việt nam|vùng lãnh thổ|khu vực|châu lục|lớn|chính|nhất|bảng|biểu|by|main|to|total|all|goods|merchandise|vietnam|viet nam)(?=\s|$)/giu;

function isNarrow(title: string, nesting: Title['nesting']): boolean {
  const plain = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\d%/]+/gu, ' ')
    .trim();
  if (nesting !== 'partner') return PART_OF_TRADE.test(plain);
  // Rows of markets are of all goods only where the title names none.
  const rest = scanWords(plain.replace(/ /g, '  ').replace(ALL_GOODS, ' ').replace(/\s+/g, ' ')).rest;
  return rest.replace(/\d/g, '') !== '';
}

const TRADE = /xuất khẩu|nhập khẩu|kim ngạch|trị giá|xuất nhập|exports?\b|imports?\b|\bxk\b|\bnk\b|usd/i;
const FLOW = /(?:xuất|nhập)(?:[ ,-]*nhập)? khẩu|\bexports?\b|\bimports?\b|\bxk\b|\bnk\b/i;
const ABOUT = /trị giá|mặt hàng|hàng h[oó][aá]|kim ngạch|thị trường|nước|commodit|countr|goods/i;
const PUBLISHER =
  /(?:tổng cục|cục|bộ|ủy ban|uỷ ban|ngân hàng|viện|sở|general department|ministry|general statistics office)\s+(?:of\s+)?(?:hải quan|thống kê|thương mại|công thương|tài chính|nông nghiệp(?:[ ,&]+(?:và\s+)?(?:ptnt|phát triển nông thôn|môi trường))?|kế hoạch và đầu tư|nhà nước|customs|statistics|finance|industry and trade|agriculture)/iu;

function bestTitle(near: readonly string[]): string | null {
  const score = (text: string) =>
    (FLOW.test(text) ? 4 : 0) +
    (ABOUT.test(text) ? 2 : 0) +
    (periodsIn(text).length > 0 ? 0.5 : 0) -
    (PUBLISHER.test(text) ? 3 : 0);
  let best: string | null = null;
  for (const text of near) {
    if (best === null || score(text) >= score(best)) best = text;
  }
  return best;
}

function publisherIn(texts: readonly string[]): string | null {
  const found = texts.flatMap((text) => PUBLISHER.exec(text.normalize('NFC'))?.[0] ?? []);
  // The office that makes the table stands beside the ministry that it belongs to.
  const name = found.find((one) => /^(?:tổng )?cục/i.test(one)) ?? found[0];
  return name === undefined ? null : officialName(name);
}

/**
 * The name of an office as it is written in a sentence, where a form has it in capitals.
 * @example officialName('TỔNG CỤC HẢI QUAN') // 'Tổng cục Hải quan'
 */
function officialName(name: string): string {
  const plain = name.replace(/\s+/g, ' ');
  if (plain !== plain.toUpperCase()) return plain;
  const lower = plain.toLowerCase();
  const [, office = '', field = ''] =
    /^((?:tổng )?cục|bộ|[uủ][yỷ] ban|ngân hàng|viện|sở|\S+) (.*)$/.exec(lower) ?? [];
  return `${capital(office)} ${capitalised.find((one) => one.toLowerCase() === field) ?? capital(field)}`;
}

/** Names with a capital in their middle. */
const capitalised = ['Công Thương', 'Kế hoạch và Đầu tư', 'Nông nghiệp và PTNT', 'Nông nghiệp và Môi trường'];

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function flowOf(title: string | null, near: string, heads: string): Title['flow'] {
  const inHeads = flowIn(heads);
  return inHeads === 'mixed' ? inHeads : (flowIn(title ?? '') ?? flowIn(near) ?? inHeads);
}

/** @example flowIn('Trị giá xuất nhập khẩu') // 'mixed' */
export function flowIn(text: string): Title['flow'] {
  const plain = text.normalize('NFC').toLowerCase();
  const exports = /xuất khẩu|\bexports?\b|(?:^|[^\p{L}])xk(?!\p{L})/u.test(plain);
  const imports = /nhập khẩu|\bimports?\b|(?:^|[^\p{L}])nk(?!\p{L})/u.test(plain);
  if ((exports && imports) || /xuất[ ,/-]*nhập|xnk|lưu chuyển ngoại thương|total trade/u.test(plain))
    return 'mixed';
  if (exports || imports) return exports ? 'exports' : 'imports';
  return /cán cân|cân đối thương mại|trade balance/u.test(plain) ? 'balance' : null;
}

function periodOf(
  title: string | null,
  near: readonly string[],
  heads: readonly string[],
): DraftPeriod | null {
  const texts = [title ?? '', ...[...near].reverse()];
  // Headings of several periods say nothing of the columns that state none.
  const inHeads = new Set(heads.flatMap(periodsIn));
  const stated = [
    ...texts.flatMap((text) => periodsIn(text).slice(0, 1)),
    ...(inHeads.size === 1 ? inHeads : []),
  ];
  // The most exact one: a month says more than the year that also stands there.
  return stated.reduce<DraftPeriod | null>(
    (best, one) => (best === null || one.length > best.length ? one : best),
    null,
  );
}

function isStatusLine(text: string): boolean {
  const { words, rest } = scanWords(text);
  return rest === '' && words.every(({ role }) => STATUS_ROLES.includes(role));
}

const STATUS_ROLES = ['preliminary', 'revised', 'estimate', 'piece'];

const statuses: readonly (readonly [RegExp, DraftStatus])[] = [
  [/điều chỉnh|revised/i, 'revised'],
  [/sơ bộ|chưa chính thức|preliminary/i, 'preliminary'],
  [/ước tính|ước thực hiện|estimated?\b/i, 'estimate'],
  [/mục tiêu|kế hoạch(?! (?:và|&) đầu tư)|\btarget/i, 'target'],
  [/chính thức|\bfinal\b/i, 'final'],
];

function statusIn(text: string): DraftStatus | null {
  return statuses.find(([pattern]) => pattern.test(text.normalize('NFC')))?.[1] ?? null;
}

function unitsOf(texts: readonly string[]): Title['units'] {
  const units: Partial<Record<'value' | 'quantity', string>> = {};
  for (const text of texts) {
    const quantity = /lượng\s*[:(]\s*([^;,)]+)/iu.exec(text)?.[1];
    const value = /(?:giá trị|trị giá|kim ngạch|value)\s*[:(]\s*([^;,)]+)/iu.exec(text)?.[1];
    const plain = /(?:đơn vị(?: tính)?|đvt|unit)\s*:\s*(.+)$/iu.exec(text)?.[1];
    for (const [measure, said] of [
      ['quantity', quantity],
      ['value', value],
    ] as const) {
      const unit = said === undefined ? null : unitIn(said);
      if (unit !== null) units[measure] ??= unit;
    }
    for (const part of plain?.split(/[;,/]| và /u) ?? []) {
      const unit = unitIn(part);
      if (unit === null || unit === '%') continue;
      if (isMoney(unit)) units.value ??= unit;
      else if (unit.includes('tonnes')) units.quantity ??= unit;
    }
  }
  for (const text of texts) {
    // "Xuất khẩu hàng hóa (triệu USD)", "Xuất khẩu theo tháng, nghìn tấn"
    const behind = /(?:\(([^()]+)\)|,\s*([^,()]+))$/.exec(text.trim());
    const said = behind?.[1] ?? behind?.[2] ?? '';
    const { words: own, rest: unknown } = scanWords(said);
    const unit = unknown === '' && own.length === 1 && own[0]?.role === 'unit' ? unitIn(said) : null;
    if (unit !== null && unit !== '%' && scanWords(text).words.some(({ role }) => FLOWS.includes(role)))
      units[isMoney(unit) ? 'value' : 'quantity'] ??= unit;
  }
  for (const text of texts) {
    const { words, rest } = scanWords(text);
    if (rest !== '' || isCut(text) || !words.every(({ role }) => role === 'unit' || role === 'piece'))
      continue;
    // "Nghìn tấn, triệu USD" alone is of the whole table.
    for (const { text: word } of words) {
      const unit = unitIn(word);
      if (unit === null || unit === '%') continue;
      if (isMoney(unit)) units.value ??= unit;
      else units.quantity ??= unit;
    }
  }
  return units;
}

const FLOWS = ['exports', 'imports', 'trade'];

function nestingOf(title: string, heads: readonly string[]): Title['nesting'] {
  const rolesOf = (texts: readonly string[]) => scanWords(texts.join(' ')).words.map(({ role }) => role);
  const inHeads = rolesOf(heads);
  for (const role of [...inHeads, ...rolesOf([title])]) {
    if (role === 'partner-item' || role === 'item-partner') return role;
  }
  return inHeads.includes('partner') && !inHeads.includes('name') ? 'partner' : null;
}
