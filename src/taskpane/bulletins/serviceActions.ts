import type { Ended, Notice } from '../../commands/notice';
import { contentHash } from '../../datasets/contentHash';
import { startMessageReview } from '../../datasets/review/message';
import { askService } from '../../datasets/serviceDataset';
import type { Language } from '../../locales/messages';
import { sdmxRefusal, serviceProblem, serviceTexts } from '../../locales/service';
import type { WriteOptions } from '../../workbook/core/requests';
import type { DatasetSource } from '../../workbook/store/datasetList';
import { focusOn } from '../focus';
import type { Store } from '../store';
import type { Shell } from '../view';
import { withMessage } from './bulletinsState';
import type { BulletinsActions, BulletinsState, KeptBulletin, ReadMessage } from './bulletinsState';
import { messageChanges, messageRead } from './messageContent';

type ServiceActions = Pick<BulletinsActions, 'typeAddress' | 'ask' | 'askAgain' | 'decideMessage'> & {
  /** Shows a message for review, whatever it came from, or says why it is none. */
  readonly show: (text: string, source: DatasetSource, language: Language, earlier?: KeptBulletin) => Notice;
};

/** What is done with statistical data services, and with the messages that they answer. */
export function serviceActions(shell: Shell, store: Store<BulletinsState>): ServiceActions {
  function show(text: string, source: DatasetSource, language: Language, earlier?: KeptBulletin): Notice {
    const message: ReadMessage = { review: startMessageReview(text), source, earlier };
    const read = messageRead(message);
    if (read.kind === 'refused') return { kind: 'failed', message: sdmxRefusal(read.reason, language) };
    const texts = serviceTexts[language];
    if (earlier !== undefined && read.kind === 'read') {
      const { changed, restated, added, vanished } = messageChanges(earlier, read.content);
      if (changed.length + restated.length + added.length + vanished.length === 0)
        return { kind: 'done', message: texts.unchanged };
    }
    store.update((state) => withMessage(state, message));
    // Once it is drawn.
    setTimeout(() => focusOn('#review-title'));
    return {
      kind: 'done',
      message:
        read.kind === 'read' ? texts.read(read.content.figures.length) : texts.asks(read.questions.length),
    };
  }

  async function ask(
    address: string,
    language: Language,
    { signal }: WriteOptions,
    earlier?: KeptBulletin,
  ): Promise<Ended> {
    const answer = await askService(address, { signal, language, etag: earlier?.source.etag });
    const texts = serviceTexts[language];
    if (answer.kind === 'failed')
      return { kind: 'failed', message: serviceProblem(answer.problem, language) };
    if (answer.kind === 'unchanged') return { kind: 'done', message: texts.unchanged };
    const { text, etag } = answer;
    const source = { name: new URL(address).host, address, etag, answer: await contentHash(text) };
    return show(text, source, language, earlier) as Ended;
  }

  /** An address that the workbook keeps figures of is asked for what has changed of them. */
  const keptOf = (address: string) => store.state.kept.find(({ source }) => source.address === address);
  const working = () => ({ message: serviceTexts[shell.language].asking, canStop: true });
  return {
    show,
    typeAddress: (address) => store.update((state) => ({ ...state, address })),
    ask: (typed) => {
      const address = typed.trim();
      shell.carryOut(working(), (language, options) => ask(address, language, options, keptOf(address)));
    },
    askAgain: (kept) => {
      const { address } = kept.source;
      if (address === undefined) return;
      shell.carryOut(working(), (language, options) => ask(address, language, options, kept));
    },
    decideMessage: (change) =>
      store.update((state) => {
        const { message } = state;
        return message === undefined
          ? state
          : { ...state, message: { ...message, review: change(message.review) } };
      }),
  };
}
