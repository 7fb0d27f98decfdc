import type { DatasetContent, Figure, Measure, Status, Subject } from '../../model/schema';

type NumberFormat = DatasetContent['numberFormat'];

/**
 * The codes that datasets are written with in SDMX-CSV; docs/sdmx.en.md and docs/sdmx.vi.md list them for those who read
 * the files. Dimensions come in the order of the keys.
 */
export const dimensions = [
  'FREQ',
  'REF_AREA',
  'TRADE_FLOW',
  'COMMODITY',
  'COUNTERPART_AREA',
  'MEASURE',
  'PUBLISHER',
  'DATA_TYPE',
  'BASE_PER',
  'OCCURRENCE',
  'TIME_PERIOD',
] as const;

export const attributes = [
  'UNIT_MEASURE',
  'UNIT_MULT',
  'OBS_STATUS',
  'DECIMALS',
  'QUALIFIER',
  'IMPLIED',
  'BREAK',
  'LIKELY_PERIOD',
  'PRINTED',
  'PRINTED_SIGNS',
  'PLACE',
  'PLACE_NUMBER',
  'LINE',
  'NOTES',
] as const;

export type Component = (typeof dimensions)[number] | 'OBS_VALUE' | (typeof attributes)[number];

/** Who maintains the structure of our files. */
export const AGENCY = 'VNEXPORT';
export const VIET_NAM = 'VN';
/** All countries but the one that trades: exports never stay in it. */
export const WORLD = 'W1';
/** All goods. */
export const TOTAL = '_T';

/** What a mark of a figure says where it has one. */
export const YES = 'Y';

/** The signs of a printed number, of groups and of decimals. @example signsOf({ group: '.', decimal: ',' }) // '.,' */
export function signsOf({ group, decimal }: NumberFormat): string {
  return group + decimal;
}

/** @example formatOfSigns('.,') // { group: '.', decimal: ',' } */
export function formatOfSigns(signs: string): NumberFormat | undefined {
  return numberFormats.find((format) => signsOf(format) === signs);
}

const numberFormats: readonly NumberFormat[] = (['.', ',', ' '] as const).flatMap((group) =>
  (['.', ','] as const).filter((decimal) => decimal !== group).map((decimal) => ({ group, decimal })),
);

export const flowCodes = { exports: 'X', imports: 'M' } as const;

/** What a figure is; without this a target and a result of one year would have the same key. */
export const dataTypes = { target: 'T', 'strategy-target': 'ST', actual: 'R', preliminary: 'R' } as const;

/** A target has not come about: F keeps it apart from the figures of those who read no further. */
export const statusCodes = { target: 'F', 'strategy-target': 'F', actual: 'A', preliminary: 'P' } as const;

/** The status that both codes stand for together. @example statusOf('R', 'P') // 'preliminary' */
export function statusOf(dataType: string, obsStatus: string): Status | undefined {
  return (Object.keys(dataTypes) as Status[]).find(
    (status) => dataTypes[status] === dataType && statusCodes[status] === obsStatus,
  );
}

/** @example measureCode('growth-low') // 'GROWTH_LOW' */
export function measureCode(measure: Measure): string {
  return measure.toUpperCase().replaceAll('-', '_');
}

/**
 * What a figure is of. All goods sent to a market are figures of that market in our model, and of all goods with that
 * counterpart in SDMX.
 * @param kindOf kind of a subject by its code
 */
export function placeOf(
  { subject, partner }: Pick<Figure, 'subject' | 'partner'>,
  kindOf: (code: string) => Subject['kind'] | undefined,
): { readonly commodity: string; readonly area: string } {
  const kind = kindOf(subject);
  if (partner === undefined && kind === 'market') return { commodity: TOTAL, area: areaCode(subject) };
  return {
    commodity: kind === 'total' ? TOTAL : subject,
    area: partner === undefined ? WORLD : areaCode(partner),
  };
}

/** A market that is known by the two letters of ISO 3166 is written by them. @example areaCode('market-us') // 'US' */
export function areaCode(market: string): string {
  return /^market-[a-z]{2}$/.test(market) ? market.slice(-2).toUpperCase() : market;
}
