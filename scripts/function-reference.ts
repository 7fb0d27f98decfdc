import { formulaOf } from '../src/model/formulaText';
import { examples } from '../src/functions/examples';
import type { Example } from '../src/functions/examples';
import type { Language } from '../src/locales/messages';
import type { BuiltFunctions } from './built-functions';
import type { Metadata } from './functions-metadata/metadata';

/**
 * The reference of all functions as a page: what Excel itself shows of them, with the examples of the pane and the
 * values that the built functions answer.
 * @param metadata of functions.vi.json or functions.en.json
 */
export function functionReference(
  language: Language,
  metadata: Metadata,
  { functions, useLanguage }: BuiltFunctions,
): string {
  useLanguage(language === 'vi' ? 'vi-VN' : 'en-US');
  const texts = words[language];
  const pages = metadata.functions.map(({ id, description, parameters }) => {
    const shown = examples[language].filter((example) => example.id === id);
    const written = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
    return [
      `## ${id}`,
      '',
      `\`VNEXPORT.${id}(${written.join(', ')})\``,
      '',
      description,
      ...(parameters.length > 0
        ? ['', ...parameters.map(({ name, description: about }) => `- \`${name}\`: ${about}`)]
        : []),
      ...(shown.length > 0
        ? ['', `| ${texts.example} | ${texts.value} |`, '| --- | --- |', ...shown.map((one) => row(one))]
        : []),
      '',
    ].join('\n');
  });
  return `${['<!-- prettier-ignore-start -->', `# ${texts.title}`, '', texts.about, '', ...pages].join('\n')}<!-- prettier-ignore-end -->\n`;

  function row(example: Example): string {
    return `| \`${formulaOf(example)}\` | ${valueOf(example, functions)} |`;
  }
}

const words: Record<Language, { title: string; about: string; example: string; value: string }> = {
  vi: {
    title: 'Các hàm VNEXPORT',
    about:
      'Trang này được lập từ chính mô tả mà Excel hiển thị (`npm run docs`); mỗi giá trị là kết quả của hàm đã dựng. ' +
      'Tham số trong ngoặc vuông không bắt buộc; “n × 9” là một bảng chín cột. Hướng dẫn: [guide.vi.md](guide.vi.md).',
    example: 'Ví dụ',
    value: 'Kết quả',
  },
  en: {
    title: 'VNEXPORT functions',
    about:
      'This page is made from the descriptions that Excel itself shows (`npm run docs`); every value is what the built function answers. ' +
      'Parameters in square brackets may be left out; “n × 9” is a table of nine columns. Guide: [guide.en.md](guide.en.md).',
    example: 'Example',
    value: 'Value',
  },
};

/** One cell as Excel would show it without a format; of an array its width and the beginning: rows come and go with the datasets. */
function valueOf({ id, args }: Example, functions: BuiltFunctions['functions']): string {
  const answer = functions[id]?.(...args);
  const rows = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
  const [first = []] = rows;
  const cells = rows.flat();
  const beginning = cells.slice(0, FIRST_CELLS).map(shown).join(' · ');
  if (rows.length === 1) return beginning;
  return `n × ${String(first.length)}: ${beginning}${cells.length > FIRST_CELLS ? ' …' : ''}`;
}

const FIRST_CELLS = 4;

function shown(cell: unknown): string {
  if (typeof cell === 'number') return String(Number(cell.toPrecision(7)));
  return String(cell).replaceAll('|', '\\|');
}
