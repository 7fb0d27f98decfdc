import type { Dataset } from '../src/model/dataset';

export function validDatasets(): Promise<[Dataset, ...Dataset[]]>;
