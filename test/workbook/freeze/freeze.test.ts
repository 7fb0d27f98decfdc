import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functions } from '../../../src/functions/functions';
import type { ExcelHost } from '../../../src/preview/host/excel';
import { countFormulas, freeze } from '../../../src/workbook/freeze/freeze';
import { bootOffice } from '../../host/bootOffice';
import { rangeOf, valuesOf, writeTo } from '../../host/cells';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({ locale: 'vi-VN', requirements: { ExcelApi: '1.12' } });
});
test('x', async () => {
  CustomFunctions.associate({ ...functions } as never);
  host.registerFunctions(
    JSON.parse(readFileSync(join(__dirname, '../../scripts/golden/functions.vi.json'), 'utf8')),
  );
  await writeTo('A1:B3', [
    ['Gạo', '=VNEXPORT.TARGET(A1)'],
    ['Cà phê', '=VNEXPORT.TARGET(A2)'],
    ['x', '=SUM(VNEXPORT.TARGET("Gạo"),1)'],
  ]);
  await writeTo('D1', [['=VNEXPORT.ITEMS("Nhiên liệu")']]);
  await writeTo('E1', [['=COUNTA(D1#)']]);
  await host.calculate();
  console.log(JSON.stringify(await valuesOf('A1:E5')));
  console.log(JSON.stringify(await countFormulas('workbook', 'vi')));
  console.log(
    JSON.stringify(
      await host.measure(async () => console.log(JSON.stringify(await freeze('workbook', 'vi'), null, 1))),
    ),
  );
  console.log(JSON.stringify((await rangeOf('A1:E5')).formulas));
  await host.calculate();
  console.log(JSON.stringify((await rangeOf('A1:E5')).formulas));
  console.log(host.serialise().match(/urn:vnexport.*?frozen>/)?.[0]);
});
