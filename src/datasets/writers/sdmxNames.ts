import type { Dataset } from '../../model/dataset';
import { measures } from '../../model/measures';
import { unitIn } from '../../model/unit';
import { areaCode, flowCodes, measureCode, TOTAL, VIET_NAM, WORLD } from '../sdmx/codes';
import type { Component } from '../sdmx/codes';
import type { SdmxTexts } from '../sdmx/texts';
import { periodOfSdmx } from '../sdmx/timePeriod';
import { sdmxUnits } from '../sdmx/units';

/**
 * What the codes of a dataset's rows are called.
 * @returns a function that names a code of a component; an empty text where it is no code but says itself what it is
 */
export function sdmxNames(
  dataset: Dataset,
  language: 'vi' | 'en',
  texts: SdmxTexts,
): (component: Component, code: string) => string {
  const subjects = dataset.subjects.map(({ code, name }) => [code, name[language]] as const);
  const byCode: Partial<Record<Component, ReadonlyMap<string, string>>> = {
    FREQ: new Map(Object.entries(texts.frequencies)),
    REF_AREA: new Map([[VIET_NAM, texts.vietNam]]),
    TRADE_FLOW: new Map([
      [flowCodes.exports, texts.flows.exports],
      [flowCodes.imports, texts.flows.imports],
    ]),
    COMMODITY: new Map([[TOTAL, texts.allGoods], ...subjects]),
    COUNTERPART_AREA: new Map([
      [WORLD, texts.world],
      ...subjects.map(([code, name]) => [areaCode(code), name] as const),
    ]),
    MEASURE: new Map(measures.map((measure) => [measureCode(measure), texts.measures[measure]])),
    PUBLISHER: new Map(dataset.publishers.map(({ code, name }) => [code, name[language]])),
    DATA_TYPE: new Map(Object.entries(texts.dataTypes)),
    UNIT_MEASURE: unitNames(dataset, language, texts),
    OBS_STATUS: new Map(Object.entries(texts.statuses)),
    QUALIFIER: new Map(Object.entries(texts.qualifiers).map(([code, name]) => [code.toUpperCase(), name])),
    PLACE: new Map(Object.entries(dataset.places).map(([code, place]) => [code, place[language]])),
  };
  const periods = new Map<string, string>();
  const periodName = (code: string): string => {
    const known = periods.get(code);
    if (known !== undefined) return known;
    const period = periodOfSdmx(code);
    const name = period === undefined ? '' : texts.period(period);
    periods.set(code, name);
    return name;
  };
  return (component, code) => {
    if (component === 'TIME_PERIOD' || component === 'BASE_PER') return periodName(code);
    if (component === 'UNIT_MULT') return texts.multiplier(Number(code));
    const years = component === 'FREQ' ? /^A(\d+)$/.exec(code)?.[1] : undefined;
    return years === undefined ? (byCode[component]?.get(code) ?? '') : texts.everyYears(Number(years));
  };
}

function unitNames(dataset: Dataset, language: 'vi' | 'en', texts: SdmxTexts): Map<string, string> {
  return new Map(
    [...sdmxUnits(dataset)].map(([code, { measure }]) => {
      const unit = unitIn(dataset, code);
      const own = typeof unit === 'object' ? unit.name[language] : '';
      return [measure, texts.unit(measure) ?? own];
    }),
  );
}
