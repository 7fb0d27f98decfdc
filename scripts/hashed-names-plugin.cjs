const { createHash } = require('node:crypto');
const { extname } = require('node:path');
const { builtName } = require('./built-name.cjs');

/**
 * Names what the pages load by its content, so that it may be kept for ever: the scripts that webpack has named so
 * itself, and stylesheets and data that were copied. Excel asks for functions.js by its own name, so that one stays too;
 * the pages load the copy that belongs to their other scripts.
 */
class HashedNamesPlugin {
  /** @param {{ copied: readonly string[] }} options files that must also stay under their own names */
  constructor({ copied }) {
    this.copied = copied;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const name = 'HashedNamesPlugin';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      // After webpack has named its scripts by what they hold.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_HASH + 1;
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        const named = new Map();
        const hashed = (file) => {
          if (!named.has(file)) named.set(file, this.nameFor(file, compilation, assets));
          return named.get(file);
        };
        for (const page of Object.keys(assets).filter((file) => file.endsWith('.html'))) {
          const text = String(assets[page].source()).replace(
            /(?<=\s(?:src|href)=")((?:\.\.\/)*)([\w.-]+\.(?:js|css))(?=")/g,
            (_, up, file) => up + hashed(file),
          );
          compilation.updateAsset(page, new sources.RawSource(text));
        }
      });
    });
  }

  nameFor(file, compilation, assets) {
    if (assets[file] === undefined) return builtName(file, assets);
    const extension = extname(file);
    const stem = file.slice(0, -extension.length);
    const content = assets[file].buffer();
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 20);
    const name = `${stem}.${hash}${extension}`;
    // Not to be made smaller again: it would be another file then.
    if (this.copied.includes(file)) compilation.emitAsset(name, assets[file], { minimized: true });
    else compilation.renameAsset(file, name);
    return name;
  }
}

module.exports = { HashedNamesPlugin };
