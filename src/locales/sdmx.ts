import type { SdmxTexts } from '../datasets/sdmx/texts';
import { sdmxTexts as en } from './en/sdmx';
import { messagesIn } from './language';
import type { Language } from './messages';
import { periodName } from './periods';
import { sdmxTexts as vi } from './vi/sdmx';

/** What no other topic says of SDMX's codes. */
export type OwnSdmxTexts = Omit<
  SdmxTexts,
  'measures' | 'flows' | 'qualifiers' | 'period' | 'unit' | 'multiplier' | 'remark'
> & {
  /** By UNIT_MEASURE. */
  readonly units: Readonly<Record<'USD' | 'T' | 'PT' | 'PA' | 'PP', string>>;
  readonly multipliers: Readonly<Record<0 | 3 | 6 | 9, string>>;
  readonly tensOf: (mult: number) => string;
  /** By letters of SDMX's CL_OBS_STATUS. */
  readonly remarks: Readonly<Record<'B' | 'D' | 'E' | 'I' | 'U', string>>;
  readonly otherRemark: (letter: string) => string;
};

const own: Record<Language, OwnSdmxTexts> = { vi, en };

/** The words of a file in SDMX-CSV. @example sdmxTexts('en').multiplier(6) // 'millions' */
export function sdmxTexts(language: Language): SdmxTexts {
  const { units: ofMeasures, multipliers, tensOf, remarks, otherRemark, ...texts } = own[language];
  const { measures, flows, qualifiers, units } = messagesIn(language);
  const ofOurs: Readonly<Record<string, string>> = {
    ...ofMeasures,
    TIMES: units.times,
    MARKETS: units.markets,
    ENTERPRISES: units.enterprises,
    PS: units.persons,
  };
  return {
    ...texts,
    measures,
    flows,
    qualifiers,
    unit: (measure) => (Object.hasOwn(ofOurs, measure) ? ofOurs[measure] : undefined),
    multiplier: (mult) => (multipliers as Readonly<Record<number, string>>)[mult] ?? tensOf(mult),
    remark: (letter) => (remarks as Readonly<Partial<Record<string, string>>>)[letter] ?? otherRemark(letter),
    period: (period) => periodName(period, language),
  };
}
