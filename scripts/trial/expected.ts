/** What a step of preview/trial/steps.ts has told. */
export type Told = { readonly name: string; readonly read?: unknown; readonly failed?: string };

/**
 * What each step must read. Printed in the document: rice 1211 million USD and 4500 thousand tonnes, coffee 770; Africa
 * 681 in 2005; groups 7340, 8187 and 17649. Growth of rice: 0.861 − 1 = −0.139. 1211 + 770 = 1981.
 */
const expected: Readonly<Record<string, readonly unknown[]>> = {
  functions: [{ column: [1211, 1981, 4500, 681, 'error', true, 3], spilled: [1211, '#N/A', 770] }],
  'data types': [['Gạo', -0.139, 1211], 'not supported'],
  insert: [{ figures: [7340, 8187, 17649], rows: 4 }],
  refresh: [{ figures: [1, 8187, 17649], rows: 4, tables: 1 }],
  values: [{ cell: 1211, sum: 1981, kept: [] }],
  'formulas again': [{ cell: '=VNEXPORT.TARGET("Gạo")', sum: 1981 }],
  'clean up': [0],
};

export type Verdict = { readonly name: string; readonly holds: boolean; readonly text: string };

/** Judges what was told; a step that has not been told is not held. */
export function verdicts(told: readonly Told[]): Verdict[] {
  return Object.entries(expected).map(([name, allowed]) => {
    const found = told.find((one) => one.name === name);
    if (found === undefined) return { name, holds: false, text: 'was not reached' };
    if (found.failed !== undefined) return { name, holds: false, text: found.failed };
    const read = JSON.stringify(found.read);
    const wanted = allowed.map((one) => JSON.stringify(one));
    return wanted.includes(read)
      ? { name, holds: true, text: read }
      : { name, holds: false, text: `read ${read}, expected ${wanted.join(' or ')}` };
  });
}
