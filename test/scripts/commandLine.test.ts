import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { argumentsOf, command, Refused, wholeNumber } from '../../scripts/commandLine';

afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = undefined;
});

/** What a command says of its work, and how it ends. */
async function ended(work: () => void): Promise<{ readonly said: string; readonly code: unknown }> {
  let said = '';
  jest.spyOn(console, 'error').mockImplementation((text: string) => {
    said += text;
  });
  await command('npm run do -- FILE', work);
  return { said, code: process.exitCode };
}

describe('a command', () => {
  test('that cannot do what it was asked says so in a sentence, with how it is used, and ends with 2', async () => {
    const refused = await ended(() => {
      throw new Refused('There is no such file.');
    });
    expect(refused).toEqual({ said: 'There is no such file.\n\nnpm run do -- FILE', code: 2 });
  });

  const options = { output: { type: 'string' }, json: { type: 'boolean' } } as const;
  test.each([
    [['--outptu', 'x'], 'Không có tùy chọn “--outptu”.\nThere is no option “--outptu”.'],
    [['-x'], 'Không có tùy chọn “-x”.\nThere is no option “-x”.'],
    [['--output'], 'Sau tùy chọn “--output” thiếu giá trị.\nThe option “--output” lacks its value.'],
    [['--json=yes'], 'Tùy chọn “--json” không nhận giá trị.\nThe option “--json” takes no value.'],
    [['more'], 'Không cần “more”.\n“more” is not needed.'],
  ])('that is given %j says so in both languages, and ends with 2', async (args, sentences) => {
    const refused = await ended(() => void argumentsOf({ args, options }));
    expect(refused).toEqual({ said: `${sentences}\n\nnpm run do -- FILE`, code: 2 });
  });

  test('hands on the options that there are', () => {
    expect(argumentsOf({ args: ['--output', 'x', '--json'], options }).values).toEqual({
      output: 'x',
      json: true,
    });
  });

  test('does not hide a fault of ours', async () => {
    const broken = ended(() => {
      throw new TypeError('x is not a function');
    });
    await expect(broken).rejects.toThrow('x is not a function');
  });

  test.each(['abc', '', '0', '-5', '1.5', '1e3', '1 000'])('takes “%s” for no number', (text) => {
    expect(() => wholeNumber(text, 'The number of rounds')).toThrow(
      `The number of rounds must be a whole number above 0, not “${text}”.`,
    );
  });

  test('takes whole numbers', () => {
    expect([wholeNumber('1', 'n'), wholeNumber('1000000', 'n')]).toEqual([1, 1_000_000]);
  });
});
