const { transform } = require('@swc/core');

/** The oldest engines of the declared Excels: Safari 15 on Mac, and Edge WebView2 of 2022 on Windows. */
const targets = { safari: '15', chrome: '96' };

/**
 * Writes a script of a package as these engines can read it. Safari 15 stumbles over blocks in classes, and one of them
 * would keep the whole pane from loading.
 */
module.exports = function forOlderEngines(source) {
  const done = this.async();
  if (!/\bstatic\s*\{/.test(source)) {
    done(null, source);
    return;
  }
  transform(source, { env: { targets }, module: { type: 'es6' }, isModule: true, swcrc: false }).then(
    ({ code }) => done(null, code),
    done,
  );
};
