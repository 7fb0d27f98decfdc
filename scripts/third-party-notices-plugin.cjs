const { readdirSync, readFileSync } = require('node:fs');
const { dirname, join, sep } = require('node:path');

const FILE = 'third-party-notices.txt';

/** Packages that bring no licence text of their own: of Microsoft's, under the licence of the package whose text is here. */
const WITHOUT_TEXT = {
  '@fluentui/web-components': '@fluentui/tokens',
  '@microsoft/fast-element': '@fluentui/tokens',
  '@microsoft/focusgroup-polyfill': '@fluentui/tokens',
};

/**
 * Lists the packages whose code lies in what ships, with the files that hold it and their licences, as these ask for.
 * The build fails where a package has no licence text.
 */
class ThirdPartyNoticesPlugin {
  /**
   * @param {{ scripts: readonly string[], copied: Readonly<Record<string, string>> }} options the names of what ships, and
   *   files that hold a package without being bundled, by its name
   */
  constructor({ scripts, copied }) {
    this.scripts = scripts;
    this.copied = copied;
  }

  apply(compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    const name = 'ThirdPartyNoticesPlugin';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        try {
          compilation.emitAsset(FILE, new sources.RawSource(noticesOf(this.filesByFolder(compilation))));
        } catch (fault) {
          compilation.errors.push(new WebpackError(`${FILE}: ${fault.message}`));
        }
      });
    });
  }

  /** The folders of packages, and the names of the scripts and other files that hold something of them. */
  filesByFolder({ chunks, chunkGraph }) {
    const found = new Map();
    const note = (folder, file) => found.set(folder, (found.get(folder) ?? new Set()).add(file));
    for (const chunk of chunks) {
      if (!this.scripts.includes(chunk.name)) continue;
      for (const module of chunkGraph.getChunkModules(chunk)) {
        for (const one of module.modules ?? [module]) {
          const folder = packageFolder(one.nameForCondition?.() ?? '');
          if (folder !== undefined) note(folder, `${chunk.name}.js`);
        }
      }
    }
    for (const [file, packageName] of Object.entries(this.copied)) note(folderOf(packageName), file);
    return found;
  }
}

/** @returns {string | undefined} the folder of the package that a file belongs to */
function packageFolder(file) {
  const root = file.lastIndexOf(`${sep}node_modules${sep}`);
  if (root < 0) return undefined;
  const [scope, name] = file.slice(root + 14).split(sep);
  return join(file.slice(0, root + 14), scope.startsWith('@') ? join(scope, name) : scope);
}

function folderOf(packageName) {
  return dirname(require.resolve(`${packageName}/package.json`));
}

function noticesOf(filesByFolder) {
  const packages = [...filesByFolder].map(([folder, files]) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const place = textIn(folder) ?? textIn(folderOf(WITHOUT_TEXT[name] ?? name));
    if (place === undefined) throw new Error(`${name} has no licence text`);
    const text = readFileSync(place, 'utf8').replaceAll('\r\n', '\n').trim();
    return { name, heading: `${name} ${version} (${license}), in ${[...files].sort().join(', ')}`, text };
  });
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  const listed = packages
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ heading, text }) => `${heading}\n\n${text}`);
  return `VNEXPORT contains code of the following packages.${rule}${listed.join(rule)}\n`;
}

function textIn(folder) {
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one));
  return file === undefined ? undefined : join(folder, file);
}

module.exports = { ThirdPartyNoticesPlugin };
