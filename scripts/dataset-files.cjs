/** Files beside the scripts that the build makes of the datasets, as patterns for the copy plugin. */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { createJiti } = require('jiti');
const { listedDatasets, validDatasets } = require('./load-datasets.cjs');
const { splitNames } = require('./names-apart.cjs');
const { sampleBulletin } = require('./sample-bulletin/sampleBulletin.cjs');

/**
 * The datasets as files beside the add-in, where pages that were opened before they came find them:
 * datasets/index.json lists them, and each lies under the hash of its content.
 */
function publishedDatasets() {
  const datasets = listedDatasets();
  const list = datasets.map(({ id, hash, revision }) => ({ id, hash, revision }));
  return [
    madeFile('datasets/index.json', JSON.stringify(list)),
    ...datasets.map(({ hash, dataset }) => madeFile(`datasets/${hash}.json`, JSON.stringify(dataset))),
  ];
}

/** datasets.js: datasets, names, words and sentences that lie apart from functions.js, read faster as JSON than as a script. */
async function datasetsApart() {
  const datasets = listedDatasets();
  const apart = datasets
    .filter((one) => one.apart)
    .map(({ hash, revision, dataset }) => ({ hash, revision, dataset }));
  const names = datasets
    .filter((one) => !one.apart)
    .map(async ({ hash, dataset }) => [hash, (await splitNames(dataset)).apart]);
  return madeFile(
    'datasets.js',
    global('vnexportDatasets', apart) +
      global('vnexportNames', Object.fromEntries(await Promise.all(names))) +
      global('vnexportCheckSentences', {
        vi: wording('vi', 'checkSentences'),
        en: wording('en', 'checkSentences'),
      }) +
      global('vnexportSearchWords', [wording('vi', 'searchWords'), wording('en', 'searchWords')]),
  );
}

/** As src/locales has it. */
function wording(language, file) {
  return JSON.parse(readFileSync(join(__dirname, `../src/locales/${language}/${file}.json`), 'utf8'));
}

function global(name, value) {
  return `globalThis.${name}=JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
}

/** Texts of the functions, { vi, en }: made from the same TypeScript that runs, so jiti reads it. */
async function functionsMetadata(address) {
  const jiti = createJiti(__filename, { moduleCache: false });
  const { functionsMetadata: make } = await jiti.import('./functions-metadata.ts');
  const datasets = await validDatasets();
  const json = async (language) =>
    `${JSON.stringify(await make(language, datasets, undefined, undefined, address), null, 2)}\n`;
  return { vi: await json('vi'), en: await json('en') };
}

/** The bulletin that anybody can try reading in the preview; the add-in itself has none. */
async function sampleFiles() {
  const { text, pdf } = sampleBulletin((await validDatasets()).find(({ id }) => id === 'customs-items'));
  return [
    madeFile('sample-bulletin.txt', text),
    { ...madeFile('sample-bulletin.pdf', pdf), info: { minimized: true } },
  ];
}

/** A file that is not copied but made, for the copy plugin. */
function madeFile(to, content) {
  return { from: 'src/datasets/index.json', to, transform: () => content };
}

module.exports = { datasetsApart, functionsMetadata, madeFile, publishedDatasets, sampleFiles };
