const { webDarkTheme, webLightTheme } = require('@fluentui/tokens');

/**
 * Puts Fluent's design tokens, as CSS custom properties, on top of a stylesheet: only those that the stylesheet or
 * the script uses, light ones for all, dark ones where the page or else the system asks for them. In the stylesheet
 * they are there before any script runs, and Fluent's own setTheme with both themes stays out of the bundle.
 */
class FluentThemePlugin {
  /** @param {{ stylesheet: string, script: RegExp }} options the script by its name, which may hold a hash */
  constructor({ stylesheet, script }) {
    this.stylesheet = stylesheet;
    this.script = script;
  }

  apply(compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FluentThemePlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'FluentThemePlugin', stage }, (assets) => {
        const css = String(assets[this.stylesheet].source());
        const script = Object.keys(assets).find((file) => this.script.test(file)) ?? '';
        const used = usedTokens(css + String(assets[script].source()));
        if (used.length === 0) compilation.errors.push(new WebpackError(`${script} uses no token`));
        compilation.updateAsset(this.stylesheet, new sources.RawSource(`${themes(used)}\n${css}`));
      });
    });
  }
}

/** @returns {string[]} names of tokens, in Fluent's order */
function usedTokens(text) {
  const named = new Set([...text.matchAll(/var\(--(\w+)/g)].map(([, name]) => name));
  return Object.keys(webLightTheme).filter((name) => named.has(name));
}

function themes(names) {
  const light = declarations(names, webLightTheme);
  const dark = declarations(
    names.filter((name) => webDarkTheme[name] !== webLightTheme[name]),
    webDarkTheme,
  );
  return [
    `:root{color-scheme:light;${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;${dark}}}`,
    `:root[data-theme='dark']{color-scheme:dark;${dark}}`,
  ].join('\n');
}

function declarations(names, theme) {
  return names.map((name) => `--${name}:${scaled(name, theme[name])}`).join(';');
}

/** Sizes of letters and lines in rem: they grow with the size of text that the user has chosen in browser or system. */
function scaled(name, value) {
  const pixels = /^(?:fontSize|lineHeight)/.test(name) ? /^(\d+)px$/.exec(value) : null;
  return pixels === null ? value : `${Number(pixels[1]) / 16}rem`;
}

module.exports = { FluentThemePlugin };
