/** How tables are inserted from the pane. */
export type InsertOptions = {
  readonly formulas: boolean;
  readonly source: boolean;
  readonly chart: boolean;
};

export const insertOptions = ['formulas', 'source', 'chart'] as const;

const KEY = 'vnexport.insert-options';
const USUAL: InsertOptions = { formulas: true, source: false, chart: false };

/** What the user chose earlier; the usual options where nothing was, or the browser keeps nothing for add-ins. */
export function rememberedOptions(): InsertOptions {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Record<string, unknown>>;
    const choice = (option: keyof InsertOptions) =>
      typeof kept[option] === 'boolean' ? kept[option] : USUAL[option];
    return { formulas: choice('formulas'), source: choice('source'), chart: choice('chart') };
  } catch {
    return USUAL;
  }
}

export function rememberOptions(options: InsertOptions): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(options));
  } catch {
    // Partitioned or blocked storage: the choice holds until the pane is closed.
  }
}
