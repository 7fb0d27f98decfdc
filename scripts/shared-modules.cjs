const { existsSync, readFileSync, statSync } = require('node:fs');
const { dirname, join, resolve } = require('node:path');
const ts = require('typescript');

/**
 * What functions.js gives to the scripts of the pane: its modules become one scope, and of them it hands out, as a
 * global, the names that the pane imports, under short ones. Webpack by itself keeps each module apart that another
 * script imports from, which makes functions.js larger by a twentieth.
 *
 * The modules of the pane are the layer `pane`: there an import from a module of functions.js is rewritten to one from
 * the global. Other pages, such as the preview, import the same files as they are.
 */
class SharedModulesPlugin {
  /**
   * @param {{ entry: string, users: string, global: string }} options the entry of functions.js, that of the pane, and
   *   the name of the global
   */
  constructor({ entry, users, global }) {
    Object.assign(this, { entry: resolve(entry), users: resolve(users), global });
    /** Short names by file and name; those once given stay while webpack watches. */
    this.given = new Map();
  }

  apply(compiler) {
    const name = 'SharedModulesPlugin';
    const look = () => this.look();
    compiler.hooks.beforeRun.tap(name, look);
    compiler.hooks.watchRun.tap(name, look);
    // What the entry hands out depends on what others import, so it is never taken from what was built before.
    compiler.hooks.compilation.tap(name, (compilation) => {
      compiler.webpack.NormalModule.getCompilationHooks(compilation).needBuild.tap(
        name,
        ({ resource }) => resource === this.entry || undefined,
      );
    });
  }

  /** Finds the modules of functions.js, and what those of the pane import from them. */
  look() {
    this.shared = reachedFrom(this.entry, () => false);
    const users = reachedFrom(this.users, (file) => this.shared.has(file));
    for (const [file, imports] of users) {
      for (const { from, names } of imports) {
        if (!this.shared.has(from)) continue;
        for (const name of names ?? fail(`${file} must name what it imports from ${from}`))
          this.give(from, name);
      }
    }
  }

  give(file, name) {
    const key = `${file}\n${name}`;
    if (!this.given.has(key)) this.given.set(key, `_${this.given.size.toString(36)}`);
  }

  shortFor(file, name) {
    return this.given.get(`${file}\n${name}`) ?? fail(`${name} of ${file} is not handed out`);
  }

  /** For ts-loader, in the layer of the functions: the entry hands out what is shared. */
  handOut = () => ({ before: [(context) => (source) => this.withExports(source, context.factory)] });

  /** For ts-loader, in the layer of the pane: what is shared comes from the global. */
  takeIn = () => ({ before: [(context) => (source) => this.withGlobal(source, context.factory)] });

  withExports(source, factory) {
    if (resolve(source.fileName) !== this.entry) return source;
    const imports = [...this.given].map(([key, short]) => {
      const [file, name] = key.split('\n');
      const one = factory.createImportSpecifier(
        false,
        factory.createIdentifier(name),
        factory.createIdentifier(short),
      );
      return factory.createImportDeclaration(
        undefined,
        factory.createImportClause(undefined, undefined, factory.createNamedImports([one])),
        factory.createStringLiteral(file.replace(/\.tsx?$/, '')),
      );
    });
    const names = [...this.given.values()];
    // An object by itself is smaller than the exports of webpack.
    const handedOut = factory.createExpressionStatement(
      factory.createAssignment(
        factory.createPropertyAccessExpression(factory.createIdentifier('globalThis'), this.global),
        factory.createObjectLiteralExpression(
          names.map((short) => factory.createPropertyAssignment(short, factory.createIdentifier(short))),
        ),
      ),
    );
    return factory.updateSourceFile(source, [...source.statements, ...imports, handedOut]);
  }

  withGlobal(source, factory) {
    const file = resolve(source.fileName);
    return factory.updateSourceFile(
      source,
      source.statements.map((statement) => {
        const from = isRuntimeImport(statement) && fileOf(file, statement.moduleSpecifier.text);
        if (!from || !this.shared.has(from)) return statement;
        const specifiers = specifiersOf(statement).map((one) =>
          factory.createImportSpecifier(
            false,
            factory.createIdentifier(this.shortFor(from, (one.propertyName ?? one.name).text)),
            one.name,
          ),
        );
        return factory.createImportDeclaration(
          undefined,
          factory.createImportClause(undefined, undefined, factory.createNamedImports(specifiers)),
          factory.createStringLiteral(this.global),
        );
      }),
    );
  }
}

/** The modules that a module needs when it runs, itself included, with what each imports; none beyond where `ends`. */
function reachedFrom(entry, ends) {
  const reached = new Map();
  const follow = (file) => {
    if (reached.has(file) || ends(file)) return;
    const imports = importsOf(file);
    reached.set(file, imports);
    imports.forEach(({ from }) => follow(from));
  };
  follow(entry);
  return reached;
}

/** What a module imports at run time from files of ours. */
function importsOf(file) {
  if (!/\.tsx?$/.test(file)) return [];
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const imports = [];
  const add = (specifier, names) => {
    const from = fileOf(file, specifier);
    if (from !== undefined) imports.push({ from, names });
  };
  const visit = (node) => {
    if (isRuntimeImport(node)) add(node.moduleSpecifier.text, namesOf(node));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && !node.isTypeOnly) {
      add(node.moduleSpecifier.text, undefined);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0].text, undefined);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

function isRuntimeImport(node) {
  return ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly;
}

/** `undefined` where an import does not list names. */
function namesOf(declaration) {
  return specifiersOf(declaration)?.map(({ propertyName, name }) => (propertyName ?? name).text);
}

function specifiersOf({ importClause }) {
  const bindings = importClause?.namedBindings;
  if (importClause?.name !== undefined || bindings === undefined || !ts.isNamedImports(bindings))
    return undefined;
  return bindings.elements.filter(({ isTypeOnly }) => !isTypeOnly);
}

/** The file that a relative import means; `undefined` for packages and for what is no script or data. */
function fileOf(importer, specifier) {
  if (!specifier.startsWith('.')) return undefined;
  const path = join(dirname(importer), specifier);
  return [path, `${path}.ts`, `${path}.tsx`].find((one) => existsSync(one) && statSync(one).isFile());
}

function fail(message) {
  throw new Error(message);
}

module.exports = { SharedModulesPlugin };
