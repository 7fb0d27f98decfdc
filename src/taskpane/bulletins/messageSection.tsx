import type { SdmxQuestion, SdmxRead } from '../../datasets/readers/sdmxCsv';
import { withMeaning, withoutMeaning, withSeries, withSubject } from '../../datasets/review/message';
import { bulletinTexts } from '../../locales/bulletins';
import { messagesIn } from '../../locales/language';
import { periodName } from '../../locales/periods';
import { leftOutSentences, sdmxQuestion, sdmxRefusal, serviceTexts } from '../../locales/service';
import type { DatasetContent } from '../../model/schema';
import { unitName } from '../../locales/units';
import { unitIn } from '../../model/unit';
import { FluentButton } from '../elements/elements';
import type { BulletinsProps } from './bulletinsPanel';
import type { ReadMessage } from './bulletinsState';
import { EarlierIssue } from './earlierIssue';
import { subjectName } from './knownNames';
import { meaningOptions } from './meaningOptions';
import { messageChanges, messageContent, messageNames, messageRead } from './messageContent';
import { NameList } from './nameList';

type MessageProps = BulletinsProps & { readonly message: ReadMessage };

/** Figures that are shown at first, and more each time that more are asked for. */
const SHOWN = 20;

/** A message of a data service, for somebody to look at before it is kept. */
export function MessageSection(props: MessageProps) {
  const { message, state, actions, shell } = props;
  const { language } = shell;
  const texts = serviceTexts[language].review;
  const read = messageRead(message);
  const made = messageContent(message, state.kept);
  const { address } = message.source;
  return (
    <>
      <button type="button" class="link back" onClick={actions.leave}>
        {bulletinTexts[language].review.back}
      </button>
      <h2 id="review-title" tabIndex={-1}>
        {texts.title}
      </h2>
      {address !== undefined && <p class="facts">{serviceTexts[language].from(address)}</p>}
      {read.kind === 'unclear' && <Questions questions={read.questions} {...props} />}
      <Answered {...props} />
      {read.kind === 'refused' && <p class="caution">{sdmxRefusal(read.reason, language)}</p>}
      {read.kind === 'read' && made !== undefined && (
        <>
          <About read={read} content={made.content} {...props} />
          {made.earlier !== undefined && (
            <EarlierIssue
              earlier={made.earlier.dataset}
              next={made.content}
              changes={messageChanges(made.earlier, made.content)}
              shell={shell}
            />
          )}
          <NameList
            names={messageNames(message, read)}
            decide={(name, code) =>
              actions.decideMessage((review) => {
                const named = read.named.find((one) => one.texts[0] === name);
                return withSubject(review, named?.texts ?? [name], code);
              })
            }
            state={state}
            actions={actions}
            shell={shell}
          />
          <Figures content={made.content} {...props} />
        </>
      )}
      <div class="save">
        <p class="facts">{bulletinTexts[language].review.nothingWritten}</p>
        <FluentButton
          appearance="primary"
          disabled-focusable={shell.busy || made === undefined}
          onClick={() => {
            if (made !== undefined) actions.saveMessage(message);
          }}
        >
          {bulletinTexts[language].review[made?.earlier === undefined ? 'save' : 'replace']}
        </FluentButton>
      </div>
    </>
  );
}

type AboutProps = MessageProps & {
  readonly read: Extract<SdmxRead, { kind: 'read' }>;
  readonly content: DatasetContent;
};

