import type { FunctionListTexts } from '../functionList';

export const functionListTexts: FunctionListTexts = {
  filterFunctions: 'Filter functions',
  noFunction: (query) => `No function matches “${query}”.`,
  howTo:
    'Type a formula in a cell, or type =VNEXPORT. and pick a function. Names need no accents and may be English.',
  parameters: 'Parameters',
  optional: 'optional',
  value: 'Result',
  loading: 'Reading the descriptions of the functions…',
  failed:
    'The descriptions of the functions could not be read. The functions still work in cells; close and reopen this pane.',
};
