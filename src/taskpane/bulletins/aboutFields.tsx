import { readPeriod } from '../../model/readPeriod';
import { bulletinTexts } from '../../locales/bulletins';
import { periodName } from '../../locales/periods';
import type { DraftFigure, DraftFlow, DraftStatus } from '../../datasets/readers/draft';
import { withAbout, withPeriod, withUnit } from '../../datasets/review/review';
import type { ReviewProps } from './reviewSection';
import { unitMeant, unitWords } from './unitWords';

const flows: readonly DraftFlow[] = ['exports', 'imports', 'balance', 'total trade'];
const statuses: readonly DraftStatus[] = ['preliminary', 'revised', 'estimate', 'target', 'final'];

/** What was understood of the whole bulletin; all of it can be changed. */
export function AboutFields({ review, actions, shell }: ReviewProps) {
  const texts = bulletinTexts[shell.language].review;
  const { title, publisher, flow, status } = review.about;
  const { decide } = actions;
  return (
    <>
      <label class="field">
        {texts.name}
        <input
          type="text"
          maxLength={200}
          value={title}
          onChange={({ currentTarget: { value } }) => decide((one) => withAbout(one, { title: value }))}
        />
      </label>
      <label class="field">
        {texts.publisher}
        <input
          type="text"
          maxLength={200}
          value={publisher}
          onChange={({ currentTarget: { value } }) => decide((one) => withAbout(one, { publisher: value }))}
        />
      </label>
      <div class="fields">
        <Choice
          label={texts.flow}
          none={texts.notSaid}
          options={flows.map((one) => [one, texts.flows[one]])}
          chosen={flow}
          choose={(chosen) => decide((one) => withAbout(one, { flow: chosen }))}
        />
        <Choice
          label={texts.status}
          none={texts.notSaid}
          options={statuses.map((one) => [one, texts.statuses[one]])}
          chosen={status}
          choose={(chosen) => decide((one) => withAbout(one, { status: chosen }))}
        />
      </div>
      <Periods review={review} actions={actions} shell={shell} />
      <Units review={review} actions={actions} shell={shell} />
    </>
  );
}

type ChoiceProps<Value extends string> = {
  readonly label: string;
  /** What it says where nothing is chosen. */
  readonly none: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly chosen: Value | null;
  readonly choose: (chosen: Value | null) => void;
};

function Choice<Value extends string>({ label, none, options, chosen, choose }: ChoiceProps<Value>) {
  return (
    <label class="field">
      {label}
      <select
        onChange={({ currentTarget: { value } }) =>
          choose(options.find(([option]) => option === value)?.[0] ?? null)
        }
      >
        <option value="" selected={chosen === null}>
          {none}
        </option>
        {options.map(([option, name]) => (
          <option key={option} value={option} selected={option === chosen}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Every period that was read, with the number of its figures; `''` stands for those without one. */
function Periods({ review, actions, shell }: Omit<ReviewProps, 'state'>) {
  const { language } = shell;
  const texts = bulletinTexts[language].review;
  const read = counted(review.draft.figures, ({ period }) => period ?? '');
  const meant = (period: string) => review.periods.get(period) ?? period;
  const names = [...read.keys()].map((period) =>
    meant(period) === '' ? texts.notSaid : periodName(meant(period), language),
  );
  return (
    <details open={read.has('') && meant('') === ''}>
      <summary>{texts.periods([...new Set(names)])}</summary>
      {[...read].map(([period, count]) => (
        <label key={period} class="field">
          {texts.periodOf(period === '' ? '' : periodName(period, language), count)}
          <input
            type="text"
            value={meant(period)}
            onChange={({ currentTarget: field }) => {
              const typed = readPeriod(field.value) ?? (field.value.trim() === '' ? period : undefined);
              field.setCustomValidity(typed === undefined ? texts.noPeriod(field.value) : '');
              if (typed === undefined) field.reportValidity();
              else actions.decide((one) => withPeriod(one, period, typed));
            }}
          />
        </label>
      ))}
    </details>
  );
}

function Units({ review, actions, shell }: Omit<ReviewProps, 'state'>) {
  const { language } = shell;
  const texts = bulletinTexts[language].review;
  const counting = review.draft.figures.filter(
    ({ measure }) => measure === 'value' || measure === 'quantity',
  );
  const read = counted(counting, ({ unit }) => unit ?? '');
  const meant = (unit: string) => review.units.get(unit) ?? unit;
  const names = [...read.keys()].map((unit) =>
    meant(unit) === '' ? texts.notSaid : unitWords(meant(unit), language),
  );
  return (
    <details open={read.has('') && meant('') === ''}>
      <summary>{texts.units([...new Set(names)])}</summary>
      {[...read].map(([unit, count]) => (
        <label key={unit} class="field">
          {texts.unitOf(unitWords(unit, language), count)}
          <input
            type="text"
            maxLength={100}
            value={unitWords(meant(unit), language)}
            onChange={({ currentTarget: { value } }) =>
              actions.decide((one) =>
                withUnit(one, unit, value.trim() === '' ? unit : unitMeant(value, language)),
              )
            }
          />
        </label>
      ))}
    </details>
  );
}

function counted(figures: readonly DraftFigure[], of: (figure: DraftFigure) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const figure of figures) counts.set(of(figure), (counts.get(of(figure)) ?? 0) + 1);
  return counts;
}
