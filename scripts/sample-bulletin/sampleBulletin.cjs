const { PAGE, Page } = require('./page.cjs');

/**
 * A bulletin that anybody can try reading in the preview, as text and as a PDF: a month of the built-in exports by item, in
 * the form in which customs print it. It says of itself that it is a sample.
 */
const MONTH = '2026-07';

/** In points: the left edges of number, name and unit, and the right edges of quantity and value. */
const COLUMNS = [45, 75, 330, 440, 550];
const ROW = 12.4;

/**
 * @param dataset the built-in exports by item
 * @returns {{ text: string, pdf: Buffer }} what sample-bulletin.txt and sample-bulletin.pdf hold
 */
function sampleBulletin(dataset) {
  const bulletin = { title: titleOf(), headings: HEADINGS, rows: rowsOf(dataset) };
  return { text: textOf(bulletin), pdf: pdfOf(bulletin) };
}

const HEADINGS = ['STT', 'Mặt hàng', 'ĐVT', 'Lượng', 'Trị giá (USD)'];

function titleOf() {
  const [year, month] = MONTH.split('-').map(Number);
  return [
    'VNEXPORT (BẢN TIN MẪU), theo số liệu của Cục Thống kê',
    'XUẤT KHẨU HÀNG HÓA THEO MẶT HÀNG',
    `Tháng ${month} năm ${year}`,
    'Sơ bộ',
  ];
}

/** A row for each item, and the total above them. */
function rowsOf({ subjects, figures }) {
  const printed = new Map(
    figures
      .filter(({ period, flow = 'exports' }) => period === MONTH && flow === 'exports')
      .map(({ subject, measure, printed, printedUnit }) => [
        `${subject} ${measure}`,
        { printed, printedUnit },
      ]),
  );
  const dollars = (code) => grouped(exact(printed.get(`${code} value`), 'thousand-usd', 1000));
  const total = subjects.find(({ kind }) => kind === 'total');
  const items = subjects.filter(
    ({ code, kind }) => ['item', 'product'].includes(kind) && printed.has(`${code} value`),
  );
  return [
    ['', 'TỔNG TRỊ GIÁ', 'USD', '', dollars(total.code)],
    ...items.map(({ code, name }, at) => {
      const quantity = printed.get(`${code} quantity`);
      return [
        String(at + 1),
        name.vi,
        quantity === undefined ? 'USD' : 'Tấn',
        quantity === undefined ? '' : grouped(exact(quantity, 'tonnes', 1)),
        dollars(code),
      ];
    }),
  ];
}

/** The number as it was published, in the smaller unit of the sample. */
function exact(figure, unit, times) {
  if (figure?.printedUnit !== unit) throw new Error(`A figure is not printed in ${unit}`);
  return Math.round(Number(figure.printed.replaceAll(',', '')) * times);
}

/** @example grouped(1101104182) // '1.101.104.182' */
function grouped(number) {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

function textOf({ title, headings, rows }) {
  return [...title, ...[headings, ...rows].map((cells) => cells.join('\t')), ''].join('\n');
}

function pdfOf({ title, headings, rows }) {
  const page = new Page();
  let y = PAGE.height - 50;
  for (const text of title) page.write(text, { x: COLUMNS[0], y: (y -= 16), size: 11 });
  y -= 12;
  for (const cells of [headings, ...rows]) {
    y -= ROW;
    for (const [at, text] of cells.entries())
      page.write(text, { x: COLUMNS[at], y, size: 8.5, isRight: at > 2 });
  }
  if (y < 20) throw new Error('The sample bulletin does not fit on its page');
  return page.pdf();
}

module.exports = { sampleBulletin };
