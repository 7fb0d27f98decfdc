const { createJiti } = require('jiti');

const CHARACTER_SET = '<meta charset="utf-8" />';

/**
 * Puts the Content-Security-Policy and the referrer policy into pages: so they hold on every server, also on one that
 * sends no headers.
 * @param {readonly string[]} dataOrigins whom the pages may ask for figures beside their own server
 * @param {Readonly<Record<string, readonly string[]>>} [more] what the pages may do beyond what those of the add-in may
 * @returns {Promise<(page: Buffer | string) => string>} for the copy plugin
 * @throws Error where a page does not begin as expected
 */
async function pagesWithPolicy(dataOrigins, more) {
  const { pagePolicy, REFERRER_POLICY } = await hostingHeaders();
  const policies = [
    CHARACTER_SET,
    `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(dataOrigins, more)}" />`,
    `<meta name="referrer" content="${REFERRER_POLICY}" />`,
  ].join('\n    ');
  return (page) => {
    const parts = String(page).split(CHARACTER_SET);
    if (parts.length !== 2) throw new Error(`A page does not say ${CHARACTER_SET} exactly once`);
    return parts.join(policies);
  };
}

/** @returns {Promise<typeof import('./headers')>} */
function hostingHeaders() {
  return createJiti(__filename).import('./headers.ts');
}

module.exports = { hostingHeaders, pagesWithPolicy };
