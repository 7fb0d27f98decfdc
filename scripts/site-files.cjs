const { createJiti } = require('jiti');
const { validDatasets } = require('./load-datasets.cjs');

/** The site beside the add-in (scripts/site): made once, however often webpack builds while it watches. */
async function siteFiles(withPolicy, built) {
  const { siteFiles: make } = await createJiti(__filename, { moduleCache: false }).import('./site/site.ts');
  const files = make(await validDatasets(), built);
  return files.map(({ path, text }) => ({ path, text: path.endsWith('.html') ? withPolicy(text) : text }));
}

/** A plugin that adds files as they are: hundreds of patterns would keep the copy plugin busy. */
function emitted(files) {
  const name = 'EmittedFiles';
  return {
    apply({ hooks, webpack: { Compilation, sources } }) {
      hooks.thisCompilation.tap(name, (compilation) => {
        const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tap({ name, stage }, () => {
          for (const { path, text } of files) compilation.emitAsset(path, new sources.RawSource(text));
        });
      });
    },
  };
}

module.exports = { emitted, siteFiles };
