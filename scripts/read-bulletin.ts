import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { UnreadableBulletin } from '../src/datasets/readers/draft';
import type { Draft } from '../src/datasets/readers/draft';
import { fileSource, LARGEST_FILE } from '../src/datasets/readers/inputs/file';
import { readBulletin } from '../src/datasets/readers/readBulletin';
import { readerTexts } from '../src/locales/readers';
import type { ReaderTexts } from '../src/locales/readers';
import { Catalogue } from '../src/catalogue/catalogue';
import { languages } from '../src/locales/messages';
import { argumentsOf, both, command, Refused } from './commandLine';
import { validDatasets } from './load-datasets.cjs';

/**
 * `npm run read-bulletin -- FILE [--json] [--language vi|en]`: what the readers make of a bulletin, and what they doubt.
 * Ends with 0 where there is a draft, and with 2 and a sentence where nothing could be read.
 */
await command(readerTexts.en.usage, async () => {
  const { values, positionals } = argumentsOf({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, language: { type: 'string', default: 'en' } },
  });
  const language = languages.find((one) => one === values.language);
  if (language === undefined) {
    throw new Refused(
      both(`Không có ngôn ngữ “${values.language}”.`, `There is no language “${values.language}”.`),
    );
  }
  process.exitCode = await read(positionals[0], readerTexts[language], values.json);
});

async function read(path: string | undefined, texts: ReaderTexts, json: boolean): Promise<number> {
  if (path === undefined) return refuse(texts.usage);
  let bytes: Uint8Array;
  try {
    if (statSync(path).size > LARGEST_FILE) return refuse(texts.refusals['too-large']);
    bytes = new Uint8Array(readFileSync(path));
  } catch {
    return refuse(texts.noFile(path));
  }
  try {
    const draft = await readBulletin(await fileSource(basename(path), bytes), { codeOf: await names() });
    process.stdout.write(json ? `${JSON.stringify(asJson(draft, texts), null, 1)}\n` : asText(draft, texts));
    return 0;
  } catch (error) {
    if (error instanceof UnreadableBulletin) return refuse(texts.refusals[error.refusal]);
    throw error;
  }
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

/** What the built-in datasets call a name. */
async function names(): Promise<(name: string) => string | undefined> {
  const catalogue = new Catalogue(await validDatasets());
  return (name) => {
    try {
      return catalogue.resolve(name).code;
    } catch {
      // Unknown, or the name of something else: no code is the answer.
      return undefined;
    }
  };
}

/** The draft with its places and doubts in words. */
function asJson(
  { title, publisher, flow, status, encoding, doubts, figures }: Draft,
  { doubt, place }: ReaderTexts,
) {
  return {
    title,
    publisher,
    flow,
    status,
    encoding,
    doubts: doubts.map(doubt),
    figures: figures.map((figure) => ({ ...figure, place: place(figure.place) })),
  };
}

function asText(draft: Draft, { doubt, summary, certainties, reasons, place }: ReaderTexts): string {
  const { title, publisher, flow, status, figures } = draft;
  const open = figures.filter(({ certainty }) => certainty === 'open').length;
  const lines = figures.map((figure) =>
    [
      figure.reason === null
        ? certainties[figure.certainty]
        : `${certainties.open} (${reasons[figure.reason]})`,
      figure.partner,
      figure.name,
      [figure.measure, figure.of, figure.base].filter((part) => part !== null).join(', '),
      figure.period,
      figure.printed,
      figure.unit,
      place(figure.place),
    ]
      .filter((part) => part !== null)
      .join(' | '),
  );
  return [
    [title, publisher, flow, status].filter((part) => part !== null).join(' · '),
    ...draft.doubts.map((one) => `? ${doubt(one)}`),
    ...lines,
    summary({ settled: figures.length - open, open }),
    '',
  ].join('\n');
}
