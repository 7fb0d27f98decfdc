const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const { homedir } = require('node:os');
const { join } = require('node:path');
const { platform } = require('node:process');

/** Whether Excel is installed on this computer: it can be on Windows and macOS. */
function hasExcel() {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.some((folder) => existsSync(join(folder, 'Microsoft Excel.app')));
  }
  if (platform !== 'win32') return false;
  const key = String.raw`SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe`;
  return ['HKLM', 'HKCU'].some((hive) => spawnSync('reg', ['query', `${hive}\\${key}`]).status === 0);
}

module.exports = { hasExcel };
