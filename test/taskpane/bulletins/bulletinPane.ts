import { TextDecoder } from 'node:util';
import { august } from '../../datasets/augustBulletin';
import { all, button, chooseView, drawn, named, openPane, paneRoot, until } from '../paneElements';
import { ended, press } from '../workbook/workbookPane';

/** The pane with its view of bulletins, as tests open and use it. */

export const open = 'Đọc một bản tin';

export async function openBulletins(): Promise<void> {
  await openPane('vi');
  await chooseView('bulletins');
  await shown(open);
}

export function shown(sentence: string): Promise<void> {
  return until(
    () => paneRoot().textContent.includes(sentence),
    () => `“${sentence}” is not shown`,
  );
}

export async function readText(lines: readonly string[]): Promise<void> {
  const field = paneRoot().querySelector('textarea');
  if (field === null) throw new Error('nothing to paste into');
  field.value = lines.join('\n');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
  button('Đọc phần đã dán').click();
}

export async function review(lines: readonly string[] = august): Promise<void> {
  await openBulletins();
  await readText(lines);
  await shown('Xem lại trước khi lưu');
}

export async function save(): Promise<void> {
  (named('Lưu vào sổ làm việc này') ?? button('Thay bản trước trong sổ')).click();
  await until(
    () =>
      paneRoot().querySelector('[role=status]')?.textContent.startsWith('Đã ') === true &&
      named('Hoàn tác lần lưu này') !== undefined,
    () => 'it is not saved',
  );
}

export function fieldOf(label: string): HTMLInputElement {
  const field = all('label.field').find(({ firstChild }) => firstChild?.textContent === label);
  const input = field?.querySelector('input');
  if (input === null || input === undefined) throw new Error(`no field ${label}`);
  return input;
}

export async function type(label: string, typed: string): Promise<void> {
  const field = fieldOf(label);
  field.value = typed;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
}

export async function refreshAll(): Promise<void> {
  await chooseView('workbook');
  await ended();
  await press('Cập nhật tất cả');
}

/** The inserted table of all figures. */
const FIGURES = 'VnxFigures2027';

/** August 2026 as Excel counts days. */
const AUGUST = 46235;

/** Where the value of August stands in the inserted table of all figures. */
async function placeOf(name: string): Promise<{ row: number; column: number; value: unknown }> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(FIGURES);
    const [head, body] = [table.getHeaderRowRange().load('values'), table.getDataBodyRange().load('values')];
    await context.sync();
    const column = (head.values[0] as string[]).indexOf('Số liệu');
    const rows = body.values as unknown[][];
    const row = rows.findIndex((cells) => [name, AUGUST, 'triệu USD'].every((one) => cells.includes(one)));
    return { row, column, value: rows[row]?.[column] };
  });
}

export async function figureOf(name: string): Promise<unknown> {
  return (await placeOf(name)).value;
}

export async function writeFigure(name: string, number: number): Promise<void> {
  const { row, column } = await placeOf(name);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem(FIGURES).getDataBodyRange().getCell(row, column).values = [[number]];
    await context.sync();
  });
}

export async function drop(file: File): Promise<void> {
  // jsdom has no File.arrayBuffer.
  const bytes = await bytesIn(file);
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(bytes) });
  const dropped = new Event('drop', { bubbles: true, cancelable: true });
  Object.defineProperty(dropped, 'dataTransfer', { value: { files: [file] } });
  paneRoot().querySelector('.bulletins')?.dispatchEvent(dropped);
}

function bytesIn(file: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(file);
  });
}

export async function textIn(file: Blob): Promise<string> {
  return new TextDecoder().decode(await bytesIn(file));
}
