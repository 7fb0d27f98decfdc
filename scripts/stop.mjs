/** `npm run stop`: ends what `npm run sideload` started, as Ctrl+C does there. */
import { askToStop } from './sideloading.mjs';

const stopped = await askToStop();
console.log(
  stopped
    ? '\nĐã gỡ phần bổ trợ khỏi Excel và dừng máy chủ.\n\nThe add-in is taken out of Excel, and the server has stopped.\n'
    : '\nKhông có gì để dừng: npm run sideload không chạy.\n\nThere is nothing to stop: npm run sideload is not running.\n',
);
