import type { NamesAnswered } from '../../builder/namesBeside';
import { answersToNames } from '../../builder/namesBeside';
import type { Recipe } from '../../builder/recipe';
import { builderTexts } from '../../locales/builder';
import { explain, messagesIn } from '../../locales/language';
import { asTyped } from '../../model/formulaText';
import { session } from '../../session';
import type { CellBlock } from '../../workbook/insert/cellBlock';
import type { Spot } from '../../workbook/insert/insertCells';
import type { SelectedNames } from '../../workbook/insert/selection';
import { spillLayoutOf } from '../../workbook/insert/spillLayout';
import { FluentButton } from '../elements/elements';
import type { Shell } from '../view';

type NamesBesideProps = {
  readonly recipe: Recipe;
  readonly names: SelectedNames;
  readonly insert: (block: CellBlock, what: string, at: Spot) => void;
  readonly shell: Shell;
};

/** For a column of names that is selected: which of them have an answer and why the others have none, and the way to fill the column beside them. */
export function NamesBeside({ recipe, names, insert, shell }: NamesBesideProps) {
  const { language, busy } = shell;
  const { address, beside } = names;
  const texts = builderTexts[language].names;
  const messages = messagesIn(language);
  const answered = answersToNames(recipe, names, session.catalogue, messages);
  const { formula, looked, isAll, unanswered, areUnitsMixed } = answered;
  const publishers = session.catalogue.publishers.flatMap(({ code, name }) =>
    answered.publishers.includes(code) ? [name[language]] : [],
  );
  return (
    <div class="names-beside">
      <p role="status">{texts.answered(looked - unanswered.length, looked, isAll, publishers)}</p>
      {areUnitsMixed && <p class="caution">{texts.unitsMixed}</p>}
      {unanswered.length > 0 && (
        <details>
          <summary>{texts.unanswered(unanswered.length)}</summary>
          <ul>
            {unanswered.map(({ name, detail }, at) => (
              <li key={`${name} ${String(at)}`}>
                <strong>{name}</strong>
                {`: ${asTyped(explain(detail, messages), session.listSeparator)}`}
              </li>
            ))}
          </ul>
          <p>{texts.mended}</p>
        </details>
      )}
      <FluentButton
        appearance="primary"
        disabled-focusable={busy}
        onClick={() =>
          insert(columnOf(answered, names), asTyped(formula, session.listSeparator), spotOf(names))
        }
      >
        {texts.fill(address, beside.address)}
      </FluentButton>
    </div>
  );
}

/** The formula beside the first name, and above it what its numbers are, where the names have a heading of their own. */
function columnOf({ formula, heading }: NamesAnswered, { values, needHeading }: SelectedNames): CellBlock {
  const headings = needHeading ? [[heading]] : [];
  const cells = [...headings, ...values.map((_, row) => [row === 0 ? formula : undefined])];
  return {
    cells: () => cells,
    isBeside: true,
    hasHeadings: needHeading,
    layout: spillLayoutOf([...headings, ...values.map(() => [0])], 0),
  };
}

function spotOf({ beside: { spot }, needHeading }: SelectedNames): Spot {
  return needHeading ? { ...spot, row: spot.row - 1 } : spot;
}
