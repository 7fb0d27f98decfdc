import { otherReading } from '../../datasets/review/otherReading';
import { figureAt, withChoice } from '../../datasets/review/review';
import type { Column, FigureChoice } from '../../datasets/review/review';
import { columnKey, columnOf, columnsFor, maybeAsRead } from '../../datasets/review/rows';
import type { OpenGroup } from '../../datasets/review/rows';
import { bulletinTexts } from '../../locales/bulletins';
import type { Language } from '../../locales/messages';
import { numberIn } from '../../locales/numbers';
import { periodName } from '../../locales/periods';
import { capitalised } from '../../locales/phrases';
import { readerTexts } from '../../locales/readers';
import { FluentButton } from '../elements/elements';
import { openOf } from './ofReview';
import type { ReviewProps } from './reviewSection';
import { unitWords } from './unitWords';

/** Figures of a group that are shown at first, and more each time that more are asked for. */
const SHOWN = 5;

/** What somebody has to choose: a card for each column and reason. */
export function OpenFigures(props: ReviewProps) {
  const { review, shell } = props;
  const { groups, figures } = openOf(review);
  if (groups.length === 0) return null;
  const texts = bulletinTexts[shell.language].open;
  const open = figures.length;
  return (
    <section aria-labelledby="open-title">
      <h3 id="open-title" class={open === 0 ? 'fine' : 'caution'} aria-live="polite">
        {open === 0 ? texts.chosen : texts.title(open)}
      </h3>
      {groups.map((group) => (
        <GroupCard key={JSON.stringify([group.reason, group.column])} group={group} {...props} />
      ))}
    </section>
  );
}

function GroupCard({ group, review, state, actions, shell }: ReviewProps & { readonly group: OpenGroup }) {
  const { language, busy } = shell;
  const texts = bulletinTexts[language].open;
  const { reason, column, figures } = group;
  const choose = (which: readonly number[], choice: FigureChoice | undefined) =>
    actions.decide((one) => withChoice(one, which, choice));
  const list = `open ${reason ?? ''} ${columnKey(column)}`;
  const shown = SHOWN * (1 + (state.shown[list] ?? 0));
  const asRead = figures.filter((at) => isAsReadOffered(at, review));
  const others = figures.filter((at) => hasOtherReading(at, review));
  return (
    <article class="card">
      <h4>{capitalised(columnWords(column, language))}</h4>
      {reason !== null && <p class="facts">{texts.why(readerTexts[language].reasons[reason])}</p>}
      <div class="buttons">
        {asRead.length > 0 && (
          <FluentButton
            size="small"
            disabled-focusable={busy}
            onClick={() => choose(asRead, { kind: 'as-read' })}
          >
            {texts.allAsRead(asRead.length)}
          </FluentButton>
        )}
        {others.length > 0 && (
          <FluentButton
            size="small"
            disabled-focusable={busy}
            onClick={() => choose(others, { kind: 'other-number' })}
          >
            {texts.allOtherNumber(others.length)}
          </FluentButton>
        )}
        <FluentButton
          size="small"
          disabled-focusable={busy}
          onClick={() => choose(figures, { kind: 'left-out' })}
        >
          {texts.allLeftOut(figures.length)}
        </FluentButton>
      </div>
      <ul class="list">
        {figures.slice(0, shown).map((at) => (
          <OpenFigure key={at} at={at} choose={choose} review={review} language={language} />
        ))}
      </ul>
      {figures.length > shown && (
        <FluentButton size="small" appearance="subtle" onClick={() => actions.showMore(list)}>
          {texts.more(figures.length - shown)}
        </FluentButton>
      )}
    </article>
  );
}

type OpenFigureProps = Pick<ReviewProps, 'review'> & {
  readonly at: number;
  readonly language: Language;
  readonly choose: (which: readonly number[], choice: FigureChoice | undefined) => void;
};

function OpenFigure({ at, review, language, choose }: OpenFigureProps) {
  const texts = bulletinTexts[language].open;
  const figure = figureAt(review, at);
  if (figure === undefined) return null;
  const { name, partner, printed, place } = figure;
  const who = partner === null || partner === name ? name : `${partner} · ${name}`;
  const choices = choicesFor(at, review, language);
  const chosen = review.choices.get(at);
  return (
    <li class="open-figure">
      <p>{who}</p>
      <p class="facts">{texts.printed(printed, readerTexts[language].place(place))}</p>
      <select
        aria-label={texts.choiceFor(who, printed)}
        onChange={({ currentTarget: { selectedIndex } }) => choose([at], choices[selectedIndex - 1]?.choice)}
      >
        <option selected={chosen === undefined}>{texts.choose}</option>
        {choices.map(({ choice, label }) => (
          <option
            key={label}
            selected={chosen !== undefined && JSON.stringify(choice) === JSON.stringify(chosen)}
          >
            {label}
          </option>
        ))}
      </select>
    </li>
  );
}

function choicesFor(at: number, review: ReviewProps['review'], language: Language) {
  const texts = bulletinTexts[language].open;
  const figure = figureAt(review, at);
  if (figure === undefined) return [];
  const other = otherReading(figure);
  const choices: { choice: FigureChoice; label: string }[] = [
    ...(isAsReadOffered(at, review)
      ? [
          {
            choice: { kind: 'as-read' } as const,
            label: texts.asRead(columnWords(columnOf(figure), language)),
          },
        ]
      : []),
    ...(other !== undefined && hasOtherReading(at, review)
      ? [
          {
            choice: { kind: 'other-number' } as const,
            label: texts.otherNumber(shownNumber(other, language)),
          },
        ]
      : []),
    ...columnsFor(review, at).map((column) => ({
      choice: { kind: 'column', column } as const,
      label: texts.asRead(columnWords(column, language)),
    })),
    { choice: { kind: 'left-out' }, label: texts.leaveOut },
  ];
  return choices;
}

function isAsReadOffered(at: number, review: ReviewProps['review']): boolean {
  const figure = figureAt(review, at);
  return figure !== undefined && maybeAsRead(figure);
}

function hasOtherReading(at: number, { draft }: ReviewProps['review']): boolean {
  const figure = draft.figures[at];
  return figure?.reason === 'number-format' && otherReading(figure) !== undefined;
}

function shownNumber(number: number, language: Language): string {
  return numberIn(number, language, { decimals: Number.isInteger(number) ? 0 : 3 });
}

export function columnWords({ period, unit, ...column }: Column, language: Language): string {
  return bulletinTexts[language].open.column({
    ...column,
    unit: unit === null ? null : unitWords(unit, language),
    period: period === null ? undefined : periodName(period, language),
  });
}
