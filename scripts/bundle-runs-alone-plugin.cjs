const { runInNewContext } = require('node:vm');

/**
 * Runs the functions bundle in an empty world, with no DOM, no network and no other script, as soon as it is built.
 * The build fails where it cannot run, or where Excel would know a function that the bundle does not answer.
 */
class BundleRunsAlonePlugin {
  constructor(file, metadata) {
    this.file = file;
    this.ids = metadata.functions.map(({ id }) => id);
  }

  apply(compiler) {
    const name = 'BundleRunsAlonePlugin';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.afterProcessAssets.tap(name, (assets) => {
        try {
          const associated = associatedIds(String(assets[this.file].source()));
          const differing = [
            ...this.ids.filter((id) => !associated.includes(id)),
            ...associated.filter((id) => !this.ids.includes(id)),
          ];
          if (differing.length > 0) throw new Error(`metadata and code differ: ${differing.join(', ')}`);
        } catch (fault) {
          compilation.errors.push(
            new compiler.webpack.WebpackError(`${this.file} cannot be shipped: ${fault.message}`),
          );
        }
      });
    });
  }
}

function associatedIds(code) {
  const ids = [];
  runInNewContext(code, { CustomFunctions: { associate: (id) => ids.push(id) } });
  return ids;
}

module.exports = { BundleRunsAlonePlugin };
