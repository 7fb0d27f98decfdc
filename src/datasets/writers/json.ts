import type { Dataset } from '../../model/dataset';

/**
 * A dataset as the file that datasets are kept in (src/model/schema.ts), with all that it holds: readDataset reads it back
 * as it was. The hash follows from the content, and whoever takes the file in counts its revisions.
 * One subject or figure stands on each line, so that two files can be compared.
 * @example readDataset(JSON.parse(datasetJson(dataset)), dataset.hash, dataset.revision) // the same dataset
 */
export function datasetJson(dataset: Dataset): string {
  const content = Object.entries(dataset).filter(([key]) => key !== 'hash' && key !== 'revision');
  const members = content.map(([key, value]) => `  ${JSON.stringify(key)}: ${lines(value)}`);
  return `{\n${members.join(',\n')}\n}\n`;
}

function lines(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`;
}
