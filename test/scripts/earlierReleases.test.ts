import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { builtFunctions } from '../../scripts/built-functions';
import { examples } from '../../src/functions/examples';
import type { Example } from '../../src/functions/examples';

/** What a release told Excel of a function. Excel may know it for a day after the script is a newer one, or offline longer. */
type Described = {
  readonly id: string;
  readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
};

const read = (path: string) => JSON.parse(readFileSync(join(__dirname, path), 'utf8')) as unknown;
const releases = readdirSync(join(__dirname, 'releases')).map((file) => ({
  release: file.replace(/\.json$/, ''),
  described: read(`releases/${file}`) as Described[],
}));
const today = (read('golden/functions.en.json') as { functions: Described[] }).functions;
const built = builtFunctions();

/** As office.js makes it: what it knows is on its prototype. */
const invocation: object = Object.create({ functionName: 'TARGET', onCanceled: undefined }) as object;

describe.each(releases)(
  'Excel with the functions of release $release and the script of today',
  ({ described }) => {
    test('finds every function, each parameter in its place with its meaning, none asked for that was optional', () => {
      const changed = described.filter(({ id, parameters }) => {
        const present = today.find((one) => one.id === id)?.parameters;
        return !parameters.every(({ name, optional = false }, place) => {
          const now = present?.[place];
          return now?.name === name && (now.optional ?? false) === optional;
        });
      });
      expect(changed.map(({ id }) => id)).toEqual([]);
      const added = described.filter(({ id, parameters }) =>
        today
          .find((one) => one.id === id)
          ?.parameters.slice(parameters.length)
          .some(({ optional }) => !optional),
      );
      expect(added.map(({ id }) => id)).toEqual([]);
    });
  },
);

describe.each(['vi', 'en'] as const)('the examples in %s', (language) => {
  test('answer the same where the invocation of Excel stands in the place of the next argument', () => {
    built.useLanguage(language === 'vi' ? 'vi-VN' : 'en-US');
    const differing = examples[language].filter(
      (example) => JSON.stringify(answerOf(example, invocation)) !== JSON.stringify(answerOf(example)),
    );
    expect(differing).toEqual([]);
    expect(examples[language].length).toBeGreaterThan(20);
  });
});

function answerOf({ id, args }: Example, ...behind: object[]): unknown {
  return built.functions[id]?.(...args.map((argument) => [[argument]]), ...behind);
}