/** What was understood of the whole, and how much of it is not kept. */
function About({ read, content, actions, shell: { language } }: AboutProps) {
  const texts = serviceTexts[language].review;
  const { title, publishers, covers, figures } = content;
  const left = [...read.leftOut.values()].reduce((sum, rows) => sum + rows, 0);
  const publisher = publishers.map(({ name }) => name[language]).join(', ');
  return (
    <>
      <label class="field">
        {texts.name}
        <input
          type="text"
          maxLength={200}
          value={title[language]}
          onChange={({ currentTarget: { value } }) =>
            actions.decideMessage((review) => ({ ...review, title: value }))
          }
        />
      </label>
      <p class="facts">
        {bulletinTexts[language].kept.facts(publisher, periodName(covers, language), figures.length)}
      </p>
      <div class="box good" aria-live="polite">
        <p>{texts.kept(figures.length)}</p>
      </div>
      {left > 0 && (
        <details>
          <summary>{texts.leftOut(left)}</summary>
          <ul class="lines">
            {leftOutSentences(read.leftOut, language).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Questions({ questions, ...props }: MessageProps & { readonly questions: readonly SdmxQuestion[] }) {
  const texts = serviceTexts[props.shell.language].review;
  return (
    <section aria-labelledby="questions-title">
      <h3 id="questions-title" class="caution">
        {texts.unclear(questions.length)}
      </h3>
      {questions.map((question) => (
        <Question key={`${question.reason} ${question.column}`} question={question} {...props} />
      ))}
    </section>
  );
}

function Question({ question, actions, shell }: MessageProps & { readonly question: SdmxQuestion }) {
  const { language } = shell;
  const texts = serviceTexts[language].review;
  const { column, reason, codes } = question;
  const called = ({ code, name }: SdmxQuestion['codes'][number]) =>
    name === '' ? code : `${code} · ${name}`;
  return (
    <article class="card">
      <h4>{column}</h4>
      <p class="facts">{sdmxQuestion(question, language)}</p>
      {reason === 'several-series' ? (
        <Select
          label={column}
          none={texts.choose}
          options={codes.map((one) => [one.code, called(one)])}
          choose={(wanted) => actions.decideMessage((review) => withSeries(review, question, wanted))}
        />
      ) : (
        codes.map((one) => (
          <Select
            key={one.code}
            label={one.code === '' ? column : called(one)}
            none={texts.choose}
            options={[
              ...meaningOptions(column, language),
              ...(one.code === '' ? [] : ([[LEFT_OUT, texts.leaveRowsOut]] as const)),
            ]}
            choose={(meaning) =>
              actions.decideMessage((review) =>
                withMeaning(review, column, one.code, meaning === LEFT_OUT ? null : meaning),
              )
            }
          />
        ))
      )}
    </article>
  );
}

/** No code of SDMX has a space. */
const LEFT_OUT = ' ';

type SelectProps = {
  readonly label: string;
  readonly none: string;
  readonly options: readonly (readonly [string, string])[];
  readonly choose: (chosen: string) => void;
};

function Select({ label, none, options, choose }: SelectProps) {
  return (
    <label class="field">
      {label}
      <select
        onChange={({ currentTarget: { selectedIndex } }) => {
          const [chosen] = options[selectedIndex - 1] ?? [];
          if (chosen !== undefined) choose(chosen);
        }}
      >
        <option selected>{none}</option>
        {options.map(([option, name]) => (
          <option key={option}>{name}</option>
        ))}
      </select>
    </label>
  );
}

/** What was answered can be answered again. */
function Answered({ message, actions, shell: { language } }: MessageProps) {
  const texts = serviceTexts[language].review;
  const columns = Object.keys(message.review.meanings);
  if (columns.length === 0) return null;
  return (
    <details>
      <summary>{texts.decided(columns)}</summary>
      <div class="buttons">
        {columns.map((column) => (
          <FluentButton
            key={column}
            size="small"
            onClick={() => actions.decideMessage((review) => withoutMeaning(review, column))}
          >
            {texts.askMeAgain(column)}
          </FluentButton>
        ))}
      </div>
    </details>
  );
}

/** Every figure as it would be kept. */
function Figures({
  content,
  state,
  actions,
  shell: { language },
}: MessageProps & { readonly content: DatasetContent }) {
  const texts = serviceTexts[language].review;
  const messages = messagesIn(language);
  const { figures, subjects } = content;
  const shown = SHOWN * (1 + (state.shown['figures'] ?? 0));
  const nameOf = (code: string) =>
    subjects.find((subject) => subject.code === code)?.name[language] ?? subjectName(code, language);
  const unitOf = (code: string) => {
    const unit = unitIn(content, code);
    return unit === undefined ? code : unitName(unit, messages);
  };
  return (
    <details>
      <summary>{texts.figures(figures.length)}</summary>
      <dl class="figures">
        {figures.slice(0, shown).map(({ subject, partner, measure, period, printed, printedUnit, unit }) => (
          <>
            <dt>
              {[...(partner === undefined ? [] : [nameOf(partner)]), nameOf(subject)].join(' · ')}
              {`, ${messages.measures[measure]}, ${periodName(period, language)}`}
            </dt>
            <dd>{`${printed} ${unitOf(printedUnit ?? unit)}`}</dd>
          </>
        ))}
      </dl>
      {figures.length > shown && (
        <FluentButton size="small" appearance="subtle" onClick={() => actions.showMore('figures')}>
          {bulletinTexts[language].open.more(figures.length - shown)}
        </FluentButton>
      )}
    </details>
  );
}
