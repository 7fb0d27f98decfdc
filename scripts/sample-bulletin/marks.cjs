/**
 * The marks of Vietnamese letters as strokes: lines and curves (m, l, c as in a PDF) around the middle of a letter, in
 * parts of its size. Marks above stand on its top, the dot hangs below the line, the horn grows out of the upper right.
 */
const ABOVE = {
  // grave, acute, tilde, hook above
  '\u0300': '-0.10 0.13 m 0.04 0.04 l',
  '\u0301': '0.10 0.13 m -0.04 0.04 l',
  '\u0303': '-0.12 0.04 m -0.08 0.15 -0.03 0.12 0 0.08 c 0.03 0.04 0.08 0.03 0.12 0.12 c',
  '\u0309': '-0.05 0.12 m -0.02 0.18 0.07 0.17 0.06 0.11 c 0.05 0.08 0.00 0.08 0.00 0.03 c',
};
/** Beside a hat an acute leans to its right and a grave to its left. */
const BESIDE_HAT = { '\u0300': -0.14, '\u0301': 0.14 };
const DOT = '\u0323';
const HORN = '\u031b';

/** Heights of the tops of letters, in parts of their size. */
const HEIGHTS = { small: 0.54, large: 0.73 };
/** What a circumflex or a breve adds to it. */
const HAT = 0.14;

/**
 * @param {string} base the letter that is drawn already
 * @param {readonly string[]} marks combining characters that it lacks
 * @param {{ x: number, y: number, size: number, width: number }} place its lower left corner, in points
 * @returns {string} operators of a PDF; nothing where no mark is missing
 * @throws Error for a mark that no letter of Vietnamese has
 */
function strokesOf(base, marks, { x, y, size, width }) {
  const [letter, ...hats] = [...base.normalize('NFD')];
  const isLarge = letter !== letter.toLowerCase();
  const height = isLarge ? HEIGHTS.large : HEIGHTS.small;
  const top = height + (hats.length > 0 ? HAT : 0);
  const middle = x + width / 2;
  const beside = hats.length > 0 ? (BESIDE_HAT[marks.at(-1)] ?? 0) * size : 0;
  return marks
    .map((mark) => {
      if (mark === DOT) return stroke('0 -0.13 m 0 -0.131 l', middle, y, size, 0.09);
      if (mark === HORN) return stroke(HORN_PATH, x + width * 0.86, y + (height - 0.1) * size, size, 0.06);
      if (ABOVE[mark] === undefined) throw new Error(`No letter of Vietnamese has ${mark}`);
      return stroke(ABOVE[mark], middle + beside, y + top * size, size, 0.055);
    })
    .join('');
}

const HORN_PATH = '0 0.02 m 0.08 0.02 0.12 0.08 0.09 0.15 c';

function stroke(path, x, y, size, width) {
  const matrix = [size, 0, 0, size, x, y].map((number) => number.toFixed(3)).join(' ');
  return `q ${matrix} cm ${width} w 1 J ${path} S Q\n`;
}

module.exports = { strokesOf };
