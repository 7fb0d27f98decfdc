import type { Changes } from '../../datasets/review/changes';
import { bulletinTexts } from '../../locales/bulletins';
import { measureLabels } from '../../locales/measures';
import { periodName } from '../../locales/periods';
import type { Dataset } from '../../model/dataset';
import type { DatasetContent, Figure } from '../../model/schema';
import type { Shell } from '../view';
import { subjectName } from './knownNames';

const MOST_CHANGES = 50;

type EarlierIssueProps = {
  readonly earlier: Dataset;
  readonly next: DatasetContent;
  readonly changes: Changes;
  readonly shell: Pick<Shell, 'language'>;
};

/** What saving would change of the issue that the workbook keeps. */
export function EarlierIssue({ earlier, next, changes, shell: { language } }: EarlierIssueProps) {
  const texts = bulletinTexts[language].issue;
  const { changed, restated, added, vanished, same } = changes;
  const counts = {
    changed: changed.length,
    restated: restated.length,
    added: added.length,
    vanished: vanished.length,
    same,
  };
  const nameOf = ({ subject, partner, measure, period, base }: Figure) => {
    const names = [partner, subject].flatMap((code) =>
      code === undefined ? [] : [nameIn(next, code, language)],
    );
    const periods = [period, base].flatMap((one) => (one === undefined ? [] : [periodName(one, language)]));
    return [names.join(' · '), measureLabels[language][measure], periods.join(' / ')].join(', ');
  };
  return (
    <div class="box doubtful">
      <p>{texts.title(earlier.title[language])}</p>
      <p>{texts.counts(counts)}</p>
      {changed.length > 0 && (
        <details>
          <summary>{texts.changed(changed.length)}</summary>
          <ul class="lines">
            {changed.slice(0, MOST_CHANGES).map(({ from, to }) => (
              <li key={JSON.stringify(to)}>{texts.fromTo(nameOf(to), from.printed, to.printed)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function nameIn({ subjects }: DatasetContent, code: string, language: 'vi' | 'en'): string {
  return subjects.find((subject) => subject.code === code)?.name[language] ?? subjectName(code, language);
}
