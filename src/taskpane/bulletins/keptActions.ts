import { csvTexts } from '../../locales/csv';
import { figuresCsv } from '../../datasets/writers/csv';
import { datasetJson } from '../../datasets/writers/json';
import { sdmxCsv } from '../../datasets/writers/sdmxCsv';
import { endingOf } from '../../commands/notice';
import { workbookCommands } from '../../commands/workbookCommands';
import type { Ended } from '../../commands/notice';
import { changesBetween } from '../../datasets/review/changes';
import type { Review } from '../../datasets/review/review';
import { bulletinTexts } from '../../locales/bulletins';
import type { Language } from '../../locales/messages';
import { sdmxTexts } from '../../locales/sdmx';
import { workbookDatasetTexts } from '../../locales/workbookDatasets';
import { session } from '../../session';
import type { Dataset } from '../../model/dataset';
import type { DatasetContent } from '../../model/schema';
import type { WriteOptions } from '../../workbook/core/requests';
import type { DatasetSource } from '../../workbook/store/datasetList';
import { focusOn } from '../focus';
import type { Store } from '../store';
import type { Shell } from '../view';
import { withReview } from './bulletinsState';
import type { BulletinsActions, BulletinsState, ExportFormat, KeptBulletin } from './bulletinsState';
import { contentOf, messageContent } from './messageContent';
import { contentOf as contentOfReview } from './ofReview';
import { earlierOf } from './reviewedContent';
import { saveFile } from './saveFile';

type KeptActions = Pick<
  BulletinsActions,
  'save' | 'saveMessage' | 'readAgain' | 'undoSave' | 'rename' | 'startRenaming' | 'exportAs' | 'remove'
> & { readonly list: () => Promise<string | undefined> };

/** What is done with bulletins that the workbook keeps, or is to keep. */
export function keptActions(shell: Shell, store: Store<BulletinsState>): KeptActions {
  /**
   * Reads what the workbook keeps by now; what was read before stays where that fails.
   * @returns why it has failed
   */
  async function list(): Promise<string | undefined> {
    const { language } = shell;
    const found = await endingOf(
      async () => (await workbookCommands()).workbookDatasets({ task: 'read', language }),
      language,
    );
    if ('kind' in found) {
      store.update((state) => ({ ...state, unread: found.message }));
      return found.message;
    }
    const kept = found.listed.flatMap(({ dataset, source, problem }) =>
      dataset === undefined || problem !== undefined ? [] : [{ dataset, source }],
    );
    store.update((state) => ({ ...state, kept, unread: undefined }));
    return undefined;
  }

  /** Whatever is changed, what the workbook keeps is read again. */
  function change(
    message: string,
    work: (language: Language, options: WriteOptions) => Promise<Ended>,
    canStop = false,
  ): void {
    shell.carryOut({ message, canStop }, async (language, options) => {
      const ended = await work(language, options);
      await list();
      return ended;
    });
  }

  const texts = () => bulletinTexts[shell.language];

  /** Until it has been tried with everything that is in use it can be stopped, and is still there for review then. */
  function keep(
    content: DatasetContent,
    source: DatasetSource,
    earlier: () => KeptBulletin | undefined,
  ): void {
    const before = earlier();
    const id = before?.dataset.id ?? content.id;
    change(
      texts().review.saving,
      async (language, options) => {
        // Nothing is replaced that nobody could see: the workbook is read first where it could not be.
        if (store.state.unread !== undefined) {
          const message = (await list()) ?? replacing(before, earlier(), language);
          if (message !== undefined) return { kind: 'failed', message };
        }
        const { saveDataset } = await workbookCommands();
        const dataset = await saveDataset({ ...content, id }, source, language, options);
        store.update((state) => ({
          ...withReview(state, undefined),
          address: '',
          saved: { dataset, before },
        }));
        setTimeout(() => focusOn('#read-title'));
        const title = dataset.title[language];
        const said = bulletinTexts[language].kept;
        if (before === undefined) return { kind: 'done', message: said.saved(title, dataset.figures.length) };
        const { changed, restated } = changesBetween(before.dataset, dataset);
        return {
          kind: 'done',
          message: said.replaced(title, { changed: changed.length, restated: restated.length }),
        };
      },
      true,
    );
  }

  return {
    list,
    readAgain: () => void list(),
    save: (review: Review) => {
      const { content } = contentOfReview(review);
      keep(content, { name: store.state.source }, () => earlierOf(content, store.state.kept));
    },
    saveMessage: (message) => {
      const made = messageContent(message, store.state.kept);
      if (made === undefined) return;
      keep(made.content, message.source, () => messageContent(message, store.state.kept)?.earlier);
    },
    undoSave: () =>
      change(
        texts().review.saving,
        async (language, options) => {
          const { removeDataset, saveDataset } = await workbookCommands();
          const { saved } = store.state;
          if (saved?.before !== undefined) {
            const { dataset, source } = saved.before;
            await saveDataset(contentOf(dataset), source, language, options);
          } else if (saved !== undefined) await removeDataset(saved.dataset.id, language);
          store.update((state) => ({ ...state, saved: undefined }));
          const title = saved?.dataset.title[language] ?? '';
          return { kind: 'done', message: bulletinTexts[language].kept.undone(title) };
        },
        store.state.saved?.before !== undefined,
      ),
    startRenaming: (renaming) => store.update((state) => ({ ...state, renaming })),
    rename: (dataset, title) =>
      change(texts().review.saving, async (language) => {
        store.update((state) => ({ ...state, renaming: undefined }));
        await (await workbookCommands()).renameDataset(dataset.id, title, language);
        return { kind: 'done', message: bulletinTexts[language].kept.renamed(title) };
      }),
    exportAs: (dataset, format) => {
      const { text, extension } = exported(dataset, format, shell.language);
      saveFile(`${dataset.id}.${extension}`, text);
    },
    remove: (dataset) => {
      const { removing } = texts().kept;
      shell.carryOut({ message: removing }, async (language) => {
        const { countFormulasUsing, removeDataset } = await workbookCommands();
        const said = bulletinTexts[language].kept;
        const title = dataset.title[language];
        const { naming, fromCells } = await countFormulasUsing(dataset, session.catalogue, language);
        return {
          kind: 'question',
          message: workbookDatasetTexts[language].removeQuestion(title, naming, fromCells),
          confirm: said.remove,
          cancel: said.keepIt,
          working: removing,
          goOn: () =>
            endingOf(async () => {
              await removeDataset(dataset.id, language);
              store.update((state) => ({ ...state, saved: undefined }));
              await list();
              return { kind: 'done', message: said.removed(title) } satisfies Ended;
            }, language),
        };
      });
    },
  };
}

/** What saving would replace, where that has only come to be known. */
function replacing(
  known: KeptBulletin | undefined,
  found: KeptBulletin | undefined,
  language: Language,
): string | undefined {
  return found === undefined || found.dataset.id === known?.dataset.id
    ? undefined
    : bulletinTexts[language].issue.title(found.dataset.title[language]);
}

function exported(dataset: Dataset, format: ExportFormat, language: Language) {
  switch (format) {
    case 'CSV':
      return { text: figuresCsv(dataset, language, csvTexts(language)), extension: 'csv' };
    case 'SDMX-CSV':
      return { text: sdmxCsv(dataset, language, sdmxTexts(language)), extension: 'sdmx.csv' };
    case 'JSON':
      return { text: datasetJson(dataset), extension: 'json' };
  }
}
