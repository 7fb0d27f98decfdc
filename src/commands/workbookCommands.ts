/** Refreshing and conversion are a script of their own, loaded when they are first asked for. */
export function workbookCommands() {
  return import(/* webpackChunkName: "workbook" */ './workbookChunk');
}
