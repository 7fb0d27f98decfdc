import { wayTo } from '../../catalogue/subjectTree';
import { findTexts } from '../../locales/find';
import { paneTexts } from '../../locales/pane';
import { session } from '../../session';
import type { AskedFigure } from '../asked';
import { SubjectLink } from '../elements/subjectLink';
import type { Shell } from '../view';
import { nodeName } from './browse/browse';

type BreadcrumbProps = {
  readonly asked: AskedFigure;
  /** Goes to the search, with the tree open along these keys. */
  readonly goToRow: (way: readonly string[]) => void;
  readonly shell: Shell;
};

/** Where a subject stands among all there is: the search, the headings and the subjects above it, each of them a link. */
export function Breadcrumb({ asked, goToRow, shell }: BreadcrumbProps) {
  const { language } = shell;
  const { catalogue } = session;
  const way = wayTo(catalogue, catalogue.subject(asked.subject));
  return (
    <nav aria-label={findTexts[language].breadcrumb}>
      <ol class="breadcrumb">
        <li>
          <button type="button" class="link" onClick={() => goToRow([])}>
            {paneTexts[language].views.find}
          </button>
        </li>
        {way.map((node, at) => (
          <li key={node.key}>
            {node.of.kind === 'subject' ? (
              <SubjectLink asked={{ subject: node.of.subject.code }} shell={shell} />
            ) : (
              <button
                type="button"
                class="link"
                onClick={() => goToRow(way.slice(0, at + 1).map(({ key }) => key))}
              >
                {nodeName(node, language)}
              </button>
            )}
          </li>
        ))}
        {asked.partner !== undefined && (
          <li>
            <SubjectLink asked={{ subject: asked.subject }} shell={shell} />
          </li>
        )}
      </ol>
    </nav>
  );
}
