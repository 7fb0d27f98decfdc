import { join, relative } from 'node:path';
import ts from 'typescript';
import { isOfOffice, isPlainData, memberName, setOf, statedFor } from './officeMembers';
import type { RequirementSet } from './officeMembers';

/** One place of the code that uses a member of office.js. */
export type OfficeCall = {
  readonly member: string;
  readonly needs: RequirementSet;
  /** From the root of the project. */
  readonly file: string;
  readonly line: number;
  /** The functions around it, the outermost first. */
  readonly within: readonly string[];
  /** The sets that a function around it asks for. */
  readonly asked: readonly RequirementSet[];
};

/** How a project uses office.js. */
export type OfficeUse = {
  readonly calls: readonly OfficeCall[];
  /** The sets that a function asks for, itself or by a function of nothing else; by `path/of/file.ts name`. */
  readonly asking: ReadonlyMap<string, readonly RequirementSet[]>;
};

/**
 * Every use of office.js in a project, found by the compiler: members that are read, written or called, and those that
 * `load` names in a text. What is behind a type of one's own is not seen.
 * @param root the folder with tsconfig.json
 * @param isWanted whether members of a set are looked for; the compiler takes much longer over all of them
 * @example officeUse('.', ({ name }) => name === 'DialogApi').calls[0].member // 'UI.displayDialogAsync'
 */
export function officeUse(root: string, isWanted: (set: RequirementSet) => boolean = () => true): OfficeUse {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  if (config === undefined) throw new Error(`There is no tsconfig.json in ${root}`);
  const host = ts.createCompilerHost(config.options);
  // Comments are read as text (officeMembers.ts); Microsoft's are longer than its types.
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseNone;
  const program = ts.createProgram(config.fileNames, config.options, host);
  const checker = program.getTypeChecker();
  const asking = askingFunctions(program, checker);
  const names = namesOfOffice(program, isWanted);
  const known = new Map<FunctionNode, readonly RequirementSet[]>();
  // A function stands around many calls, and is read to its end once.
  const askedBy = (one: FunctionNode): readonly RequirementSet[] => {
    const sets = known.get(one) ?? asksFor(one, checker, asking);
    known.set(one, sets);
    return sets;
  };
  const reaching = filesThatReachOffice(program);
  const calls: OfficeCall[] = [];
  const askingByName = new Map<string, readonly RequirementSet[]>();
  for (const source of program.getSourceFiles()) {
    if (!reaching.has(source.fileName)) continue;
    const file = relative(root, source.fileName).replaceAll('\\', '/');
    const visit = (node: ts.Node): void => {
      if (isFunction(node)) {
        for (const name of nameOf(node)) askingByName.set(`${file} ${name}`, askedBy(node));
      }
      for (const symbol of usedBy(node, checker, names)) {
        const needs = isPlainData(symbol) ? undefined : setOf(symbol);
        if (needs === undefined || !isWanted(needs)) continue;
        const around = functionsAround(node);
        calls.push({
          member: memberName(symbol),
          needs,
          file,
          line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
          within: around.flatMap(nameOf),
          asked: around.flatMap(askedBy),
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { calls, asking: askingByName };
}

/**
 * Files of code that name a namespace of office.js, and those that import one of these, directly or not: nobody else can
 * have anything of office.js in hand.
 */
function filesThatReachOffice(program: ts.Program): ReadonlySet<string> {
  const sources = program.getSourceFiles().filter(({ isDeclarationFile }) => !isDeclarationFile);
  const importsOf = new Map(
    sources.map(({ fileName, text }) => [
      fileName,
      ts.preProcessFile(text).importedFiles.map((imported) => {
        const { resolvedModule } = ts.resolveModuleName(
          imported.fileName,
          fileName,
          program.getCompilerOptions(),
          ts.sys,
        );
        return resolvedModule?.resolvedFileName;
      }),
    ]),
  );
  const reaching = new Set(
    sources.flatMap(({ fileName, text }) =>
      /\b(Excel|Office|OfficeExtension|CustomFunctions)\.\w/.test(text) ? [fileName] : [],
    ),
  );
  let before: number;
  do {
    before = reaching.size;
    for (const [fileName, imported] of importsOf) {
      if (imported.some((one) => one !== undefined && reaching.has(one))) reaching.add(fileName);
    }
  } while (reaching.size > before);
  return reaching;
}

/**
 * Every name that office.js declares for a member of a wanted set. What is called otherwise is no such member: the
 * compiler, which finds out slowly what each expression is, need not be asked.
 */
function namesOfOffice(program: ts.Program, isWanted: (set: RequirementSet) => boolean): ReadonlySet<string> {
  const names = new Set<string>();
  // A member without a set of its own is of the set of what it stands in.
  const visit = (node: ts.Node, around: RequirementSet | undefined): void => {
    const { name } = node as ts.Node & { readonly name?: ts.Node };
    const isNamed = name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name));
    const set = (isNamed ? statedFor(node) : undefined) ?? around;
    if (isNamed && set !== undefined && isWanted(set)) {
      names.add(name.text);
      // Nobody has one of these without asking for it first, which is found.
      if (ts.isClassDeclaration(node) || ts.isEnumDeclaration(node)) return;
    }
    ts.forEachChild(node, (child) => visit(child, set));
  };
  program
    .getSourceFiles()
    .filter(isOfOffice)
    .forEach((source) => visit(source, undefined));
  return names;
}

/** The members of office.js that a node uses. */
function usedBy(node: ts.Node, checker: ts.TypeChecker, names: ReadonlySet<string>): ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) {
    return names.has(node.name.text) ? ofOffice(checker.getSymbolAtLocation(node.name)) : [];
  }
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    const { text } = node.argumentExpression;
    return names.has(text) ? property(checker.getTypeAtLocation(node.expression), text, checker) : [];
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) && names.has(name.text)
      ? property(checker.getTypeAtLocation(node.parent), name.text, checker)
      : [];
  }
  // What an object for Excel names: options of Excel.run, of load, of set.
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    if (!ts.isIdentifier(node.name) || !names.has(node.name.text)) return [];
    const type = checker.getContextualType(node.parent);
    return type === undefined ? [] : property(type, node.name.text, checker);
  }
  return ts.isCallExpression(node) ? loadedBy(node, checker) : [];
}

