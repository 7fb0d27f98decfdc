import { session } from '../session';
import type { Language } from '../locales/messages';
import { paneTexts } from '../locales/pane';

/** Who published the figures, in which datasets, and how final they are. */
export function SourceNote({ language }: { readonly language: Language }) {
  return (
    <footer>
      <details>
        <summary>{paneTexts[language].figuresFrom}</summary>
        {session.catalogue.datasets.map(({ id, publishers, title, statusNote }) => (
          <div key={id}>
            <p>
              {`${publishers.map(({ name }) => name[language]).join(', ')}: `}
              <cite>{title[language]}</cite>
              {'.'}
            </p>
            <p>{statusNote[language]}</p>
          </div>
        ))}
      </details>
    </footer>
  );
}
