import { catalogue } from '../functions/arguments';
import type { Language } from '../locales/messages';
import { paneTexts } from '../locales/pane';

/** Who published the figures, in which edition, and how final they are. */
export function SourceNote({ language }: { readonly language: Language }) {
  const { publisher, title, statusNote } = catalogue.edition;
  return (
    <footer>
      <h2>{paneTexts[language].figuresFrom}</h2>
      <p>
        {`${publisher.name[language]}, `}
        <cite>{title[language]}</cite>
        {'.'}
      </p>
      <p>{statusNote[language]}</p>
    </footer>
  );
}
