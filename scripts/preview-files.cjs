const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { pagesWithPolicy } = require('./hosting/page-policy.cjs');

/** What office.js consists of; served under /office/ in the preview, never copied into dist/. */
const OFFICE_FOLDER = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const OFFICE_ON_CDN = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const OFFICE_ON_HOST = '<script src="install-host.js"></script><script src="office/office.js"></script>';
const OFFICE_IN_DIALOG = '<script src="install-dialog.js"></script>';

/**
 * Patterns for the copy plugin: the pages of the preview, and those of the add-in with office.js from here. All keep to
 * the add-in's own policy, but that whoever tries the preview may ask any statistical data service for figures.
 */
async function previewFiles() {
  const withPolicy = await pagesWithPolicy(['https:', 'http://localhost:*']);
  // The grid shows the pane in a frame, and Univer writes its styles into the page.
  const withPreviewPolicy = await pagesWithPolicy([], {
    'frame-src': ["'self'"],
    'style-src': ["'unsafe-inline'"],
  });
  return [
    { from: 'preview/*.html', to: '[name][ext]', transform: withPreviewPolicy },
    { from: 'preview/*.css', to: '[name][ext]' },
    {
      from: 'src/taskpane/taskpane.html',
      to: 'pane.html',
      transform: (page) => withPolicy(withOffice(page, OFFICE_ON_HOST)),
    },
    {
      from: 'src/dialog/dialog.html',
      to: 'dialog-over-host.html',
      transform: (page) => withPolicy(withOffice(page, OFFICE_IN_DIALOG)),
    },
    { from: 'preview/*.html', to: 'install-host.js', transform: () => 'parent.installHost(window);\n' },
    { from: 'preview/*.html', to: 'install-dialog.js', transform: () => 'parent.installDialog(window);\n' },
    {
      from: cssOf('core'),
      to: 'univer.css',
      transform: (core) => core + readFileSync(cssOf('table'), 'utf8'),
    },
  ];
}

/** @throws Error unless the page loads office.js from Microsoft exactly once */
function withOffice(page, scripts) {
  const parts = String(page).split(OFFICE_ON_CDN);
  if (parts.length !== 2) throw new Error('A page does not load office.js as the preview expects');
  return parts.join(scripts);
}

function cssOf(preset) {
  return join(dirname(require.resolve(`@univerjs/preset-sheets-${preset}`)), '../index.css');
}

module.exports = { OFFICE_FOLDER, previewFiles };
