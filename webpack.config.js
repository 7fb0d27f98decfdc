const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { createJiti } = require('jiti');
const {
  datasetsApart,
  functionsMetadata,
  madeFile,
  publishedDatasets,
  sampleFiles,
} = require('./scripts/dataset-files.cjs');
const { forOlderEngines } = require('./scripts/for-older-engines.cjs');
const { HashedNamesPlugin } = require('./scripts/hashed-names-plugin.cjs');
const { FluentThemePlugin } = require('./scripts/fluent-theme-plugin.cjs');
const { BundleRunsAlonePlugin } = require('./scripts/bundle-runs-alone-plugin.cjs');
const { SharedModulesPlugin } = require('./scripts/shared-modules.cjs');
const { ThirdPartyNoticesPlugin } = require('./scripts/third-party-notices-plugin.cjs');
const { previewFiles, OFFICE_FOLDER } = require('./scripts/preview-files.cjs');
const { hostingHeaders, pagesWithPolicy } = require('./scripts/hosting/page-policy.cjs');
const { saysWhere } = require('./scripts/says-where.cjs');
const { siteFiles } = require('./scripts/site-files.cjs');
const { siteStylesheet, stylesheet } = require('./scripts/stylesheet.cjs');

/** What the pane and the ribbon load when they are first needed. */
const shippedChunks = [
  'pane',
  'workbook',
  'workbook-view',
  'tables',
  'tables-view',
  'outside',
  'bulletins',
  'reports',
  'services',
  'pdf',
  'subject',
  'builder',
  'basket',
  'function-list',
  'checks-view',
  'site-answer',
];

/** In a release, scripts are named by what they hold. */
const HASHED = '[name].[contenthash].js';

/** What is ours alone: none of its functions is called with `new`, so that arrows, which are shorter, do the same. */
const OF_FUNCTIONS = /^(functions|further)\.([0-9a-f]{20}\.)?js$/;

