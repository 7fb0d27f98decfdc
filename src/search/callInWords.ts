import type { Catalogue } from '../catalogue/catalogue';
import { Problem } from '../catalogue/problem';
import { measureArgument } from '../locales/measures';
import type { Language, Messages } from '../locales/messages';
import { periodArgument } from '../model/formulaText';
import type { Argument, Call } from '../model/formulaText';
import type { Subject } from '../model/schema';
import type { Finding, Option } from './finding';

/**
 * A call of a function for a subject, in the words of the user's language.
 * @example callInWords({ id: 'TARGET', subject: rice, options: [] }, catalogue, en) // TARGET("Rice")
 */
export function callInWords(
  { id, subject, options }: Pick<Finding, 'id' | 'subject' | 'options'>,
  catalogue: Catalogue,
  messages: Messages,
): Call {
  const name = unmistakableName(subject, catalogue, messages.language);
  return { id, args: [name, ...options.map((option) => inWords(option, subject, catalogue, messages))] };
}

/** The name in the user's language, unless another subject is called the same. */
export function unmistakableName(subject: Subject, catalogue: Catalogue, language: Language): string {
  const { name, code } = subject;
  const names = [name[language], name.vi, name.en];
  return names.find((one) => isNameOf(one, subject, catalogue)) ?? code;
}

function isNameOf(name: string, subject: Subject, catalogue: Catalogue): boolean {
  try {
    return catalogue.resolve(name) === subject;
  } catch (fault) {
    if (fault instanceof Problem) return false;
    throw fault;
  }
}

function inWords(option: Option, subject: Subject, catalogue: Catalogue, messages: Messages): Argument {
  switch (option.kind) {
    case 'measure':
      return measureArgument(option.value, subject, messages.language);
    case 'period':
      return periodArgument(option.value);
    case 'scope':
      return messages.scopes[option.value];
    case 'whole':
      return typeof option.value === 'string'
        ? messages.scopes[option.value]
        : unmistakableName(option.value, catalogue, messages.language);
    case 'market':
      return unmistakableName(option.value, catalogue, messages.language);
    case 'frequency':
      return messages.frequencies[option.value];
    case 'publisher':
      return option.value;
    case 'omitted':
      return undefined;
  }
}
