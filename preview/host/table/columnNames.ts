import type { Univer } from '@univerjs/core';
import { ISuperTableService, Lexer } from '@univerjs/engine-formula';

/**
 * Excel takes any name of a column in `Table[Name]`; Univer's formula parser stumbles over brackets, commas and the
 * like in it. So the parser is given such characters in disguise, and so are the names it looks columns up by.
 */
export function acceptAnyColumnName(univer: Univer): void {
  const injector = univer.__getInjector();
  const lexer = injector.get(Lexer);
  const parse = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix) => parse(withDisguisedNames(formula), transformSuffix);

  const tables = injector.get(ISuperTableService);
  const register = tables.registerTable.bind(tables);
  tables.registerTable = (unitId, name, table) => {
    const disguised = [...table.titleMap].map(([title, index]) => [disguise(escaped(title)), index] as const);
    register(unitId, name, { ...table, titleMap: new Map([...table.titleMap, ...disguised]) });
  };
}

/** Names stand in the innermost brackets after a table's name; texts in quotes, and #This Row, stay as they are. */
function withDisguisedNames(formula: string): string {
  if (!formula.includes('[')) return formula;
  return formula.replace(
    /"(?:[^"]|"")*"|(?<=[\p{L}\p{N}_.\\])\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]/gu,
    (part) => (part.startsWith('"') ? part : disguiseNames(part)),
  );
}

function disguiseNames(brackets: string): string {
  if (/^\[(?:'.|[^'[\]])*\]$/u.test(brackets)) return disguiseName(brackets);
  return `[${brackets.slice(1, -1).replace(/\[(?:'.|[^'[\]])*\]/gu, disguiseName)}]`;
}

function disguiseName(inBrackets: string): string {
  return inBrackets.startsWith('[#') ? inBrackets : `[${disguise(inBrackets.slice(1, -1))}]`;
}

/** One private character for each, so that places in the formula stay what they were. */
function disguise(name: string): string {
  return name.replace(/[^\p{L}\p{N}\p{M} ]/gu, (character) =>
    String.fromCodePoint(0xe000 + ((character.codePointAt(0) ?? 0) % 0x1900)),
  );
}

function escaped(title: string): string {
  return title.replace(/[[\]#'@]/g, "'$&");
}
