import ts from 'typescript';

/** A version of a requirement set, such as ExcelApi 1.14. */
export type RequirementSet = { readonly name: string; readonly version: string };

/** What a member of office.js needs, by the comments of its own types: where it has none, its class or enumeration. */
export function setOf(symbol: ts.Symbol): RequirementSet | undefined {
  for (const declaration of symbol.declarations ?? []) {
    if (!isOfOffice(declaration)) continue;
    for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
      const found = statedFor(node);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The name by which Microsoft documents a member: `Range.valuesAsJson`. */
export function memberName(symbol: ts.Symbol): string {
  const [declaration] = symbol.declarations ?? [];
  const parent = declaration?.parent;
  const owner =
    parent !== undefined && (ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent))
      ? parent.name?.text
      : undefined;
  return owner === undefined ? symbol.name : `${owner.replace(/LoadOptions$/, '')}.${symbol.name}`;
}

/**
 * What is only written down, such as the fields of a card: it reaches Excel by a member of a class (a range's
 * `valuesAsJson`), or as the answer of a function. Options are no plain data: Excel reads them where they stand.
 */
export function isPlainData(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).filter(isOfOffice).every(({ parent }) => {
    if (!ts.isInterfaceDeclaration(parent) || !isInside(parent, 'Excel')) return false;
    return !parent.name.text.endsWith('Options');
  });
}

function isInside(node: ts.Node, namespace: string): boolean {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isModuleDeclaration(at) && at.name.text === namespace) return true;
  }
  return false;
}

export function isOfOffice(declaration: ts.Node): boolean {
  return /@types\/(office-js|custom-functions-runtime)\//.test(declaration.getSourceFile().fileName);
}

/** Whether a version is the same as another or comes after it. */
export function reaches(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** What the comment before a declaration states of it. */
export function statedFor(node: ts.Node): RequirementSet | undefined {
  const comment = commentOf(node);
  const stated =
    /\[Api set: (\w+) ([\d.]+)/.exec(comment) ?? /Requirement set\*\*:.*?\| (\w+) ([\d.]+)\}/.exec(comment);
  const [, name, version] = stated ?? [];
  return name === undefined || version === undefined ? undefined : { name, version };
}

function commentOf(node: ts.Node): string {
  const source = node.getSourceFile().text;
  return (ts.getLeadingCommentRanges(source, node.pos) ?? [])
    .map(({ pos, end }) => source.slice(pos, end))
    .join('\n');
}
