const { transform } = require('@swc/core');

/** The oldest engines of the declared Excels: Safari 15 on Mac, and Edge WebView2 of 2022 on Windows. */
const targets = { safari: '15', chrome: '96' };

/**
 * Writes a script of a package as these engines can read it. Safari 15 stumbles over blocks in classes, and one of them
 * would keep the whole script from loading. What comes minified stays so.
 * @param {string} source an ES module
 * @returns {Promise<string>}
 */
async function forOlderEngines(source) {
  if (!/\bstatic\s*\{/.test(source)) return source;
  const isMinified = source.length / source.split('\n').length > LONG_LINES;
  const { code } = await transform(source, {
    env: { targets },
    module: { type: 'es6' },
    isModule: true,
    swcrc: false,
    minify: isMinified,
    ...(isMinified && { jsc: { minify: { compress: false, mangle: false, format: { comments: 'all' } } } }),
  });
  return code;
}

/** Characters of a line, on average, that nobody writes by hand. */
const LONG_LINES = 500;

module.exports = { forOlderEngines };
