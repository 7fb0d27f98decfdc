import type { Language } from '../../../src/locales/messages';
import { answerTexts } from '../texts/answer';
import type { answerTo } from './answer';
import { shown } from './shown';

/**
 * The script of the first page: answers a formula or words on the real figures, with the functions that the add-in itself
 * has. They are fetched when somebody asks for the first time; without this script the page is there to be read.
 */
function start(form: HTMLFormElement, input: HTMLInputElement, place: HTMLElement): void {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show(input.value, place);
  });
  // Examples, and the formulas of figures that were found, are asked in the same way.
  for (const part of [form, place]) {
    part.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLButtonElement) || target.type !== 'button') return;
      input.value = target.textContent;
      void show(input.value, place);
    });
  }
  const asked = new URLSearchParams(location.search).get('q');
  if (asked !== null) {
    input.value = asked;
    void show(asked, place);
  }
}

const language: Language = document.documentElement.lang === 'en' ? 'en' : 'vi';
const texts = answerTexts[language];

/** Of several questions in a row the last one is answered. */
let last = '';

async function show(question: string, place: HTMLElement): Promise<void> {
  last = question;
  if (answering === undefined) place.textContent = texts.loading;
  answering ??= load();
  try {
    const answer = await answering;
    if (last === question) place.replaceChildren(...shown(answer(question, language), language));
  } catch {
    answering = undefined;
    place.textContent = texts.failed;
  }
}

let answering: Promise<typeof answerTo> | undefined;

/** Runs the scripts of the add-in, as its pane does, with what they expect of Excel. */
async function load(): Promise<typeof answerTo> {
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: () => undefined,
      Error: CellError,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    },
    Office: {
      context: {
        displayLanguage: language === 'vi' ? 'vi-VN' : 'en-US',
        requirements: { isSetSupported: () => true },
      },
    },
  });
  const scripts = document.querySelector<HTMLTemplateElement>('template.answering')?.content.children ?? [];
  for (const script of scripts) {
    if (script instanceof HTMLScriptElement) await run(script.getAttribute('src') ?? '');
  }
  return (await import(/* webpackChunkName: "site-answer" */ './answer')).answerTo;
}

function run(source: string): Promise<void> {
  return new Promise((ran, failed) => {
    const script = document.createElement('script');
    script.src = source;
    script.onload = () => ran();
    script.onerror = () => {
      script.remove();
      failed(new Error(source));
    };
    document.head.append(script);
  });
}

/** What Excel shows in a cell instead of an answer. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

const form = document.querySelector<HTMLFormElement>('form.question');
const input = document.querySelector<HTMLInputElement>('#question');
const place = document.querySelector<HTMLElement>('.answer');
if (form !== null && input !== null && place !== null) start(form, input, place);
