/** Units as a draft names them; what is not listed keeps its printed name. */
const units: readonly (readonly [RegExp, string])[] = [
  [money('1[., ]?000|ngh?ìn|ngàn|thousands?', 'thousand'), '1000 USD'],
  [money('triệu|tr\\.?|mil(?:l?ions?|\\.)?|mn', 'mill?ion|mn'), 'million USD'],
  [money('t[ỷỉ]|bil(?:lions?|\\.)?|bn', 'billion|bn'), 'billion USD'],
  [/usd|us ?\$|us dollar|đô[ -]la mỹ/i, 'USD'],
  [/(?:1[., ]?000|'?000s?|ngh?ìn|ngàn|thousand) ?(?:tấn|tonnes?|tons?|mt)/i, 'thousand tonnes'],
  [/(?:triệu|million) ?(?:tấn|tonnes?|tons?)/i, 'million tonnes'],
  [/tấn|tonnes?|\btons?\b|\bmt\b/i, 'tonnes'],
  [/%/, '%'],
  [/kgs?(?!\p{L})/iu, 'kg'],
  [/triệu eur|million euro?s?/i, 'million EUR'],
  [/t[ỷỉ] (?:đồng|vnd)|billion (?:vnd|dong)/i, 'billion VND'],
  [/triệu (?:đồng|vnd)|million (?:vnd|dong)/i, 'million VND'],
  [/\bvnd\b|đồng/i, 'VND'],
  [/chiếc|cái|pieces?|\bpcs\b|units?\b/i, 'pieces'],
];

/** A scale of US dollars, before them or behind them. */
function money(before: string, behind: string): RegExp {
  return new RegExp(
    `(?:${before}) ?(?:of )?(?:usd|us ?\\$|us dollar|đô[ -]la)|(?:usd|us ?\\$|us dollars?) ?(?:${behind})(?![a-z])`,
    'i',
  );
}

/** How many of the smallest unit of its kind a unit is: USD, tonnes. */
const factors: Readonly<Partial<Record<string, number>>> = {
  USD: 1,
  '1000 USD': 1e3,
  'million USD': 1e6,
  'billion USD': 1e9,
  tonnes: 1,
  'thousand tonnes': 1e3,
  'million tonnes': 1e6,
};

/** @example unitIn('Kim ngạch (tr.USD)') // 'million USD' */
export function unitIn(text: string): string | null {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ');
  return units.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** The unit that a cell of a row states: a known one, else as printed. @example unitOfCell('Chiếc') // 'pieces' */
export function unitOfCell(text: string): string {
  return unitIn(text) ?? text.trim();
}

export function unitFactor(unit: string | null): number | undefined {
  return unit === null ? undefined : factors[unit];
}

export function isMoney(unit: string | null): boolean {
  return unit !== null && /usd|vnd|eur/i.test(unit);
}

const CELL =
  /^\(?(?:(?:1[., ]?000|ngh?ìn|ngàn|triệu|tr\.?|t[ỷỉ]|thousand|million|mil\.?) ?)?(?:usd|us\$|đô la mỹ|tấn|tonnes?|tons?|chiếc|cái|con|bộ|đôi|m2|m3|m³|m²|mét|kg|lít|kwh|thùng|pieces|pcs)\)?$/i;

/** Whether a whole cell is a unit. @example isUnitCell('1000 tấn') // true */
export function isUnitCell(text: string): boolean {
  return CELL.test(text.normalize('NFC').trim());
}

const AT_END = /\s*(USD|Tấn|Chiếc|Triệu USD|Nghìn tấn|1000 tấn|tấn)$/u;

/**
 * Parts a name from the unit that a flattened table glued to it.
 * @example splitUnit('Hạt điềuTấn') // { name: 'Hạt điều', unit: 'Tấn' }
 */
export function splitUnit(text: string): { readonly name: string; readonly unit: string | null } {
  const found = AT_END.exec(text);
  const before = found === null ? '' : text.slice(0, found.index);
  // "Tải trên 5 tấn" is a name; a capital behind a number begins a cell.
  const begins = found !== null && /\p{L}.*\d$/u.test(before) && /^\s+\p{Lu}/u.test(found[0]);
  if (found === null || (!/[\p{L})]$/u.test(before) && !begins)) return { name: text, unit: null };
  return { name: before.trim(), unit: found[1] ?? null };
}
