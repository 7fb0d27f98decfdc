import { catalogue } from '../functions/arguments';
import { freezeTexts } from '../locales/freeze';
import { languageOf, messagesIn } from '../locales/language';
import type { Language } from '../locales/messages';
import { workbookTexts } from '../locales/workbook';
import { countFormulas, freeze } from '../workbook/freeze/freeze';
import { freezeMessage, freezeQuestion } from '../workbook/freeze/messages';
import { NotFrozen } from '../workbook/freeze/notFrozen';
import { insertTable } from '../workbook/insertTable';
import { reasonOf } from '../workbook/notInserted';

/** What a command has to say: how it ended, or a question whose answer goes on with it. */
export type Notice = Ended | Question;
export type Ended = { readonly kind: 'done' | 'failed'; readonly message: string };
export type Question = {
  readonly kind: 'question';
  readonly message: string;
  readonly confirm: string;
  readonly cancel: string;
  /** What is going on once the user has said yes. */
  readonly working: string;
  readonly goOn: () => Promise<Ended>;
};

/**
 * Ribbon commands, by the names that manifest.xml gives them. Excel has no notification for add-ins, and its dialogs
 * ask for leave on the web, so what a command has to say is shown in the pane, which opens for it.
 */
export function associateCommands(show: (notice: Notice) => void): void {
  const associate = (name: string, work: (language: Language) => Promise<Notice>): void =>
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void carryOut(work, show).finally(() => {
        // Excel waits for this, whatever happens; not for the answer to a question.
        event.completed();
      });
    });
  associate('insertTargets', insertTargets);
  associate('freezeWorkbook', askToFreeze);
}

async function carryOut(
  work: (language: Language) => Promise<Notice>,
  show: (notice: Notice) => void,
): Promise<void> {
  show(await endingOf(work, languageOf(Office.context.displayLanguage)));
  await Office.addin.showAsTaskpane();
}

async function insertTargets(language: Language): Promise<Notice> {
  const source = { catalogue, messages: messagesIn(language) };
  const { title, address } = await insertTable('targets', { place: 'new-sheet' }, source);
  return { kind: 'done', message: workbookTexts[language].inserted(title, address) };
}

async function askToFreeze(language: Language): Promise<Notice> {
  const texts = freezeTexts[language];
  const count = await countFormulas('workbook', language);
  if (count.formulas + count.names === 0) {
    return {
      kind: 'done',
      message: freezeMessage({ frozen: [], kept: count.kept, names: [] }, language),
    };
  }
  return {
    kind: 'question',
    message: freezeQuestion(count, language),
    confirm: texts.freeze,
    cancel: texts.cancel,
    working: texts.freezing,
    goOn: () => endingOf(freezeWorkbook, language),
  };
}

async function freezeWorkbook(language: Language): Promise<Ended> {
  return { kind: 'done', message: freezeMessage(await freeze('workbook', language), language) };
}

async function endingOf<Result>(
  work: (language: Language) => Promise<Result>,
  language: Language,
): Promise<Result | Ended> {
  try {
    return await work(language);
  } catch (fault) {
    const message = fault instanceof NotFrozen ? fault.message : reasonOf(fault, language);
    return { kind: 'failed', message };
  }
}
