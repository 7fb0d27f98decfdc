import { yearsLater } from '../../model/period';
import type { Figure, Status } from '../../model/schema';
import type { DraftFigure, DraftStatus } from '../readers/draft';
import type { Codes } from './content';
import { factorOfUnit, heldUnitOf } from './contentUnits';

/** What groups thousands and what stands before decimals. */
export type NumberSigns = { readonly group: '.' | ',' | ' '; readonly decimal: '.' | ',' };

/**
 * A figure as a dataset holds it; `undefined` for what a dataset has no room for: balances and total trade, indices and
 * growth of quantities (a dataset has one growth of a subject in a period), and what lacks a period or a unit.
 */
export function figureOf(one: DraftFigure, codes: Codes, signs: NumberSigns): Figure | undefined {
  const { name, partner, parent, flow, measure, of, base, period, place, certainty, number_in_table } = one;
  const held = heldUnitOf(one);
  if (held === undefined || period === null) return undefined;
  if (flow !== 'exports' && flow !== 'imports') return undefined;
  if (of === 'quantity') return undefined;
  const market = partner === null ? undefined : codes.of(partner, 'market', null);
  const isOfPartner = partner !== null && partner === name;
  const subject = isOfPartner ? market : codes.of(name, 'item', parent);
  if (subject === undefined) return undefined;
  const written = printedForm(one, signs);
  const number = Number((one.number * factorOfUnit(held)).toPrecision(15));
  const notes = [
    ...(certainty === 'certain' ? [] : ['read']),
    ...(one.status === 'estimate' ? ['estimate'] : []),
  ];
  return {
    subject,
    ...(market !== undefined && !isOfPartner && { partner: market }),
    ...(flow === 'imports' && { flow }),
    measure,
    period,
    ...(base === 'same period of last year' && { base: yearsLater(period, -1) }),
    number,
    unit: held.unit,
    status: one.status === null ? 'actual' : statuses[one.status],
    printed: written.text,
    ...(held.printedUnit !== undefined && { printedUnit: held.printedUnit }),
    decimals: written.decimals,
    locator: {
      line: place.line,
      ...(place.page !== undefined
        ? { place: 'page', n: place.page }
        : number_in_table !== null
          ? { place: 'row', n: number_in_table }
          : { place: 'line', n: place.line }),
    },
    ...(notes.length > 0 && { notes }),
  };
}

const statuses: Readonly<Record<DraftStatus, Status>> = {
  preliminary: 'preliminary',
  revised: 'actual',
  estimate: 'preliminary',
  target: 'target',
  final: 'actual',
};

/** Of two figures that a dataset cannot tell apart only one is kept. */
export function figureIdentity({ subject, partner, flow, measure, period, status }: Figure): string {
  return JSON.stringify([subject, partner, flow, measure, period, status === 'target']);
}

/** The digits as they are printed; in the signs of the bulletin where they are printed with others. */
function printedForm(
  { printed, number }: DraftFigure,
  { group, decimal }: NumberSigns,
): { text: string; decimals: number } {
  const text = printed.replace(/[−–]/g, '-').replace(/\s*%$/, '').trim();
  const [whole = '', fraction] = text.replace(/^-/, '').split(decimal);
  const digits = whole.split(group).join('');
  const isGrouped = whole === digits || new RegExp(`^\\d{1,3}(\\${group}\\d{3})*$`).test(whole);
  const read = Number(`${digits}.${fraction ?? '0'}`) * (text.startsWith('-') ? -1 : 1);
  if (isGrouped && /^\d+$/.test(digits) && read === number) return { text, decimals: fraction?.length ?? 0 };
  const plain = String(number).replace('.', decimal);
  return { text: plain, decimals: plain.split(decimal)[1]?.length ?? 0 };
}