/** `range.load('values, format/fill/color')`, `table.load(['name'])`. */
function loadedBy(call: ts.CallExpression, checker: ts.TypeChecker): ts.Symbol[] {
  if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== 'load') return [];
  const owner = checker.getTypeAtLocation(call.expression.expression);
  return call.arguments.flatMap(textsIn).flatMap((text) =>
    text.split(',').flatMap((path) => {
      const symbols: ts.Symbol[] = [];
      let type = owner;
      for (const name of path.trim().split('/')) {
        const [symbol] = propertyOrItem(type, name, checker);
        if (symbol === undefined) break;
        symbols.push(symbol);
        type = checker.getTypeOfSymbol(symbol);
      }
      return symbols;
    }),
  );
}

function textsIn(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  return ts.isArrayLiteralExpression(node) ? node.elements.flatMap(textsIn) : [];
}

/** A property of an object; of a collection, or else of each of its items. */
function propertyOrItem(type: ts.Type, name: string, checker: ts.TypeChecker): ts.Symbol[] {
  const own = property(type, name, checker);
  if (own.length > 0) return own;
  const items = checker.getPropertyOfType(checker.getNonNullableType(type), 'items');
  const item = items && checker.getIndexTypeOfType(checker.getTypeOfSymbol(items), ts.IndexKind.Number);
  return item === undefined ? [] : property(item, name, checker);
}

function property(type: ts.Type, name: string, checker: ts.TypeChecker): ts.Symbol[] {
  return ofOffice(checker.getPropertyOfType(checker.getNonNullableType(type), name));
}

function ofOffice(symbol: ts.Symbol | undefined): ts.Symbol[] {
  return symbol?.declarations?.some(isOfOffice) === true ? [symbol] : [];
}

type FunctionNode = ts.FunctionLikeDeclaration;

function functionsAround(node: ts.Node): FunctionNode[] {
  const around: FunctionNode[] = [];
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    if (isFunction(at)) around.unshift(at);
  }
  return around;
}

function isFunction(node: ts.Node): node is FunctionNode {
  return ts.isFunctionLike(node) && 'body' in node;
}

function nameOf(one: FunctionNode): string[] {
  const named = one.name ?? (ts.isVariableDeclaration(one.parent) ? one.parent.name : undefined);
  return named !== undefined && (ts.isIdentifier(named) || ts.isPrivateIdentifier(named)) ? [named.text] : [];
}

/** Functions that ask whether a set is supported, with the sets: whoever calls them asks, too. */
type Asking = ReadonlyMap<ts.Symbol, readonly RequirementSet[]>;

function askingFunctions(program: ts.Program, checker: ts.TypeChecker): Asking {
  const asking = new Map<ts.Symbol, RequirementSet[]>();
  for (const source of program.getSourceFiles()) {
    if (source.isDeclarationFile) continue;
    for (const statement of source.statements) {
      if (!ts.isFunctionDeclaration(statement) || statement.name === undefined) continue;
      const symbol = checker.getSymbolAtLocation(statement.name);
      const sets = asksFor(statement, checker, new Map());
      // A function of nothing but the answer; in a larger one the answer may stay inside.
      if (symbol !== undefined && sets.length > 0 && statement.body?.statements.length === 1)
        asking.set(symbol, sets);
    }
  }
  return asking;
}

function asksFor(one: ts.Node, checker: ts.TypeChecker, asking: Asking): RequirementSet[] {
  const sets: RequirementSet[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const [name, version] = node.arguments;
      const callee = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
      if (
        callee.getText() === 'isSetSupported' &&
        name !== undefined &&
        version !== undefined &&
        ts.isStringLiteral(name) &&
        ts.isStringLiteral(version)
      ) {
        sets.push({ name: name.text, version: version.text });
      }
      // The functions that ask stand by themselves: none is a member of anything.
      const symbol = ts.isIdentifier(node.expression) ? checker.getSymbolAtLocation(callee) : undefined;
      const real = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      sets.push(...((real && asking.get(real)) ?? []));
    }
    ts.forEachChild(node, visit);
  };
  visit(one);
  return sets;
}
