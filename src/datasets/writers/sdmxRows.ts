import type { Dataset } from '../../model/dataset';
import { plainNumber } from '../../model/printedNumber';
import type { Figure } from '../../model/schema';
import {
  dataTypes,
  flowCodes,
  measureCode,
  placeOf,
  signsOf,
  statusCodes,
  VIET_NAM,
  YES,
} from '../sdmx/codes';
import type { Component } from '../sdmx/codes';
import { frequencyOf, sdmxTime } from '../sdmx/timePeriod';
import { sdmxUnits } from '../sdmx/units';

/** A figure as the codes of each component; notes, of which there may be several, apart. */
export type SdmxRow = Readonly<Record<Exclude<Component, 'NOTES'>, string>> & {
  readonly notes: readonly string[];
  /** Of all goods traded with a market. */
  readonly isOfMarket: boolean;
  readonly hasPartner: boolean;
};

/** Every figure of a dataset in its order. */
export function sdmxRows(dataset: Dataset): SdmxRow[] {
  const kinds = new Map(dataset.subjects.map(({ code, kind }) => [code, kind]));
  const units = sdmxUnits(dataset);
  const [firstPublisher] = dataset.publishers;
  const occurrences = new Map<string, number>();
  return dataset.figures.map((figure) => {
    const { commodity, area } = placeOf(figure, (code) => kinds.get(code));
    const unit = units.get(figure.printedUnit ?? figure.unit);
    const key = {
      FREQ: frequencyOf(figure.period),
      REF_AREA: VIET_NAM,
      TRADE_FLOW: flowCodes[figure.flow ?? 'exports'],
      COMMODITY: commodity,
      COUNTERPART_AREA: area,
      MEASURE: measureCode(figure.measure),
      PUBLISHER: figure.publisher ?? firstPublisher?.code ?? '',
      DATA_TYPE: dataTypes[figure.status],
      // Growth on the month before and on the year before are two figures.
      BASE_PER: figure.base === undefined ? '' : sdmxTime(figure.base),
      TIME_PERIOD: sdmxTime(figure.period),
    };
    return {
      OCCURRENCE: occurrenceOf(figure, Object.values(key).join('\n'), occurrences),
      OBS_VALUE: plainNumber(figure.printed, figure.numberFormat ?? dataset.numberFormat),
      UNIT_MEASURE: unit?.measure ?? '',
      UNIT_MULT: String(unit?.mult ?? ''),
      OBS_STATUS: statusCodes[figure.status],
      DECIMALS: String(figure.decimals),
      QUALIFIER: figure.qualifier?.toUpperCase() ?? '',
      IMPLIED: figure.implied ? YES : '',
      BREAK: figure.breaks ? YES : '',
      LIKELY_PERIOD: figure.misfiled === undefined ? '' : sdmxTime(figure.misfiled),
      PRINTED: figure.printed,
      PRINTED_SIGNS: figure.numberFormat === undefined ? '' : signsOf(figure.numberFormat),
      PLACE: figure.locator.place,
      PLACE_NUMBER: figure.locator.n === undefined ? '' : String(figure.locator.n),
      LINE: String(figure.locator.line),
      notes: figure.notes ?? [],
      isOfMarket: figure.partner === undefined && kinds.get(figure.subject) === 'market',
      hasPartner: figure.partner !== undefined,
      // Last: to add all of the others to a copy of the key takes many times as long.
      ...key,
    };
  });
}

/**
 * 1 for what answers, then on from 2 for each place where the source states it again or files another period's number
 * under it: no two rows have one key.
 */
function occurrenceOf({ restates, misfiled }: Figure, key: string, occurrences: Map<string, number>): string {
  if (restates !== true && misfiled === undefined) return '1';
  const count = (occurrences.get(key) ?? 1) + 1;
  occurrences.set(key, count);
  return String(count);
}
