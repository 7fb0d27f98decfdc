import { Component } from 'preact';
import { builderTexts } from '../../locales/builder';
import { FluentButton } from '../elements/elements';
import { LatePart } from '../latePart';
import type { Shell } from '../view';

type BasketBarProps = { readonly shell: Shell };

/** At the foot of the pane while anything is in the basket: how much, and the way to all of it. */
export class BasketBar extends Component<BasketBarProps, { readonly open: boolean }> {
  override state = { open: false };

  override render({ shell }: BasketBarProps, { open }: { readonly open: boolean }) {
    const { basket: texts } = builderTexts[shell.language];
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
