const { existsSync, readFileSync, statSync } = require('node:fs');
const { dirname, join, resolve } = require('node:path');
const ts = require('typescript');

/**
 * What the scripts that run before the pane give to each other, to the pane, and to the first page of the site. The modules
 * of each become one scope, and of them it hands out, as a global, the names that others import, under short ones. Webpack
 * by itself keeps each module apart that another script imports from, which makes functions.js larger by a twentieth.
 *
 * The first script is functions.js. What the entry of a later one imports lies in that script and not in functions.js,
 * which finds it `undefined` where the later one was not run. The page runs the later ones first, so that no function is
 * ever called without them: each waits as a function until functions.js, which they need, starts it.
 *
 * The modules of a script, and those of the pane, are a layer each: there an import from a module of another script is
 * rewritten to one from its global. Other pages, such as the preview, import the same files as they are.
 */
class SharedModulesPlugin {
  /**
   * @param {{ scripts: { name: string, entry: string, global: string }[], users: readonly string[] }} options the scripts,
   *   that of the functions first, and the entries of the pane and of the page that answers without it
   */
  constructor({ scripts, users }) {
    this.scripts = scripts.map((one) => ({ ...one, entry: resolve(one.entry) }));
    this.users = users.map((one) => resolve(one));
    /** Short names by file and name; those once given stay while webpack watches. */
    this.given = new Map();
  }

  apply(compiler) {
    const name = 'SharedModulesPlugin';
    const look = () => this.look();
    compiler.hooks.beforeRun.tap(name, look);
    compiler.hooks.watchRun.tap(name, look);
    compiler.hooks.compilation.tap(name, (compilation) => {
      const { NormalModule, Compilation, sources } = compiler.webpack;
      // What an entry hands out depends on what others import, so it is never taken from what was built before.
      NormalModule.getCompilationHooks(compilation).needBuild.tap(
        name,
        ({ resource }) => this.scripts.some(({ entry }) => entry === resource) || undefined,
      );
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        for (const { name: script, global } of this.scripts.slice(1)) {
          // A release calls its files by their content, so the chunk is asked for the name.
          for (const file of compilation.namedChunks.get(script).files) {
            compilation.updateAsset(
              file,
              (source) => new sources.ConcatSource(`globalThis.${global}={start(){\n`, source, '\n}};\n'),
            );
          }
        }
      });
    });
  }

  /** Finds which script each module lies in, and what others import from it. */
  look() {
    const doors = this.scripts.slice(1).flatMap(({ entry }) => importsOf(entry).map(({ from }) => from));
    this.owners = new Map();
    const reached = this.scripts.map((script, at) => {
      const ends = (file) => this.owners.has(file) || (at === 0 && doors.includes(file));
      const modules = reachedFrom(script.entry, ends);
      for (const file of modules.keys()) this.owners.set(file, script);
      return modules;
    });
    reached.push(...this.users.map((user) => reachedFrom(user, (file) => this.owners.has(file))));
    for (const [file, imports] of reached.flatMap((modules) => [...modules])) {
      for (const { from, names } of imports) {
        const owner = this.owners.get(from);
        if (owner === undefined || owner === this.owners.get(file)) continue;
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

  /** What an external module of webpack reads: the object of each script, which is filled when it starts. */
  get externals() {
    return Object.fromEntries(
      this.scripts.map(({ global }) => [global, `var (globalThis.${global} = globalThis.${global} || {})`]),
    );
  }

  /** For ts-loader, in the layers of the scripts and of the pane: takes in what lies elsewhere; an entry hands out. */
  rewriting = () => ({
    before: [
      ({ factory }) =>
        (source) =>
          this.handingOut(this.takingIn(source, factory), factory),
    ],
  });

  takingIn(source, factory) {
    const file = resolve(source.fileName);
    return factory.updateSourceFile(
      source,
      source.statements.map((statement) => {
        const from = isRuntimeImport(statement) && fileOf(file, statement.moduleSpecifier.text);
        const owner = from && this.owners.get(from);
        if (!owner || owner === this.owners.get(file)) return statement;
        const specifiers = specifiersOf(statement).map(({ propertyName, name }) => ({
          name: this.shortFor(from, (propertyName ?? name).text),
          as: name,
        }));
        return importing(factory, specifiers, owner.global);
      }),
    );
  }

  /** The first script starts the others once it has handed out what they need. */
  handingOut(source, factory) {
    const script = this.scripts.find(({ entry }) => entry === resolve(source.fileName));
    if (script === undefined) return source;
    const own = [...this.given]
      .map(([key, short]) => [...key.split('\n'), short])
      .filter(([file]) => this.owners.get(file) === script);
    const imports = own.map(([file, name, short]) =>
      importing(factory, [{ name, as: factory.createIdentifier(short) }], file.replace(/\.tsx?$/, '')),
    );
    const later = script === this.scripts[0] ? this.scripts.slice(1) : [];
    return factory.updateSourceFile(source, [
      ...source.statements,
      ...imports,
      handOut(
        factory,
        script.global,
        own.map(([, , short]) => short),
      ),
      ...later.map(({ global }) => start(factory, global)),
    ]);
  }
}

function importing(factory, specifiers, from) {
  const named = specifiers.map(({ name, as }) =>
    factory.createImportSpecifier(false, factory.createIdentifier(name), as),
  );
  return factory.createImportDeclaration(
    undefined,
    factory.createImportClause(undefined, undefined, factory.createNamedImports(named)),
    factory.createStringLiteral(from),
  );
}

/** `globalThis.vnexport = Object.assign(globalThis.vnexport || {}, { _0, _1 })`: smaller than the exports of webpack. */
function handOut(factory, global, names) {
  const object = globalObject(factory, global);
  const handedOut = names.map((name) =>
    factory.createPropertyAssignment(name, factory.createIdentifier(name)),
  );
  return factory.createExpressionStatement(
    factory.createAssignment(
      object,
      factory.createCallExpression(
        factory.createPropertyAccessExpression(factory.createIdentifier('Object'), 'assign'),
        undefined,
        [
          factory.createLogicalOr(object, factory.createObjectLiteralExpression()),
          factory.createObjectLiteralExpression(handedOut),
        ],
      ),
    ),
  );
}

/** `globalThis.vnexportFurther?.start?.()` */
function start(factory, global) {
  const optional = () => factory.createToken(ts.SyntaxKind.QuestionDotToken);
  const found = factory.createPropertyAccessChain(globalObject(factory, global), optional(), 'start');
  return factory.createExpressionStatement(factory.createCallChain(found, optional(), undefined, []));
}

function globalObject(factory, global) {
  return factory.createPropertyAccessExpression(factory.createIdentifier('globalThis'), global);
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
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, {
    languageVersion: ts.ScriptTarget.Latest,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  });
  // Only imports at run time, `import('…')`, lie within statements.
  const looksWithin = text.includes('import(');
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
    if (looksWithin || node === source) ts.forEachChild(node, visit);
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
