import { Component } from 'preact';
import { answerOf } from '../../builder/answer';
import { keyOf } from '../../builder/basket';
import { basketTable, shownTexts } from '../../builder/basketTable';
import { labelOf, whenOf } from '../../builder/label';
import type { Recipe } from '../../builder/recipe';
import { workbookCommands } from '../../commands/workbookCommands';
import { basketTexts } from '../../locales/basket';
import { commandTexts } from '../../locales/commands';
import { explain, messagesIn } from '../../locales/language';
import { session } from '../../session';
import { spillLayoutOf } from '../../workbook/insert/spillLayout';
import { FluentButton } from '../elements/elements';
import { CloseIcon, DownIcon, UpIcon } from '../elements/icons';
import { Toolbar } from '../elements/toolbar';
import { shownAnswer } from '../builder/shownAnswer';
import type { Shell } from '../view';

type BasketListProps = { readonly shell: Shell };
type How = 'formulas' | 'values';

/** The figures of the basket in their order, and how they are inserted. */
export class BasketList extends Component<BasketListProps, { readonly how: How }> {
  override state: { readonly how: How } = { how: 'formulas' };

  override render({ shell }: BasketListProps, { how }: { readonly how: How }) {
    const texts = basketTexts[shell.language];
    const { basket } = shell.workbench;
    return (
      <>
        <fieldset class="basket-how">
          <legend>{texts.how}</legend>
          {(['formulas', 'values'] as const).map((one) => (
            <label key={one} class="choice">
              <input
                type="radio"
                name="basket-how"
                checked={one === how}
                onChange={() => this.setState({ how: one })}
              />
              {texts[one]}
            </label>
          ))}
        </fieldset>
        <div class="buttons">
          <FluentButton
            appearance="primary"
            size="small"
            disabled-focusable={shell.busy}
            onClick={() => insertBasket(how, shell)}
          >
            {texts.insert}
          </FluentButton>
          <FluentButton size="small" onClick={() => shell.workbench.empty()}>
            {texts.empty}
          </FluentButton>
        </div>
        {/* Last: the keyboard would have to pass all figures. */}
        <ol class="list basket-list">
          {basket.map((recipe, at) => (
            <BasketItem key={keyOf(recipe)} recipe={recipe} at={at} shell={shell} />
          ))}
        </ol>
      </>
    );
  }
}

type BasketItemProps = { readonly recipe: Recipe; readonly at: number; readonly shell: Shell };

function BasketItem({ recipe, at, shell }: BasketItemProps) {
  const { catalogue } = session;
  const { workbench, language } = shell;
  const texts = basketTexts[language];
  const messages = messagesIn(language);
  const answer = answerOf(recipe, catalogue);
  const period = whenOf(answer, language);
  const label = [labelOf(recipe, catalogue, messages), period].filter((one) => one !== '').join(', ');
  const move = (by: 1 | -1, { currentTarget }: { readonly currentTarget: EventTarget | null }): void => {
    workbench.move(at, by);
    // The button goes with its figure, and loses the keyboard on the way.
    (currentTarget as HTMLElement | null)?.focus();
  };
  return (
    <li class="entry">
      <p>{label}</p>
      {answer.kind === 'problem' ? (
        <p class="caution">{explain(answer.detail, messages)}</p>
      ) : (
        <p class="figure">{shownAnswer(answer, shell.language)}</p>
      )}
      <Toolbar class="buttons" label={label}>
        <FluentButton
          size="small"
          icon-only
          disabled-focusable={at === 0}
          aria-label={texts.up(label)}
          title={texts.up(label)}
          onClick={(event) => move(-1, event)}
        >
          <UpIcon />
        </FluentButton>
        <FluentButton
          size="small"
          icon-only
          disabled-focusable={at === workbench.basket.length - 1}
          aria-label={texts.down(label)}
          title={texts.down(label)}
          onClick={(event) => move(1, event)}
        >
          <DownIcon />
        </FluentButton>
        <FluentButton
          size="small"
          icon-only
          aria-label={texts.takeOutNamed(label)}
          title={texts.takeOutNamed(label)}
          onClick={() => workbench.toggle(recipe)}
        >
          <CloseIcon />
        </FluentButton>
      </Toolbar>
    </li>
  );
}

function insertBasket(how: How, shell: Shell): void {
  const { basket } = shell.workbench;
  const texts = basketTexts[shell.language];
  const what = texts.what(basket.length);
  shell.carryOut({ message: commandTexts[shell.language].inserting(what) }, async (language) => {
    const context = { catalogue: session.catalogue, messages: messagesIn(language) };
    const { cells, formats } = basketTable(basket, how, context);
    const layout = spillLayoutOf(shownTexts(basket, context), 0);
    const block = { cells: () => cells, formats, hasHeadings: true, layout };
    return (await workbookCommands()).insertCells({ block, what }, language);
  });
}
