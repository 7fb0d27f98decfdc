import { CommandType, IUndoRedoService } from '@univerjs/core';
import type { IMutationInfo } from '@univerjs/core';
import { changeNotes, readNotes } from './store';
import type { ExcelStore, WorkbookNotes } from './store';

type Parts = WorkbookNotes['customXmlParts'];
type Undone = { readonly parts: Parts };
type Watched = Pick<ExcelStore, 'univer'>;

/** Where Ctrl+Z takes back custom XML parts: a change of them is part of the step in which it happens. */
export function undoXmlParts(store: Watched): <Answer>(work: () => Answer) => Answer {
  const { univer, commands, workbook } = store.univer;
  const put = (parts: Parts): IMutationInfo<Undone> => ({ id: PUT_PARTS, params: { parts } });
  commands.registerCommand({
    id: PUT_PARTS,
    type: CommandType.MUTATION,
    handler: (_: unknown, { parts }: Undone) => {
      changeNotes(store, { customXmlParts: parts });
      return true;
    },
  });
  return (work) => {
    const before = readNotes(store).customXmlParts;
    const answer = work();
    const after = readNotes(store).customXmlParts;
    if (JSON.stringify(before) !== JSON.stringify(after)) {
      univer
        .__getInjector()
        .get(IUndoRedoService)
        .pushUndoRedo({
          unitID: workbook.getId(),
          undoMutations: [put(before)],
          redoMutations: [put(after)],
        });
    }
    return answer;
  };
}

const PUT_PARTS = 'office.mutation.put-xml-parts';
