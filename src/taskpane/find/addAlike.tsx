import { openFormula } from '../../builder/openFormula';
import { basketTexts } from '../../locales/basket';
import { findTexts } from '../../locales/find';
import { messagesIn } from '../../locales/language';
import { formulaOf } from '../../model/formulaText';
import { alikeIn } from '../../search/alike';
import type { SubjectFindings } from '../../search/bySubject';
import { toHit } from '../../search/hit';
import { session } from '../../session';
import { FluentButton } from '../elements/elements';
import type { Shell } from '../view';

type AddAlikeProps = { readonly found: readonly SubjectFindings[]; readonly shell: Shell };

/** More figures than these are a table, which is inserted as one. */
const MOST_ADDED = 50;

/** Puts the figures of one measure and period of all subjects that were found into the basket, at once. */
export function AddAlike({ found, shell }: AddAlikeProps) {
  const { language, workbench } = shell;
  const messages = messagesIn(language);
  const alike = alikeIn(found);
  const [first] = alike;
  if (first === undefined) return null;
  const texts = findTexts[language];
  const { measure, period } = toHit(first, session.catalogue, messages);
  const added = alike.slice(0, MOST_ADDED);
  return (
    <>
      <div class="buttons">
        <FluentButton
          size="small"
          onClick={() =>
            workbench.addAll(
              added.flatMap((one) => {
                const opened = openFormula(formulaOf(toHit(one, session.catalogue, messages).call));
                return opened.kind === 'opened' ? [opened.recipe] : [];
              }),
            )
          }
        >
          {`${basketTexts[language].add}: ${texts.alike(measure, period, added.length)}`}
        </FluentButton>
      </div>
      {added.length < alike.length && <p class="facts">{texts.onlyAlike(added.length, alike.length)}</p>}
    </>
  );
}
