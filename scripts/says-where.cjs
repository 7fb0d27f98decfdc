/**
 * Says where the preview will be, for the build takes a while and a computer may have no browser that opens by itself.
 * @param {import('webpack-dev-server')} devServer as it begins to listen
 */
function saysWhere({ server, compiler }) {
  const address = `http://localhost:${server.address().port}/`;
  console.log(
    `\nĐang dựng, mất khoảng một phút. Sau đó xem tại ${address} (Ctrl+C để dừng)\n` +
      `Building, which takes about a minute. Then look at ${address} (Ctrl+C ends it)\n`,
  );
  compiler.hooks.done.tap('SaysWhere', (built) => {
    if (!built.hasErrors()) console.log(`\nSẵn sàng · Ready: ${address}\n`);
  });
}

module.exports = { saysWhere };
