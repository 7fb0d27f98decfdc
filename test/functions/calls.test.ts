import { beforeAll, describe, expect } from '@jest/globals';
import type { FunctionId } from '../../src/functions/functions';
import { bootOffice } from '../preview/host/bootOffice';
import { shared } from '../shared';
import { call } from './calls';

/** Calls as people make them, and what a careful reader expects; a text describes the answer in words. */
type Expected =
  | number
  | string
  | unknown[][]
  | { readonly err: readonly string[] }
  | { readonly 'one of': readonly unknown[] };
type Case = readonly [id: FunctionId, args: readonly unknown[], expected: Expected];

const {
  texts: [file = '{"calls":[]}'],
  test: testOfCases,
} = shared('cases/calls.json');
const { calls } = JSON.parse(file) as { readonly calls: readonly Case[] };

type Answer = { readonly value: unknown; readonly code: string; readonly message: string };

/** What the cell shows: a value, or an error with its message. */
function answerOf(id: FunctionId, args: readonly unknown[]): Answer {
  try {
    return { value: call(id, ...args), code: '', message: '' };
  } catch (error) {
    expect(error).toBeInstanceOf(CustomFunctions.Error);
    const { code, message } = error as { code: string; message: string };
    return { value: undefined, code, message };
  }
}

/** The single cell of an answer, or its error code. */
function cellOf({ value, code }: Answer): unknown {
  return Array.isArray(value) ? (value as unknown[][])[0]?.[0] : (value ?? code);
}

/** What the answers that are described in words must say; a description that is not listed fails. */
const inWords: Readonly<Record<string, (answer: Answer) => void>> = {
  '681, or an error that says 38353 looks like a date and shows the year': (answer) => {
    expect(cellOf(answer)).toBe(681);
  },
  'the latest single year, never a sum of years': (answer) => {
    // The statistics office's twelve months of 2025: 474 994 216.292 thousand USD; 110 830 is the sum of 2001-2005.
    expect(cellOf(answer)).toBe(474994.216292);
  },
  '#N/A whose message offers the printed 2,1 % (ACTUAL(…,"share"))': ({ code, message }) => {
    expect(code).toBe('#N/A');
    expect(message).toContain('2,1 %');
    expect(message).toContain('=VNEXPORT.ACTUAL("Châu Phi",2005,"share")');
  },
  '#N/A: only shares are stated; says −6.8 percentage points': ({ code, message }) => {
    expect(code).toBe('#N/A');
    // 50.5 - 57.3 = -6.8; 0.505 * 32 442 / (0.573 * 15 029) = 1.902
    expect(message).toContain('chỉ tỷ trọng được nêu');
    expect(message).toContain('−6,8 điểm phần trăm');
    expect(message).toContain('+90 %');
  },
  '#N/A: result and target follow different definitions': ({ code, message }) => {
    expect(code).toBe('#N/A');
    expect(message).toContain('hai định nghĩa khác nhau');
    expect(message).toContain('theo cán cân thanh toán');
    // 5 100 / 4 176 = 1.221
    expect(message).toContain('+22,1 %');
    expect(message).toContain('+10 % đến +12 %');
  },
  '#N/A by default: the Ministry states 2001 and 2005; offers World Bank as publisher': ({
    code,
    message,
  }) => {
    expect(code).toBe('#N/A');
    expect(message).toContain('kim ngạch 2001, 2005 (Bộ Thương mại)');
    expect(message).toContain('Ngân hàng Thế giới nêu 3.272 triệu USD theo định nghĩa khác');
    expect(message).toContain('=VNEXPORT.ACTUAL("Xuất khẩu dịch vụ",2003,"kim ngạch","World Bank")');
  },
};

describe('calls as people make them', () => {
  beforeAll(() => bootOffice({ locale: 'vi-VN' }));

  testOfCases('every call of ../shared/cases/calls.json answers what a careful reader expects', () => {
    for (const [id, args, expected] of calls) {
      const answer = answerOf(id, args);
      const about = `${id}(${JSON.stringify(args)}): ${JSON.stringify(answer)}`;
      if (typeof expected === 'string' && (expected in inWords || expected.includes(' '))) {
        const check = inWords[expected];
        expect([about, check === undefined]).toEqual([about, false]);
        check?.(answer);
      } else if (Array.isArray(expected)) {
        expect([about, answer.value]).toEqual([about, expected]);
      } else if (typeof expected === 'number') {
        expect([about, cellOf(answer)]).toEqual([about, expect.closeTo(expected, 9)]);
      } else if (typeof expected === 'string') {
        expect([about, cellOf(answer)]).toEqual([about, expected]);
      } else {
        const either = 'err' in expected ? expected.err : expected['one of'];
        expect([about, either]).toEqual([about, expect.arrayContaining([cellOf(answer)])]);
      }
    }
    expect(calls.length).toBeGreaterThan(20);
  });
});
