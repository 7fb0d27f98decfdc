/**
 * Looks for a browser once for all end-to-end tests: the one that @sparticuz/chromium brings is unpacked meanwhile,
 * which two tests at a time must not do. Where there is none, each of these tests fails with what is said here.
 */
module.exports = async () => {
  const { findBrowser } = await import('../../scripts/find-browser.mjs');
  process.env.VNEXPORT_TEST_BROWSER = JSON.stringify(
    await findBrowser().catch(({ message }) => ({ missing: message })),
  );
};
