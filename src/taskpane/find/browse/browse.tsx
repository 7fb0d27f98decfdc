import { subjectTree } from '../../../catalogue/subjectTree';
import type { TreeNode } from '../../../catalogue/subjectTree';
import { findTexts } from '../../../locales/find';
import type { Language } from '../../../locales/messages';
import { capitalised } from '../../../locales/phrases';
import { periodName } from '../../../locales/periods';
import type { Period } from '../../../model/period';
import { session } from '../../../session';
import { askedKey } from '../../asked';
import { OpenerIcon } from '../../elements/icons';
import { focusOn } from '../../focus';
import type { Shell } from '../../view';
import { rowsOf, stepOf } from './rows';
import type { Row } from './rows';

export type BrowseState = {
  readonly open: ReadonlySet<string>;
  /** Key of the row that the keyboard comes to; the first row unless given. */
  readonly at?: string;
};

export const closedTree: BrowseState = { open: new Set() };

type BrowseProps = {
  readonly state: BrowseState;
  readonly change: (change: (state: BrowseState) => BrowseState) => void;
  /** Searches for everything of a period. */
  readonly searchFor: (period: Period) => void;
  readonly shell: Shell;
};

/** Everything there is, as a tree: one stop for the Tab key, arrow keys within it. */
export function Browse({ state, change, searchFor, shell }: BrowseProps) {
  const { language } = shell;
  const texts = findTexts[language];
  const rows = rowsOf(sorted(subjectTree(session.catalogue), language), state.open);
  const at = rows.find(({ node }) => node.key === state.at)?.node.key ?? rows[0]?.node.key ?? '';
  const nameOf = ({ node }: Row): string => nodeName(node, language);

  const toggle = (key: string): void => {
    change(({ open }) => {
      const next = new Set(open);
      if (!next.delete(key)) next.add(key);
      return { open: next, at: key };
    });
  };
  const show = ({ node }: Row): void => {
    change(({ open }) => ({ open, at: node.key }));
    if (node.of.kind === 'subject') shell.openSubject({ subject: node.of.subject.code });
    else if (node.of.kind === 'period' && node.of.isStated) searchFor(node.of.period);
    else toggle(node.key);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const row = rows.find(({ node }) => node.key === at);
    if ((event.key === 'Enter' || event.key === ' ') && row !== undefined) {
      event.preventDefault();
      show(row);
      return;
    }
    const step = stepOf(rows, at, event.key, nameOf);
    if (step === undefined) return;
    event.preventDefault();
    if ('toggle' in step) toggle(step.toggle);
    else {
      change(({ open }) => ({ open, at: step.goTo }));
      focusOn('[role=treeitem][tabindex="0"]');
    }
  };
  return (
    <section class="browse" aria-labelledby="browse-title">
      <h2 id="browse-title">{texts.browse}</h2>
      <p id="browse-hint" class="visually-hidden">
        {texts.browseHint}
      </p>
      <ul role="tree" aria-labelledby="browse-title" aria-describedby="browse-hint" onKeyDown={onKey}>
        {rows.map((row) => (
          <li
            key={row.node.key}
            role="treeitem"
            class={row.node.of.kind}
            style={{ '--level': row.level }}
            tabindex={row.node.key === at ? 0 : -1}
            aria-level={row.level}
            aria-setsize={row.beside}
            aria-posinset={row.position}
            aria-expanded={row.isOpen}
            data-goes-to={goesTo(row.node)}
            onClick={() => show(row)}
          >
            <span
              class="opener"
              aria-hidden="true"
              onClick={(event) => {
                if (row.isOpen === undefined) return;
                event.stopPropagation();
                toggle(row.node.key);
              }}
            >
              {row.isOpen !== undefined && <OpenerIcon />}
            </span>
            {nameOf(row)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a row of the tree is called. */
export function nodeName({ of }: TreeNode, language: Language): string {
  switch (of.kind) {
    case 'subject':
      return of.subject.name[language];
    case 'period':
      return capitalised(periodName(of.period, language));
    case 'branch':
      return findTexts[language].branches[of.branch];
  }
}

function goesTo({ of }: TreeNode): string | undefined {
  return of.kind === 'subject' ? askedKey({ subject: of.subject.code }) : undefined;
}

/** Countries, and items without a group, in the order of the alphabet of the language; all else as it stands. */
function sorted(nodes: readonly TreeNode[], language: Language): readonly TreeNode[] {
  const { compare } = new Intl.Collator(language);
  return nodes.map((node) => {
    const isList = node.of.kind === 'branch' && ['countries', 'other-items'].includes(node.of.branch);
    const { key, of } = node;
    return {
      key,
      of,
      // Read when it is shown.
      get children() {
        if (!isList) return sorted(node.children, language);
        return [...node.children].sort((a, b) => compare(nodeName(a, language), nodeName(b, language)));
      },
    };
  });
}
