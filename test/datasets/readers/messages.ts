import { readSdmxCsv } from '../../../src/datasets/readers/sdmxCsv';
import type { SdmxOptions, SdmxRead } from '../../../src/datasets/readers/sdmxCsv';
import { sdmxTexts } from '../../../src/locales/sdmx';
import { readDataset } from '../../../src/model/dataset';
import type { DatasetContent } from '../../../src/model/schema';

/** Messages as lists of their lines, and what is read of them. */
export const texts = { vi: sdmxTexts('vi'), en: sdmxTexts('en') };

export function read(lines: readonly string[], options: Partial<SdmxOptions> = {}): SdmxRead {
  return readSdmxCsv(lines.join('\n'), { texts, ...options });
}

/** The content, which must be a valid dataset. */
export function contentOf(lines: readonly string[], options: Partial<SdmxOptions> = {}): DatasetContent {
  const result = read(lines, options);
  if (result.kind !== 'read') throw new Error(JSON.stringify(result));
  readDataset(result.content, 'a'.repeat(64));
  return result.content;
}

export function brief({ figures }: DatasetContent): string[] {
  return figures.map(
    ({ subject, partner = 'world', flow = 'exports', measure, period, number, unit, status }) =>
      [subject, partner, flow, measure, period, number, unit, status].join(' '),
  );
}

/** Coffee of Viet Nam by the second version; rows are added by the tests. */
export const NEW =
  'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,TRADE_FLOW,COMMODITY,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT';
export const row = (action: string, period: string, value: string, more = 'USD,6') =>
  `dataflow,STAT:TRADE(2.0.0),${action},A,VN,X,COF,${period},${value},${more}`;
