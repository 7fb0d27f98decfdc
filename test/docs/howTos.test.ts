import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { readDataset } from '../../src/model/dataset';
import { wholeCatalogue } from '../catalogue/planCatalogue';
import { documentAt } from './documents';

describe('how to add a dataset', () => {
  test('shows a dataset that is valid and answers as the page says', () => {
    const { text } = documentAt('docs/adding-a-dataset.md');
    const [content, series, line] = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(
      ([, json = '']) => JSON.parse(json.startsWith('{') ? json : `{${json}}`) as { id: string },
    );
    expect(line).toEqual({ id: content?.id, file: `${String(content?.id)}.json`, revision: 1, apart: true });
    const catalogue = new Catalogue([
      ...wholeCatalogue().datasets,
      readDataset({ ...content, ...series }, 'hash'),
    ]);
    const [, name = '', period, value] =
      /VNEXPORT\.ACTUAL\("(\w+)",(\d+)\)` answers ([\d.]+\d)/.exec(text) ?? [];
    expect(String(catalogue.result(catalogue.resolve(name), 'value', period).number)).toBe(value);
  });
});
