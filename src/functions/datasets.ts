// The function that lists where the figures come from.

import { Problem } from '../catalogue/problem';
import { datasetFields, resolveDatasetField } from '../catalogue/words';
import type { DatasetField } from '../catalogue/words';
import type { Messages } from '../locales/messages';
import type { Dataset } from '../model/dataset';
import { session } from '../session';
import type { Cell } from '../tables/table';
import { single } from './options';
import { answerTable } from './runner';

/**
 * The datasets in use, spilled: a row for each, without headings. First those of the add-in, in the order in which they answer; then those kept in the workbook, which answer right after the document about every subject that they count alike.
 * @customfunction DATASETS
 * @param field Only this column: title, publisher, covers, revision, kept, id, status or hash. Default: the first six.
 * @returns Title, publisher, period, revision, where it is kept and id of each, or the field.
 * @example DATASETS("id") gives 2006-plan and the ids of the other datasets, one below the other.
 */
export function datasets(field?: string): unknown[][] {
  return answerTable(({ messages }) => {
    const fields = fieldsFrom(single(field));
    return session.catalogue.datasets.map((dataset) => {
      const told = toldOf(dataset, messages);
      return fields.map((one) => told[one]);
    });
  });
}

const IN_A_ROW = 6;

function toldOf(dataset: Dataset, { language, datasetHomes }: Messages): Record<DatasetField, Cell> {
  const { id, title, publishers, covers, revision, statusNote, hash } = dataset;
  return {
    title: title[language],
    publisher: publishers.map(({ name }) => name[language]).join(', '),
    covers,
    revision: { number: revision, unit: 'rank' },
    kept: datasetHomes[session.homeOf(dataset)],
    id,
    status: statusNote[language],
    hash,
  };
}

/** @throws Problem field-unknown */
function fieldsFrom(input: string | undefined): readonly DatasetField[] {
  if (input === undefined) return datasetFields.slice(0, IN_A_ROW);
  const match = resolveDatasetField(input);
  if (match.kind === 'one') return [match.value];
  throw new Problem({ kind: 'field-unknown', text: input, fields: datasetFields });
}
