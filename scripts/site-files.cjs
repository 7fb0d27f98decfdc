const { join } = require('node:path');
const { Worker } = require('node:worker_threads');

/**
 * A plugin that adds the site beside the add-in (scripts/site). It is made once, however often webpack builds while it
 * watches, and in a thread of its own while webpack compiles.
 * @param {import('./site/site').Built & { services: readonly string[] }} built what the site is made for, and the data
 *   services that its pages may ask
 */
function siteFiles(built) {
  const made = new Promise((resolve, reject) => {
    new Worker(join(__dirname, 'site-thread.cjs'), { workerData: built })
      .once('message', resolve)
      .once('error', reject);
  });
  const name = 'SiteFiles';
  return {
    apply({ hooks, webpack: { Compilation, sources } }) {
      hooks.thisCompilation.tap(name, (compilation) => {
        const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
          for (const { path, text } of await made) compilation.emitAsset(path, new sources.RawSource(text));
        });
      });
    },
  };
}

module.exports = { siteFiles };
