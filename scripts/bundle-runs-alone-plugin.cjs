const { createContext, runInContext } = require('node:vm');
const { builtName } = require('./built-name.cjs');

/**
 * Runs the functions bundle in an empty world, with no DOM and no network, as soon as it is built: with no other script,
 * and with those that the page runs before it. The build fails where it cannot run, or where Excel would know a function
 * that the bundle does not answer.
 */
class BundleRunsAlonePlugin {
  /** @param before the scripts that the page runs before the bundle */
  constructor(file, before, metadata) {
    this.file = file;
    this.before = before;
    this.ids = metadata.functions.map(({ id }) => id);
  }

  apply(compiler) {
    const name = 'BundleRunsAlonePlugin';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.afterProcessAssets.tap(name, (assets) => {
        try {
          const codeOf = (file) => String(assets[builtName(file, assets)].source());
          const code = codeOf(this.file);
          for (const scripts of [[code], [...this.before.map(codeOf), code]]) {
            const associated = associatedIds(scripts);
            const differing = [
              ...this.ids.filter((id) => !associated.includes(id)),
              ...associated.filter((id) => !this.ids.includes(id)),
            ];
            if (differing.length > 0) throw new Error(`metadata and code differ: ${differing.join(', ')}`);
          }
        } catch (fault) {
          compilation.errors.push(
            new compiler.webpack.WebpackError(`${this.file} cannot be shipped: ${fault.message}`),
          );
        }
      });
    });
  }
}

function associatedIds(scripts) {
  const ids = [];
  const world = createContext({ CustomFunctions: { associate: (id) => ids.push(id) } });
  for (const code of scripts) runInContext(code, world);
  return ids;
}

module.exports = { BundleRunsAlonePlugin };
