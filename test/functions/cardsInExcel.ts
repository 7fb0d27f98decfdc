import { beforeAll, beforeEach } from '@jest/globals';
import { session } from '../../src/session';
import type { Card } from '../../src/functions/runner';
import type { ExcelHost } from '../../preview/host/core/excel';
import metadata from '../scripts/golden/functions.en.json';
import { documentDatasets } from '../catalogue/planCatalogue';
import { bootOffice } from '../preview/host/bootOffice';
import { one } from './calls';

/** For the tests of one file: an English Excel that knows data types, with the functions in its workbook. */
export function excelWithCards(): { readonly host: () => ExcelHost } {
  let host: ExcelHost;
  beforeAll(async () => {
    session.useDatasets(documentDatasets());
    host = await bootOffice({ locale: 'en-US', requirements: { CustomFunctionsRuntime: '1.5' } });
    await import('../../src/functions/entry');
    host.registerFunctions(metadata);
  });
  beforeEach(() => host.reset());
  return { host: () => host };
}

export const card = (name: string): Card => one('ITEM', name) as Card;
