import { expect } from '@jest/globals';
import { checksOf } from '../../src/checks/checks';
import type { Check } from '../../src/checks/checks';
import { Catalogue } from '../../src/catalogue/catalogue';
import { builtInEditions } from '../../src/editions/builtIn';
import { readEdition } from '../../src/editions/edition';
import type { Edition } from '../../src/editions/edition';

const editions = builtInEditions();
export const catalogue = catalogueOf(editions);
export const checks = checksOf(catalogue);

/** What a document would print instead: subject, measure, period and the digits, of the first such figure or target. */
export type Change = readonly [
  subject: string,
  measure: string,
  period: string,
  printed: string,
  target?: 'target',
];

export function find(from: readonly Check[], code: string): Check {
  const check = from.find((one) => one.code === code);
  if (check === undefined) throw new Error(`no check ${code}`);
  return check;
}

export function codes(from: readonly Check[]): string[] {
  return from.map(({ code }) => code);
}

function catalogueOf([first, ...others]: readonly Edition[]): Catalogue {
  if (first === undefined) throw new Error('no edition');
  return new Catalogue([first, ...others]);
}

/** The checks of the editions with some figures only. */
export function checksOfOnly(keep: (figure: Edition['figures'][number]) => boolean): readonly Check[] {
  return checksOf(catalogueOf(editions.map((edition) => changed(edition, keep))));
}

/** An edition with some figures only, as its file would hold it. */
function changed(edition: Edition, keep: (figure: Edition['figures'][number]) => boolean): Edition {
  const { hash, ...content } = edition;
  return readEdition({ ...content, figures: content.figures.filter(keep) }, hash);
}

/** The checks of the editions with one figure printed otherwise: the first result or target of that description. */
export function checksWith([subject, measure, period, printed, target]: Change): readonly Check[] {
  let isChanged = false;
  const others = editions.map((edition) => {
    const { hash, ...content } = edition;
    const { group, decimal } = edition.numberFormat;
    const figures = content.figures.map((figure) => {
      const meant =
        !isChanged &&
        figure.subject === subject &&
        figure.measure === measure &&
        figure.period === period &&
        (target === undefined || figure.status.endsWith(target));
      if (!meant) return figure;
      isChanged = true;
      const [whole = '', fraction = ''] = printed.split(decimal);
      const factor =
        figure.printedUnit === 'billion-usd' ? 1000 : figure.unit.startsWith('percent') ? 0.01 : 1;
      const number = Number(`${whole.split(group).join('')}.${fraction}`) * factor;
      return { ...figure, printed, number, decimals: fraction.length };
    });
    return readEdition({ ...content, figures }, hash);
  });
  expect(isChanged).toBe(true);
  return checksOf(catalogueOf(others));
}