/** What ships, without the pages of the preview. swc gives the same size as Terser in a tenth of the time. */
const minimizeShippedScripts = [
  minimizing({ include: OF_FUNCTIONS }, { unsafe_arrows: true }),
  minimizing({
    // pdf.js comes minified.
    exclude: [OF_FUNCTIONS, /^(preview|sideload|trial|pdf|pdf\.worker)\.([0-9a-f]{20}\.)?js$/, /^chunks\//],
  }),
];

/**
 * `webpack` builds the add-in into dist/; `webpack serve` builds and serves it.
 * `--env origin=https://example.org/vnexport` says where the built add-in will be served from, and
 * `--env dataOrigins=https://sdmx.example.org,…` which statistical data services its users may ask.
 * `--env release` names what the pages load by its content (`npm run release`);
 * `--env preview` adds the pages for trying the add-in without Excel; `--env sideload` serves for Excel itself;
 * `--env dev` leaves the scripts as they are written, with source maps.
 */
module.exports = async (env = {}) => {
  const { DEVELOPMENT_ADDRESS, servedFrom, dataOrigins } = await createJiti(__filename).import(
    './scripts/hosting/addresses.ts',
  );
  const address = servedFrom(env.origin);
  const services = dataOrigins(env.dataOrigins);
  const { FRAME_POLICY, securityHeaders } = await hostingHeaders();
  const site = siteFiles({
    address,
    services,
    hasOwnRoot: env.preview !== undefined,
    hasTables: env.release !== undefined,
  });
  const metadata = await functionsMetadata(address);
  const withPolicy = await pagesWithPolicy(services);
  const shared = new SharedModulesPlugin({
    scripts: [
      { name: 'functions', entry: './src/functions/entry.ts', global: 'vnexport' },
      { name: 'further', entry: './src/functions/further.ts', global: 'vnexportFurther' },
    ],
    users: ['./src/taskpane/taskpane.ts', './scripts/site/page/site.ts'],
  });
  return {
    mode: 'production',
    target: ['web', 'es2020'],
    entry: {
      functions: { import: './src/functions/entry.ts', layer: 'scripts' },
      further: { import: './src/functions/further.ts', layer: 'scripts' },
      dialog: './src/dialog/dialog.ts',
      taskpane: { import: './src/taskpane/taskpane.ts', layer: 'pane' },
      site: { import: './scripts/site/page/site.ts', layer: 'pane' },
      ...(env.preview && {
        preview: './preview/preview.ts',
        sideload: './preview/sideload.ts',
        trial: './preview/trial/trial.ts',
      }),
    },
    output: {
      path: join(__dirname, 'dist'),
      clean: true,
      // Beside the page: functions.js must not look for a DOM to find out where it lies.
      publicPath: '',
      // Excel asks for functions.js by this name.
      filename: ({ chunk }) => (env.release && chunk.name !== 'functions' ? HASHED : '[name].js'),
      chunkFilename: ({ chunk }) => {
        if (env.release) return HASHED;
        // Beside the pane there are only the preview's own parts.
        return shippedChunks.includes(chunk.name) ? '[name].js' : 'chunks/[name].js';
      },
      hashDigestLength: 20,
    },
    experiments: { layers: true },
    // The pane uses the functions' own modules: one catalogue for both, loaded once.
    externals: shared.externals,
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      alias: { 'pdfjs-dist/legacy/build/pdf.mjs$': 'pdfjs-dist/legacy/build/pdf.min.mjs' },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          oneOf: [
            { issuerLayer: /./, use: typescript('shared', shared.rewriting) },
            { use: typescript('page') },
          ],
        },
        // Packages are shipped as they come, but for what the oldest declared engines cannot read of them.
        {
          test: /\.m?js$/,
          include: /node_modules[\\/](@fluentui|pdfjs-dist)/,
          use: join(__dirname, 'scripts/older-engines-loader.cjs'),
        },
        { test: /datasets[\\/]index\.json$/, use: join(__dirname, 'scripts/datasets-webpack-loader.cjs') },
        // They lie in datasets.js.
        {
          test: /(checkSentences|searchWords)\.json$/,
          use: join(__dirname, 'scripts/empty-json-loader.cjs'),
        },
      ],
    },
    // The pane is one script: two would be two requests before anything shows.
    optimization: {
      minimize: !env.dev,
      minimizer: minimizeShippedScripts,
      splitChunks: {
        cacheGroups: {
          default: false,
          defaultVendors: false,
          // The list of tables and the commands that insert and refresh them make the same tables.
          tables: sharedBy('tables', 'workbook', 'tables-view'),
          // What the pane shares with the commands that work on the workbook lies in what loads both.
          core: sharedBy('taskpane', 'pane', 'workbook'),
          // What is said of the workbook: by its view, and by the commands.
          reports: sharedBy('reports', 'workbook', 'workbook-view'),
          // Statistical services are asked by a view and by a refresh.
          services: sharedBy('services', 'workbook', 'bulletins'),
          // What only PDFs need comes with the first PDF.
          pdf: {
            name: 'pdf',
            chunks: 'async',
            enforce: true,
            test: /node_modules[\\/]pdfjs-dist|readers[\\/]inputs[\\/](pdf|splitPiece)\.ts$/,
          },
        },
      },
      // The shortest names within the scripts, half a kilobyte less of functions.js.
      ...(!env.dev && { moduleIds: 'size', mangleExports: 'size' }),
    },
    devtool: env.dev ? 'source-map' : false,
    performance: { hints: false },
    plugins: [
      shared,
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          {
            from: 'manifest.xml',
            transform: (content) => String(content).replaceAll(DEVELOPMENT_ADDRESS, address),
          },
          { from: 'LICENSE', to: 'license.txt', toType: 'file' },
          siteStylesheet(),
          ...['images', 'pictures'].map((folder) => ({
            from: `docs/${folder}/*.{png,svg}`,
            to: `${folder}/[name][ext]`,
            info: { minimized: true },
          })),
          {
            from: 'src/{taskpane,dialog}/*.html',
            to: '[name][ext]',
            transform: withPolicy,
          },
          { from: 'src/dialog/dialog.css', to: '[name][ext]' },
          stylesheet(),
          ...publishedDatasets(),
          await datasetsApart(),
          pdfWorker,
          ...(env.preview ? [...(await previewFiles()), ...(await sampleFiles())] : []),
          ...Object.entries(metadata).map(([language, json]) => madeFile(`functions.${language}.json`, json)),
        ],
      }),
      site,
      new FluentThemePlugin({ stylesheet: 'taskpane.css', script: /^pane\.([0-9a-f]{20}\.)?js$/ }),
      new ThirdPartyNoticesPlugin({
        scripts: ['functions', 'further', 'dialog', 'taskpane', 'site', ...shippedChunks],
        copied: { 'pdf.worker.js': 'pdfjs-dist', 'taskpane.css': '@fluentui/tokens' },
      }),
      new BundleRunsAlonePlugin('functions.js', ['datasets.js', 'further.js'], JSON.parse(metadata.vi)),
      ...(env.release ? [new HashedNamesPlugin({ copied: ['functions.js'] })] : []),
    ],
    devServer: {
      host: 'localhost',
      headers: {
        ...securityHeaders(services),
        // The pages of the preview may do more than those of the add-in; each says itself what.
        ...(env.preview && { 'Content-Security-Policy': FRAME_POLICY }),
      },
      ...(env.sideload ? await forExcel() : { port: 'auto' }),
      static: env.preview ? { directory: OFFICE_FOLDER, publicPath: '/office/' } : false,
      ...(env.preview && { onListening: saysWhere }),
      // What is served is what is built: nothing is injected into the pages.
      client: false,
      hot: false,
      liveReload: false,
      setupExitSignals: true,
    },
    infrastructureLogging: { level: 'info' },
    stats: 'errors-warnings',
  };
};

function minimizing(scripts, more = {}) {
  return new TerserPlugin({
    ...scripts,
    minify: TerserPlugin.swcMinify,
    terserOptions: { ecma: 2020, compress: { passes: 3, hoist_funs: true, ...more }, mangle: true },
  });
}

/** What two scripts have in common goes into a third, or into one that is there before them. */
function sharedBy(name, ...scripts) {
  return { name, chunks: (chunk) => scripts.includes(chunk.name), minChunks: 2, enforce: true };
}

/** TypeScript as it is written, types unchecked; each kind of rewriting is an instance of its own. */
function typescript(instance, getCustomTransformers) {
  return {
    loader: 'ts-loader',
    options: { transpileOnly: true, instance, getCustomTransformers, compilerOptions: { noEmit: false } },
  };
}

/** pdf.js does its work in a worker of its own, so that the pane goes on meanwhile. */
const pdfWorker = {
  from: require.resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
  to: 'pdf.worker.js',
  // As it comes: the copy is a script already.
  info: { minimized: true },
  transform: { transformer: (content) => forOlderEngines(String(content)), cache: true },
};

/** Excel loads add-ins over https only. */
async function forExcel() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return { port: 3000, server: { type: 'https', options: await getHttpsServerOptions() } };
}
