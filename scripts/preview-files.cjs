const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

/** What office.js consists of; served under /office/ in the preview, never copied into dist/. */
const OFFICE_FOLDER = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const OFFICE_ON_CDN = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const OFFICE_ON_HOST = '<script>parent.installHost(window)</script><script src="office/office.js"></script>';
const OFFICE_IN_DIALOG = '<script>parent.installDialog(window)</script>';

/** Patterns for the copy plugin: the pages of the preview, and those of the add-in with office.js from here. */
const previewFiles = [
  { from: 'preview/*.{html,css}', to: '[name][ext]' },
  {
    from: 'src/taskpane/taskpane.html',
    to: 'pane.html',
    transform: (page) => withOffice(page, OFFICE_ON_HOST),
  },
  {
    from: 'src/dialog/dialog.html',
    to: 'dialog-over-host.html',
    transform: (page) => withOffice(page, OFFICE_IN_DIALOG),
  },
  { from: cssOf('core'), to: 'univer.css', transform: (core) => core + readFileSync(cssOf('table'), 'utf8') },
];

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
