import { ChoiceField } from '../elements/choiceField';
import { Component, createRef } from 'preact';
import { languages } from '../../locales/messages';
import type { Language } from '../../locales/messages';
import { settingsTexts } from '../../locales/settings';
import { listSeparators } from '../../model/formulaText';
import { session } from '../../session';
import { FluentButton } from '../elements/elements';
import { SettingsIcon } from '../elements/icons';
import { AllLimits } from '../limits';
import { chooseTheme, chosenTheme, themes } from '../theme';

/** Where newer figures are looked for: beside the pages of the add-in. */
const FIGURES = 'datasets/';

type SettingsProps = { readonly language: Language };

/** A button that opens the settings: a dialog of the page's own, which holds the focus and closes with Escape. */
export class Settings extends Component<SettingsProps, { readonly isOpen: boolean }> {
  override state = { isOpen: false };
  private readonly dialog = createRef<HTMLDialogElement>();

  private readonly open = (): void => {
    this.setState({ isOpen: true }, () => this.dialog.current?.showModal());
  };

  override render({ language }: SettingsProps) {
    const { title } = settingsTexts[language];
    return (
      <>
        <FluentButton
          appearance="subtle"
          size="small"
          icon-only
          aria-label={title}
          title={title}
          onClick={this.open}
        >
          <SettingsIcon />
        </FluentButton>
        <dialog
          ref={this.dialog}
          class="settings"
          aria-label={title}
          onClose={() => this.setState({ isOpen: false })}
        >
          {this.state.isOpen && <Choices language={language} />}
        </dialog>
      </>
    );
  }
}

function Choices({ language }: SettingsProps) {
  const texts = settingsTexts[language];
  return (
    <form method="dialog">
      <h2>{texts.title}</h2>
      <ChoiceField
        label={texts.language}
        chosen={session.language ?? ''}
        options={[['', texts.asExcel], ...languages.map((one) => [one, texts.languages[one]] as const)]}
        choose={(value) => session.chooseLanguage(languages.find((one) => one === value))}
      />
      <ChoiceField
        label={texts.theme}
        chosen={chosenTheme() ?? ''}
        options={[['', texts.asOffice], ...themes.map((one) => [one, texts.themes[one]] as const)]}
        choose={(value) => chooseTheme(themes.find((one) => one === value))}
      />
      <ChoiceField
        label={texts.separator}
        chosen={session.chosenSeparator ?? ''}
        options={[
          ['', texts.asExcel],
          ...listSeparators.map((one) => [one, texts.separatorExample(one)] as const),
        ]}
        choose={(value) => session.chooseListSeparator(listSeparators.find((one) => one === value))}
      />
      <h3>{texts.onOpening}</h3>
      <p class="about">{texts.onOpeningAbout}</p>
      <AllLimits language={language} />
      <h3>{texts.figures}</h3>
      <p class="facts">{new URL(FIGURES, document.baseURI).href}</p>
      <p class="about">{texts.figuresAbout}</p>
      <div class="buttons">
        <button class="close" type="submit">
          {texts.close}
        </button>
      </div>
    </form>
  );
}
