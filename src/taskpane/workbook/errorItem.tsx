import { Component } from 'preact';
import { cellMendings } from '../../builder/cellMending';
import type { CellMending } from '../../builder/cellMending';
import { mendingOf } from '../../builder/mending';
import type { Mending } from '../../builder/mending';
import { explain, messagesIn } from '../../locales/language';
import { workbookPaneTexts } from '../../locales/workbookPane';
import { asTyped } from '../../model/formulaText';
import { session } from '../../session';
import { filledFormula, placesOf } from '../../tables/filledFormula';
import type { FormulaError } from '../../workbook/values/formulaErrors';
import type { CellsInSheet } from '../../workbook/values/referredCells';
import { shownAnswer } from '../builder/shownAnswer';
import { FluentButton } from '../elements/elements';
import { CellLine } from './cellLine';
import type { WorkbookPartProps } from './workbookActions';

type ErrorItemProps = WorkbookPartProps & { readonly error: FormulaError };

type ErrorItemState = {
  readonly mending: Mending;
  readonly inCells: readonly CellMending<CellsInSheet>[];
  /** What both were found for. */
  readonly of: readonly unknown[];
};

/** As many places of a range as are looked through for one that can be answered. */
const FIRST_PLACES = 20;

/** More than anybody mends one by one. */
const SHOWN = 10;

/** One formula that shows an error: why, and what mends it, in the formula or in the cells that it refers to. */
export class ErrorItem extends Component<ErrorItemProps, ErrorItemState> {
  override state: ErrorItemState = foundFor(this.props);

  /** A long range is not looked through anew at every drawing. */
  static override getDerivedStateFromProps(
    props: ErrorItemProps,
    { of }: ErrorItemState,
  ): ErrorItemState | null {
    return lookedAt(props).every((one, at) => one === of[at]) ? null : foundFor(props);
  }

  override render({ error, shell, actions }: ErrorItemProps, { mending, inCells }: ErrorItemState) {
    const { language, busy } = shell;
    const { errors: texts, formulas, named } = workbookPaneTexts[language];
    const place = `${error.sheet}!${error.address}`;
    const { opened, suggestions } = mending;
    const typed = (text: string) => asTyped(text, session.listSeparator);
    const others = (error.wrong?.length ?? 0) > 1 ? ` · ${texts.wrongCells(error.wrong?.length ?? 0)}` : '';
    const [inTheWay] = error.inTheWay;
    const use = (formula: string) => (
      <FluentButton
        size="small"
        disabled-focusable={busy}
        aria-label={named(texts.use, `${place}, ${typed(formula)}`)}
        onClick={() => actions.replaceCell(error, error.formula, formula)}
      >
        {texts.use}
      </FluentButton>
    );
    return (
      <li class="entry">
        <h3>{`${place} · ${error.error}${others}`}</h3>
        <p>
          <code translate={false}>{typed(error.formula)}</code>
        </p>
        {this.#hasMeaning() && <p class="about">{this.#meaning()}</p>}
        {error.shorter !== undefined && (
          <p class="about">
            {`${texts.shorter} `}
            <code translate={false}>{typed(error.shorter)}</code> {use(error.shorter)}
          </p>
        )}
        {inCells.length > 0 && (
          <ul class="suggestions" aria-label={texts.inCells}>
            {inCells.slice(0, SHOWN).map((one) => (
              <CellLine
                key={`${one.cells.text} ${String(one.place.row)} ${String(one.place.column)}`}
                mending={one}
                sheet={error.sheet}
                shell={shell}
                actions={actions}
              />
            ))}
          </ul>
        )}
        {inCells.length > SHOWN && <p class="facts">{texts.more(inCells.length - SHOWN)}</p>}
        {suggestions.length > 0 && (
          <ul class="suggestions" aria-label={texts.suggestions}>
            {suggestions.map(({ formula, answer }) => (
              <li key={formula} class="answer">
                <code translate={false}>{typed(formula)}</code>
                <span class="facts">{` = ${shownAnswer(answer, language)}`}</span>
                {use(formula)}
              </li>
            ))}
          </ul>
        )}
        <div class="buttons">
          {opened !== undefined && (
            <FluentButton
              size="small"
              disabled-focusable={busy}
              aria-label={named(texts.change, place)}
              onClick={() => actions.changeFormula(error, opened)}
            >
              {texts.change}
            </FluentButton>
          )}
          {[error.address, ...(inTheWay === undefined ? [] : [inTheWay])].map((address) => (
            <FluentButton
              key={address}
              size="small"
              disabled-focusable={busy}
              aria-label={named(texts.goTo, `${error.sheet}!${address}`)}
              onClick={() => actions.goToCells({ sheet: error.sheet, address })}
            >
              {address === error.address ? texts.goTo : texts.goToIt(address)}
            </FluentButton>
          ))}
          {error.error === '#NAME?' && (
            <FluentButton size="small" disabled-focusable={busy} onClick={actions.recalculate}>
              {formulas.recalculate}
            </FluentButton>
          )}
        </div>
      </li>
    );
  }

  /** What cells or a shorter range say, the formula need not say again. */
  #hasMeaning(): boolean {
    const { error, inTheWay, shorter } = this.props.error;
    if (error === '#SPILL!') return inTheWay.length > 0 || shorter === undefined;
    return this.state.inCells.length === 0;
  }

  #meaning(): string {
    const { error, shell } = this.props;
    const { errors: texts } = workbookPaneTexts[shell.language];
    const { detail } = this.state.mending;
    if (error.error === '#SPILL!' && error.inTheWay.length > 0) return texts.inTheWay(error.inTheWay);
    if (detail === undefined || error.error === '#SPILL!')
      return texts.meanings[error.error] ?? texts.otherMeaning;
    return asTyped(explain(detail, messagesIn(shell.language)), session.listSeparator);
  }
}

function lookedAt({ error, shell }: ErrorItemProps): readonly unknown[] {
  return [error, shell.language, session.catalogue];
}

function foundFor(props: ErrorItemProps): ErrorItemState {
  const { formula, cells, wrong } = props.error;
  const messages = messagesIn(props.shell.language);
  const places = placesOf(cells, FIRST_PLACES);
  const filled = places.flatMap((place) => filledFormula(formula, cells, place) ?? []);
  return {
    mending: mendingOf(formula, filled, messages),
    inCells: cellMendings(formula, cells, wrong, messages),
    of: lookedAt(props),
  };
}
