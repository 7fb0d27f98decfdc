import type { ReviewName } from '../../datasets/review/names';
import { bulletinTexts } from '../../locales/bulletins';
import { session } from '../../session';
import { FluentButton } from '../elements/elements';
import type { BulletinsProps } from './bulletinsPanel';
import { knownCode, nearestSubjects, subjectName } from './knownNames';

/** Names that are shown at first, and more each time that more are asked for. */
const SHOWN = 10;

const SUBJECTS = 'bulletin-subjects';

type NameListProps = Pick<BulletinsProps, 'state' | 'actions' | 'shell'> & {
  readonly names: readonly ReviewName[];
  /** Says what a name is: a subject that is known, `null` for a new one; `undefined` takes it back. */
  readonly decide: (name: string, code: string | null | undefined) => void;
};

/** Names that nothing is called by, for somebody to say what they are, and those that are known. */
export function NameList({ names, decide, state, actions, shell }: NameListProps) {
  const texts = bulletinTexts[shell.language].names;
  const isFresh = (one: ReviewName) => one.code === null && !one.isDecided;
  const fresh = names.filter(isFresh);
  const known = names.filter((one) => !isFresh(one));
  const shown = SHOWN * (1 + (state.shown['names'] ?? 0));
  return (
    <>
      <datalist id={SUBJECTS}>
        {session.catalogue.subjects.map(({ code, name }) => (
          <option key={code} value={name[shell.language]} />
        ))}
      </datalist>
      {fresh.length > 0 && (
        <section aria-labelledby="names-title">
          <h3 id="names-title">{texts.fresh(fresh.length)}</h3>
          {fresh.slice(0, shown).map((one) => (
            <FreshName key={one.name} one={one} decide={decide} shell={shell} />
          ))}
          {fresh.length > shown && (
            <FluentButton size="small" appearance="subtle" onClick={() => actions.showMore('names')}>
              {bulletinTexts[shell.language].open.more(fresh.length - shown)}
            </FluentButton>
          )}
        </section>
      )}
      {known.length > 0 && (
        <details>
          <summary>{texts.known(known.length)}</summary>
          <ul class="list known-names">
            {known.map(({ name, code, isDecided }) => (
              <li key={name}>
                <span>{`${name} → ${code === null ? texts.newSubject : subjectName(code, shell.language)}`}</span>
                <FluentButton
                  size="small"
                  appearance="subtle"
                  aria-label={texts.changeNamed(name)}
                  // Decided by somebody it is asked about again; found by its name it is a new one then.
                  onClick={() => decide(name, isDecided ? undefined : null)}
                >
                  {code === null ? texts.change : texts.isNew}
                </FluentButton>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

type FreshNameProps = Pick<NameListProps, 'shell'> & {
  readonly one: ReviewName;
  readonly decide: NameListProps['decide'];
};

function FreshName({ one, decide: decideName, shell }: FreshNameProps) {
  const { language } = shell;
  const texts = bulletinTexts[language].names;
  const { name, kind, figures } = one;
  const decide = (code: string | null) => decideName(name, code);
  return (
    <article class="card">
      <h4>{name}</h4>
      <p class="facts">
        {kind === 'partner' ? texts.unknownPartner(figures) : texts.unknownSubject(figures)}
      </p>
      <div class="buttons">
        {nearestSubjects(name).map((subject) => (
          <FluentButton key={subject.code} size="small" onClick={() => decide(subject.code)}>
            {texts.is(subject.name[language])}
          </FluentButton>
        ))}
        <FluentButton size="small" aria-label={`${name}: ${texts.isNew}`} onClick={() => decide(null)}>
          {texts.isNew}
        </FluentButton>
      </div>
      <input
        type="text"
        class="other"
        list={SUBJECTS}
        maxLength={200}
        aria-label={texts.isOther(name)}
        placeholder={texts.otherHint}
        onChange={({ currentTarget: field }) => {
          const code = field.value.trim() === '' ? undefined : knownCode(field.value);
          const isWrong = field.value.trim() !== '' && code === undefined;
          field.setCustomValidity(isWrong ? texts.noSubject(field.value) : '');
          if (isWrong) field.reportValidity();
          if (code !== undefined) decide(code);
        }}
      />
    </article>
  );
}
