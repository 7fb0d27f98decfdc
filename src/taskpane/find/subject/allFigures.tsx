import { Component } from 'preact';
import { tradeWith } from '../../../catalogue/trade';
import type { Messages } from '../../../locales/messages';
import { subjectPageTexts } from '../../../locales/subjectPage';
import { comparePeriods } from '../../../model/period';
import type { Subject } from '../../../model/schema';
import { session } from '../../../session';
import { FigureTable } from './figureTable';

type AllFiguresProps = {
  readonly subject: Subject;
  readonly market: Subject | undefined;
  readonly messages: Messages;
};

/** Nobody reads more; a table of the workbook holds them all. */
const MOST = 200;

/** Every figure that is stated of the subject, the newest first: made when it is opened. */
export class AllFigures extends Component<AllFiguresProps, { readonly open: boolean }> {
  override state = { open: false };

  override render({ subject, market, messages }: AllFiguresProps, { open }: AllFigures['state']) {
    const texts = subjectPageTexts[messages.language];
    const all = session.catalogue.statedAbout(subject, undefined, tradeWith(market));
    if (all.length === 0) return null;
    const newest = open ? [...all].sort((a, b) => comparePeriods(b.period, a.period)).slice(0, MOST) : [];
    return (
      <details
        class="all-figures"
        onToggle={({ currentTarget }) => this.setState({ open: currentTarget.open })}
      >
        <summary>{texts.allFigures(all.length)}</summary>
        {open && newest.length < all.length && (
          <p class="facts">{texts.onlyFirst(newest.length, all.length)}</p>
        )}
        {open && <FigureTable figures={newest} areMixed messages={messages} />}
      </details>
    );
  }
}
