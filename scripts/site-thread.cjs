/** The thread that site-files.cjs starts: it makes the pages and files of the site, and hands them back. */
const { parentPort, workerData } = require('node:worker_threads');
const { createJiti } = require('jiti');
const { pagesWithPolicy } = require('./hosting/page-policy.cjs');
const { validDatasets } = require('./load-datasets.cjs');

async function make({ services, ...built }) {
  const { siteFiles } = await createJiti(__filename, { moduleCache: false }).import('./site/site.ts');
  const withPolicy = await pagesWithPolicy(services);
  const files = siteFiles(await validDatasets(), built);
  return files.map(({ path, text }) => ({ path, text: path.endsWith('.html') ? withPolicy(text) : text }));
}

void make(workerData).then((files) => parentPort.postMessage(files));
