import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { asTyped } from '../../src/model/formulaText';
import { functions } from '../../src/functions/functions';
import type { FunctionId } from '../../src/functions/functions';
import { ifThere } from '../../src/catalogue/problem';
import { registry } from '../../src/indicators/registry';
import { session } from '../../src/session';
import { bootOffice } from '../preview/host/bootOffice';
import { sampleOf } from '../sample';
import { call } from './calls';

/** Every formula that a message offers is typed as it stands, and answers. */

const FORMULA = /=VNEXPORT\.([A-Z]+)\(((?:"(?:[^"]|"")*"|[^"()])*)\)/g;

beforeAll(() => bootOffice({ locale: 'vi-VN' }));
afterEach(() => session.useListSeparator(','));

/** The calls that a text offers, their arguments read as Excel would. */
function callsIn(text: string, separator: string): { id: FunctionId; args: unknown[] }[] {
  return [...text.matchAll(FORMULA)].map(([, id = '', inside = '']) => {
    const args = [
      ...`${separator}${inside}`.matchAll(new RegExp(`${separator}("(?:[^"]|"")*"|[^"${separator}]*)`, 'g')),
    ];
    return {
      id: id as FunctionId,
      args: args.map(([, one = '']) => valueOf(one)),
    };
  });
}

/** What is left out is empty, as Excel passes it. */
function valueOf(typed: string): unknown {
  if (typed === '') return null;
  return typed.startsWith('"') ? typed.slice(1, -1).replaceAll('""', '"') : Number(typed);
}

function problemsOf(): Set<string> {
  const { catalogue } = session;
  const measures = [
    undefined,
    'value',
    'quantity',
    'index',
    'share',
    'growth',
    'low',
    'count',
    'growth-excess',
  ];
  const periods = [
    undefined,
    1990,
    2000,
    2003,
    2005,
    2006,
    '2001-2005',
    2025,
    2026,
    '2026-03',
    '2026-01/2026-07',
  ];
  const messages = new Set<string>();
  const ask = (id: FunctionId, ...args: unknown[]) => {
    try {
      call(id, ...args);
    } catch (error) {
      messages.add((error as { message: string }).message);
    }
  };
  for (const { code } of sampleOf('offers', catalogue.subjects, 6)) {
    for (const id of [
      'GROWTH',
      'BASELINE',
      'CHANGE',
      'SHARE',
      'CONTRIBUTION',
      'UNITVALUE',
      'RANK',
      'ATTAINMENT',
    ] as const) {
      ask(id, code);
    }
    for (const period of [2005, 2006, 2025, '2026-07']) {
      ask('SHARE', code, 'total', period);
      ask('SHARE', code, 'group', period);
      ask('RANK', code, null, null, period);
      ask('UNITVALUE', code, period);
      ask('GROWTH', code, period);
      ask('SERIES', code, period);
    }
    ask('SHARE', code, 'group');
    ask('RANK', code, 'quantity', 'group');
    for (const id of ['GROWTH', 'CAGR', 'CHANGE'] as const) {
      ask(id, code, 2001, 2005);
      ask(id, code, 2001, 2006);
    }
    for (const market of ['US', 'EU']) {
      ask('ACTUAL', code, '2026-07', null, null, market);
      ask('ACTUAL', code, null, 'value', null, market);
      ask('GROWTH', code, 2025, null, market);
    }
    ask('CAGR', code, '2025-01', '2026-07');
    for (const measure of measures) {
      ask('ATTAINMENT', code, measure);
      ask('RANK', code, measure);
      for (const period of periods) {
        ask('TARGET', code, measure, period);
        ask('ACTUAL', code, period, measure);
        ask('SOURCE', code, measure, period);
      }
      ask('ACTUAL', code, 2005, measure, 'World Bank');
    }
  }
  return messages;
}

test('every formula that a message offers has an answer', () => {
  const messages = problemsOf();
  const offered = [...messages].flatMap((message) =>
    callsIn(message, ',').map((made) => ({ ...made, message })),
  );
  expect(offered.length).toBeGreaterThan(50);
  const failing = new Set<string>();
  for (const { id, args, message } of offered) {
    expect(Object.keys(functions)).toContain(id);
    try {
      call(id, ...args);
    } catch (error) {
      failing.add(`${id}(${args.join(', ')}): ${(error as Error).message} — offered by: ${message}`);
    }
  }
  expect([...failing]).toEqual([]);
});

test('where Excel separates arguments by semicolons, messages do too, and names keep their commas', () => {
  session.useListSeparator(';');
  expect(() => call('CAGR', 'Châu Á', 2001, 2005)).toThrow('=VNEXPORT.CHANGE("Châu Á";2001;2005)');
  expect(asTyped('Thử =VNEXPORT.SHARE("Túi sách, va li",2006), rồi xem.', ';')).toBe(
    'Thử =VNEXPORT.SHARE("Túi sách, va li";2006), rồi xem.',
  );
  session.useListSeparator(',');
  expect(() => call('CAGR', 'Châu Á', 2001, 2005)).toThrow('=VNEXPORT.CHANGE("Châu Á",2001,2005)');
});

test('no computed figure takes figures of different publishers but ATTAINMENT, whose definitions are alike', () => {
  const { catalogue } = session;

  const periods = ['2000', '2001', '2003', '2005', '2006', '2001-2005'];
  const questions = [
    {},
    ...periods.flatMap((period) => [{ period }, ...periods.map((to) => ({ from: period, to }))]),
  ];
  let answered = 0;
  const faults: unknown[] = [];
  for (const subject of sampleOf('publishers', catalogue.subjects, 15)) {
    for (const indicator of registry.indicators) {
      for (const given of questions) {
        const inputs = ifThere(() => indicator.compute(catalogue, subject, given))?.inputs ?? [];
        if (inputs.length > 0) answered += 1;
        const publishers = new Set(inputs.map(({ publisher }) => publisher.code));
        const mayDiffer = indicator.id === 'ATTAINMENT';
        if (!inputs.every((one) => catalogue.isComparable(one)) || (publishers.size > 1 && !mayDiffer))
          faults.push([indicator.id, subject.code, given]);
      }
    }
  }
  expect(answered).toBeGreaterThan(100);
  expect(faults).toEqual([]);
});
