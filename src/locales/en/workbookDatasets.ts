import { counted, listed, quote, sentences } from '../phrases';
import type { WorkbookDatasetTexts } from '../workbookDatasets';

export const workbookDatasetTexts: WorkbookDatasetTexts = {
  newer:
    'The datasets of this workbook were kept by a newer version of VNEXPORT; they are left as they are. Close and reopen Excel so that the add-in updates itself.',
  notValid: 'Nothing was kept: the figures contradict each other or are not complete.',
  idTaken: (title) =>
    `Nothing was kept: VNEXPORT has a dataset of its own with the id of “${title}”. Give the new one another id.`,
  unusable: (title) =>
    `Nothing was kept: “${title}” cannot be used together with the other datasets, or they hold too many figures together. Remove a dataset that is not needed any more.`,
  gone: 'That dataset does not lie in this workbook any more. Another window may have removed it.',
  damaged: (titles) =>
    `The workbook’s record of ${listed(titles.map((title) => (title === '' ? 'a dataset' : quote(title))))} is damaged; it is left as it is and not used. To get it back, open an older copy of the workbook.`,
  removeQuestion: (title, naming, fromCells) =>
    sentences(
      `Remove “${title}” from this workbook?`,
      naming === 0
        ? 'No formula names anything of it.'
        : `${counted(naming, 'formula')} ${naming === 1 ? 'names' : 'name'} something of it and may then have no answer.`,
      ...(fromCells === 0
        ? []
        : [
            `${counted(fromCells, 'more formula')} ${fromCells === 1 ? 'takes its' : 'take their'} names from cells and may use it too.`,
          ]),
    ),
};
