import { Component } from 'preact';
import type { ComponentChildren } from 'preact';
import type { Answer } from '../commands/notice';
import { paneTexts } from '../locales/pane';
import type { Language } from '../locales/messages';
import { coverageText } from '../locales/shortPeriods';
import { session } from '../session';
import { FluentButton, FluentTab, FluentTablist } from './elements/elements';
import { panelId } from './focus';
import { GraveLimits } from './limits';
import { Messages } from './messages';
import { Settings } from './settings/settings';
import { SourceNote } from './sourceNote';
import type { State } from './state';
import type { View } from './view';

/** What a user can do in the pane, whichever view is shown. */
export type PaneActions = {
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseView: (view: View['name']) => void;
  /** Answers the question of a command: one way to go on, or none. */
  readonly answer: (chosen: Answer | undefined) => void;
  readonly dismiss: () => void;
};

type PaneProps = {
  readonly state: State;
  readonly views: readonly View[];
  readonly actions: PaneActions;
  /** Ways past the view, for the keyboard. */
  readonly ways: ComponentChildren;
  /** What stays at the foot of the pane, whichever view is shown. */
  readonly foot: ComponentChildren;
};

/** The whole pane: what it is and in which language, its views, what happened last, and where the figures come from. */
export function PaneView({ state, views, actions, ways, foot }: PaneProps) {
  const texts = paneTexts[state.language];
  const other = state.language === 'vi' ? 'en' : 'vi';
  return (
    <>
      <header class="top">
        <div class="title">
          <div>
            <h1>{texts.title}</h1>
            <p class="covers">
              {coverageText(
                session.catalogue.datasets.map(({ covers }) => covers),
                state.language,
              )}
            </p>
          </div>
          <FluentButton
            class="language"
            appearance="subtle"
            size="small"
            lang={other}
            onClick={() => actions.chooseLanguage(other)}
          >
            {texts.otherLanguage}
          </FluentButton>
          <Settings language={state.language} />
        </div>
        <FluentTablist
          aria-label={texts.viewsLabel}
          activeid={tabId(state.view)}
          onChange={({ detail }) => {
            const chosen = views.find(({ name }) => tabId(name) === detail?.id);
            if (chosen !== undefined) actions.chooseView(chosen.name);
          }}
        >
          {views.map(({ name }) => (
            <FluentTab key={name} id={tabId(name)} aria-controls={panelId(name)}>
              {texts.views[name]}
            </FluentTab>
          ))}
        </FluentTablist>
        {ways}
        <Messages state={state} actions={actions} />
      </header>
      <GraveLimits language={state.language} />
      {views.map(({ name, draw }) => (
        <section
          key={name}
          id={panelId(name)}
          class="panel"
          role="tabpanel"
          aria-labelledby={tabId(name)}
          hidden={state.view !== name}
        >
          <WhileShown shown={state.view === name} draw={draw} />
        </section>
      ))}
      <SourceNote language={state.language} />
      <div class="foot">{foot}</div>
    </>
  );
}

type WhileShownProps = { readonly shown: boolean } & Pick<View, 'draw'>;

/** Draws nothing before it is first shown; hidden, it stays as it was drawn last, with all that the user has opened in it. */
class WhileShown extends Component<WhileShownProps> {
  override shouldComponentUpdate({ shown }: WhileShownProps): boolean {
    return shown;
  }

  override render({ shown, draw }: WhileShownProps) {
    return shown ? draw() : null;
  }
}

/** The id of the tab that opens a view. */
export function tabId(view: string): string {
  return `tab-${view}`;
}
