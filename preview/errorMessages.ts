import type { Univer } from '@univerjs/core';
import type { ICellAlert } from '@univerjs/preset-sheets-core';
import { CellAlertManagerService } from '@univerjs/preset-sheets-core';
import { formatLocal } from './host/core/address';
import type { ExcelHost } from './host/core/excel';

/**
 * Lets the note that Univer shows over a cell with an error say what the function said.
 * Univer's engine keeps an error's code only; its own note then says no more than "value not available".
 */
export function showErrorMessages(univer: Univer, host: ExcelHost): void {
  const alerts = univer.__getInjector().get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert: ICellAlert) => {
    const { row, col: column } = alert.location;
    const message = host.errorMessageAt(formatLocal({ row, column, rows: 1, columns: 1 }));
    show(message === undefined ? alert : { ...alert, message });
  };
}
