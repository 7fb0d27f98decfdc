import { ICommandService } from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import type { ExcelHost } from './host/core/excel';

/** Tells the host when a cell of the grid is being edited, for Excel then refuses what add-ins ask. */
export function followCellEditing(univer: Univer, host: ExcelHost): void {
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id, params }) => {
      if (id !== 'sheet.operation.set-cell-edit-visible') return;
      host.editing = (params as { visible: boolean }).visible;
    });
}
