/**
 * `npm run sideload`: opens Excel on this computer with the add-in, served from https://localhost:3000/.
 * Ctrl+C, or `npm run stop` elsewhere, takes the add-in out of Excel again and ends the server.
 *
 * Untried in real Excel: written from the documentation and source of office-addin-debugging 6.1, on a computer
 * without Excel. npx fetches that tool when it is needed: installed, it would outweigh all the others together.
 */
import { spawn } from 'node:child_process';
import { get } from 'node:https';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { hasExcel } from './find-excel.cjs';
import { onStop } from './sideloading.mjs';

const PROBE = 'https://localhost:3000/functions.js';
/** The first start asks the user to trust a certificate, and waits for the answer. */
const PATIENCE_MS = 5 * 60 * 1000;
const ROOT = fileURLToPath(new URL('..', import.meta.url));

if (!hasExcel()) {
  say(
    'Lệnh này cần Excel cài trên Windows hoặc macOS, máy này không có.\n' +
      'Để xem thử không cần Excel: npm start. Để dùng Excel trên web hoặc trên máy khác: lập bản phát hành bằng\n' +
      'npm run release -- --origin https://địa.chỉ, đưa lên máy chủ đó rồi làm theo docs/install.vi.md.',
    'This command needs Excel on Windows or macOS, which this computer does not have.\n' +
      'To try the add-in without Excel: npm start. For Excel on the web or on another computer: make a release by\n' +
      'npm run release -- --origin https://your.host, serve it from there, and follow docs/install.en.md.',
  );
  process.exit(1);
}

let registered = false;
let finishing = false;

const server = spawn(process.execPath, [webpackCommand(), 'serve', '--env', 'sideload'], {
  cwd: ROOT,
  stdio: 'inherit',
});
server.once('exit', () => {
  if (finishing) return;
  say(
    'Máy chủ đã dừng, xem thông báo ở trên. Nếu thông báo có EADDRINUSE: một chương trình khác đang dùng cổng 3000, hãy tắt\n' +
      'chương trình đó rồi chạy lại (npm run stop tắt npm run sideload ở cửa sổ khác). Nếu thông báo nói về chứng chỉ\n' +
      '(certificate): hãy chạy lại và đồng ý khi hệ điều hành hỏi có tin cậy chứng chỉ cho localhost không. Nếu máy do cơ\n' +
      'quan quản lý không cho phép, hãy dùng một bản phát hành đặt trên máy chủ https: docs/install.vi.md.',
    'The server has stopped, see its message above. Where it says EADDRINUSE: another program uses port 3000; end it and\n' +
      'run the command again (npm run stop ends an npm run sideload of another window). Where it speaks of a certificate:\n' +
      'run the command again, and agree when the system asks whether to trust the certificate for localhost. Where a\n' +
      'managed computer does not allow that, use a release on an https server: docs/install.en.md.',
  );
  void finish(1);
});
process.once('SIGINT', () => void finish(0));
process.once('SIGTERM', () => void finish(0));
onStop(() => void finish(0));

if (await serverAnswers()) {
  registered = true;
  await debuggingTool('start manifest.xml desktop --no-debug');
  // The tool ends with code 0 even when it failed, so what it printed is all there is to go by.
  if (!finishing) {
    say(
      'Nếu Excel không mở, xem thông báo ở trên. Bấm Ctrl+C (hoặc chạy npm run stop) để gỡ phần bổ trợ và dừng máy chủ.',
      'If Excel did not open, see the messages above. Press Ctrl+C (or run npm run stop) to remove the add-in and stop the server.',
    );
  }
} else if (!finishing) {
  say(`Không kết nối được ${PROBE}.`, `There is no answer from ${PROBE}.`);
  await finish(1);
}

async function finish(exitCode) {
  if (finishing) return;
  finishing = true;
  if (registered) await debuggingTool('stop manifest.xml');
  server.kill();
  process.exit(exitCode);
}

async function serverAnswers() {
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline && !finishing; await pause(1000)) {
    if (await answers(PROBE)) return true;
  }
  return false;
}

function answers(url) {
  return new Promise((resolve) => {
    // Node does not know the development certificate that Windows or macOS trusts; this asks localhost only.
    const request = get(url, { rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.setTimeout(5000, () => request.destroy());
    request.once('error', () => resolve(false));
  });
}

function debuggingTool(command) {
  return new Promise((resolve) => {
    // npx is a script on Windows, which Node starts only through a shell.
    const tool = spawn(`npx --yes office-addin-debugging@6 ${command}`, {
      cwd: ROOT,
      shell: true,
      stdio: 'inherit',
    });
    tool.once('error', resolve);
    tool.once('exit', resolve);
  });
}

function webpackCommand() {
  return createRequire(import.meta.url).resolve('webpack/bin/webpack.js');
}

function say(vietnamese, english) {
  console.log(`\n${vietnamese}\n\n${english}\n`);
}
