import { fromTcvn3, fromVni } from '../../../model/oldEncodings';
import type { Encoding } from '../draft';

/** Words that every bulletin has; a conversion that brings none of them out was of something else. */
const WORDS = /xuất|nhập|khẩu|tháng|năm|trị giá|tổng|hàng|lượng|số liệu|triệu|nghìn|kim ngạch/giu;
/** Letters that no encoding of one byte has. */
const UNICODE = /[\u1ea0-\u1ef9đơưăĐƠƯĂ]/gu;

/**
 * Converts a text of the years before Unicode that was read as Western European; any other text is left as it is.
 * @example readOldText('XuÊt khÈu') // { text: 'Xuất khẩu', encoding: 'TCVN3' }
 */
export function readOldText(text: string): { readonly text: string; readonly encoding: Encoding } {
  if (count(text, UNICODE) > 2) return { text, encoding: 'Unicode' };
  const found = (
    [
      ['TCVN3', fromTcvn3(softHyphens(text))],
      ['VNI', fromVni(text)],
    ] as const
  )
    .map(([encoding, read]) => ({ encoding, text: read.normalize('NFC'), words: count(read, WORDS) }))
    .reduce((best, one) => (one.words > best.words ? one : best));
  return found.words > count(text, WORDS) && count(found.text, UNICODE) > 3
    ? { text: found.text, encoding: found.encoding }
    : { text, encoding: 'Unicode' };
}

/** The letter ư is a soft hyphen in TCVN3, which often arrives as a minus: beside a letter it is the letter. */
function softHyphens(text: string): string {
  return text.replace(/(\p{L})[\u2212\u00ad]/gu, '$1\u00ad').replace(/[\u2212\u00ad](\p{L})/gu, '\u00ad$1');
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
