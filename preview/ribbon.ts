import type { Language } from '../src/locales/messages';
import { previewTexts } from './texts';

/**
 * The ribbon's buttons: they call what the add-in has associated with the names of manifest.xml, as Excel does.
 * @param frame the add-in's page
 */
export function showRibbon(root: HTMLElement, frame: HTMLIFrameElement, language: Language): void {
  const { ribbon, commands } = previewTexts[language];
  root.setAttribute('role', 'toolbar');
  root.setAttribute('aria-label', ribbon);
  root.replaceChildren(
    ...Object.entries(commands).map(([name, { label, icon }]) => {
      const button = document.createElement('button');
      button.type = 'button';
      const picture = document.createElement('img');
      picture.src = `assets/${icon}-16.png`;
      picture.alt = '';
      button.append(picture, label);
      button.addEventListener('click', () => {
        button.disabled = true;
        run(frame, name, () => (button.disabled = false));
      });
      return button;
    }),
  );
}

/** office.js keeps commands under names in capitals. */
function run(frame: HTMLIFrameElement, name: string, completed: () => void): void {
  const { Office: office } = frame.contentWindow as unknown as PageOfAddIn;
  office.actions._association.mappings[name.toUpperCase()]?.({ completed });
}

type PageOfAddIn = {
  readonly Office: {
    readonly actions: {
      readonly _association: {
        readonly mappings: Readonly<Record<string, (event: { completed: () => void }) => void>>;
      };
    };
  };
};
