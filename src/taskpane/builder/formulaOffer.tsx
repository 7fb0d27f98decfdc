import { Component } from 'preact';
import { openFirst } from '../../builder/openFormula';
import { paneTexts } from '../../locales/pane';
import type { Selection } from '../../workbook/insert/selection';
import { FluentButton } from '../elements/elements';
import { askedKey } from '../asked';
import type { Shell } from '../view';
import type { OpenedFormula } from '../workbench';

type FormulaOfferProps = { readonly shell: Shell };
type FormulaOfferState = { readonly offered: Offered | undefined };
type Offered = { readonly selection: Selection } & Pick<OpenedFormula, 'recipe' | 'references'>;

/** At the foot of the pane, in every place, while a formula of ours is selected in the sheet: the way to change it by choosing. */
export class FormulaOffer extends Component<FormulaOfferProps, FormulaOfferState> {
  override state: FormulaOfferState = { offered: undefined };
  #endFollowing: (() => void) | undefined;

  override componentDidMount(): void {
    const { selection } = this.props.shell.workbench;
    this.#endFollowing = selection.subscribe(() => this.setState({ offered: offeredFor(selection.current) }));
  }

  override componentWillUnmount(): void {
    this.#endFollowing?.();
  }

  override render({ shell }: FormulaOfferProps, { offered }: FormulaOfferState) {
    const texts = paneTexts[shell.language];
    if (offered === undefined || isOpened(offered.selection, shell.workbench.opened)) return null;
    const { selection, recipe } = offered;
    const { address } = selection.formulaIn;
    return (
      <div class="formula-offer">
        <p>{texts.formulaInCell(address)}</p>
        <FluentButton
          size="small"
          data-goes-to={askedKey({ subject: recipe.subject })}
          aria-label={texts.changeFormulaIn(address)}
          onClick={() => void this.#open(shell)}
        >
          {texts.changeFormula}
        </FluentButton>
      </div>
    );
  }

  /** The cell may have changed since it was selected: what stands there now is opened, or nothing. */
  async #open({ workbench, openSubject }: Shell): Promise<void> {
    const offered = offeredFor(await workbench.selection.look());
    if (offered === undefined) return;
    const { recipe, references } = offered;
    const {
      sheet,
      formulaIn: { address, ...cell },
    } = offered.selection;
    openSubject({ subject: recipe.subject });
    workbench.open({ recipe, references, address, spot: { sheet, ...cell, replaces: true } });
  }
}

function offeredFor(selection: Selection | undefined): Offered | undefined {
  if (selection === undefined) return undefined;
  const found = openFirst(selection.formula, selection.filled);
  return found.kind === 'opened' ? { selection, ...found } : undefined;
}

/** Whether the cell that is selected is the one whose formula is being changed. */
export function isOpened(selection: Selection | undefined, opened: OpenedFormula | undefined): boolean {
  if (selection === undefined || opened === undefined) return false;
  const { sheet, row, column } = opened.spot;
  const { sheet: selected, formulaIn } = selection;
  return sheet.id === selected.id && row === formulaIn.row && column === formulaIn.column;
}
