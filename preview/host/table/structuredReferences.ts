/** What stands in a formula as `Sales[V]`, or, inside the table itself, as `[V]` or `[@V]`. */
export type StructuredReference = {
  readonly start: number;
  readonly end: number;
  /** Empty where a formula inside the table leaves the name out. */
  readonly table: string;
  /** With its brackets. */
  readonly columns: string;
};

/**
 * Finds the structured references of a formula, past its texts, its quoted sheets and other workbooks' names.
 * https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 */
export function structuredReferences(formula: string): StructuredReference[] {
  const found: StructuredReference[] = [];
  for (let index = 0; index < formula.length; index += 1) {
    const character = formula.charAt(index);
    if (character === '"' || character === "'") index = closingQuote(formula, index);
    else if (character === '[') {
      const end = closingBracket(formula, index);
      const table = nameBefore(formula, index);
      const ofWorkbook = /^[\p{L}\p{N}_.]*!/u.test(formula.slice(end)) || formula.charAt(end) === "'";
      if (!ofWorkbook)
        found.push({ start: index - table.length, end, table, columns: formula.slice(index, end) });
      index = end - 1;
    }
  }
  return found;
}

/** Looked for backwards: a formula may be as long as 8 192 characters, and have a reference in each of them. */
function nameBefore(formula: string, end: number): string {
  let start = end;
  while (start > 0 && /[\p{L}\p{N}_.\\]/u.test(formula.charAt(start - 1))) start -= 1;
  return formula.slice(start, end);
}

/** The formula with each reference put in other words; null leaves one alone. */
export function replaceReferences(
  formula: string,
  replacement: (reference: StructuredReference) => string | null,
): string {
  if (!formula.includes('[')) return formula;
  let replaced = '';
  let end = 0;
  for (const reference of structuredReferences(formula)) {
    replaced += formula.slice(end, reference.start);
    replaced += replacement(reference) ?? formula.slice(reference.start, reference.end);
    end = reference.end;
  }
  return replaced + formula.slice(end);
}

/** `[@V]` inside Sales becomes `Sales[[#This Row],[V]]`, which a file holds and Univer computes. */
export function inFull(formula: string, ownTable: string | undefined): string {
  return replaceReferences(formula, ({ table, columns }) => {
    const name = table || ownTable;
    return name === undefined ? null : name + thisRowInFull(columns);
  });
}

/** What Excel shows of it: `Sales[@V]`, and inside Sales `[@V]`. */
export function asShown(formula: string, ownTable: string | undefined): string {
  return replaceReferences(formula, ({ table, columns }) => {
    const own = table.toLowerCase() === ownTable?.toLowerCase();
    return (own ? '' : table) + thisRowAsShown(columns);
  });
}

/** The same formula after a column of a table, written in full, has got another name. */
export function withColumnRenamed(formula: string, table: string, from: string, to: string): string {
  return replaceReferences(formula, (reference) => {
    if (reference.table.toLowerCase() !== table.toLowerCase()) return null;
    const simple = columnsIn(reference.columns);
    const renamed = (name: string): string => (sameColumn(name, from) ? to : name);
    if (!reference.columns.startsWith('[[')) {
      const [only = ''] = simple;
      return `${reference.table}[${escaped(renamed(only))}]`;
    }
    const columns = reference.columns.replace(/\[((?:'.|[^'[\]])*)\]/g, (_, name: string) =>
      name.startsWith('#') ? `[${name}]` : `[${escaped(renamed(unescaped(name)))}]`,
    );
    return reference.table + columns;
  });
}

/** The same formula after a column of a table, written in full, is gone. */
export function withoutColumn(formula: string, table: string, column: string): string {
  return replaceReferences(formula, (reference) => {
    const own = reference.table.toLowerCase() === table.toLowerCase();
    return own && columnsIn(reference.columns).some((name) => sameColumn(name, column)) ? '#REF!' : null;
  });
}

/** `V` and `#This Row` in `[[#This Row],[V]]`. */
export function columnsIn(columns: string): string[] {
  const parts = columns.startsWith('[[') ? columns.slice(1, -1) : columns;
  return [...parts.matchAll(/\[((?:'.|[^'[\]])*)\]/g)].map(([, name = '']) => unescaped(name));
}

/** Excel compares names of columns without regard to case. */
function sameColumn(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function thisRowInFull(columns: string): string {
  if (!columns.startsWith('[@')) return columns;
  const rest = columns.slice(2, -1);
  if (rest === '') return '[#This Row]';
  return `[[#This Row],${rest.startsWith('[') ? rest : `[${rest}]`}]`;
}

function thisRowAsShown(columns: string): string {
  if (columns === '[#This Row]') return '[@]';
  const [, rest] = /^\[\[#This Row\],\s*(.+)\]$/i.exec(columns) ?? [];
  if (rest === undefined) return columns;
  const [, simple] = /^\[([\p{L}\p{N}_]+)\]$/u.exec(rest) ?? [];
  return `[@${simple ?? rest}]`;
}

/** These mean something inside brackets: Excel puts an apostrophe before them. */
function escaped(name: string): string {
  return name.startsWith('#') ? name : name.replace(/[[\]#'@]/g, "'$&");
}

function unescaped(name: string): string {
  return name.replace(/'(.)/g, '$1');
}

function closingQuote(formula: string, start: number): number {
  const quote = formula.charAt(start);
  let index = start + 1;
  while (index < formula.length) {
    if (formula.charAt(index) !== quote) index += 1;
    else if (formula.charAt(index + 1) === quote) index += 2;
    else break;
  }
  return index;
}

/** Just past the bracket that closes the one at the start. */
function closingBracket(formula: string, start: number): number {
  let depth = 0;
  for (let index = start; index < formula.length; index += 1) {
    const character = formula.charAt(index);
    if (character === "'") index += 1;
    else if (character === '[') depth += 1;
    else if (character === ']' && --depth === 0) return index + 1;
  }
  return formula.length;
}
