import { Component } from 'preact';
import { basketTexts } from '../../locales/basket';
import type { Language } from '../../locales/messages';
import { FluentButton } from '../elements/elements';
import { focusOn } from '../focus';
import { LatePart } from '../latePart';
import type { Shell } from '../view';

type BasketBarProps = { readonly shell: Shell };

/** At the foot of the pane while anything is in the basket: how much, and the way to all of it. */
export class BasketBar extends Component<BasketBarProps, { readonly open: boolean }> {
  override state = { open: false };

  override render({ shell }: BasketBarProps, { open }: { readonly open: boolean }) {
    const texts = basketTexts[shell.language];
    return (
      <section class="basket" aria-label={texts.title}>
        <div class="basket-bar">
          <p role="status">{`${texts.title}: ${texts.count(shell.workbench.basket.length)}`}</p>
          <FluentButton size="small" onClick={() => this.setState({ open: !open })}>
            {open ? texts.hide : texts.show}
          </FluentButton>
        </div>
        {open && (
          <LatePart
            fetchPart={async () => (await import(/* webpackChunkName: "basket" */ './basketList')).BasketList}
            shell={shell}
            props={{ shell }}
          />
        )}
      </section>
    );
  }
}

/** Seen once the keyboard comes to it: from the tabs to the basket, past everything that the view shows. */
export function WayToBasket({ language }: { readonly language: Language }) {
  return (
    <button type="button" class="link skip" onClick={() => focusOn('.basket fluent-button')}>
      {basketTexts[language].goTo}
    </button>
  );
}
