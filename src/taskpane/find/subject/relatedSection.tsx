import { largestTrades, relationsOf } from '../../../catalogue/relations';
import { messagesIn } from '../../../locales/language';
import { shortPeriod } from '../../../locales/shortPeriods';
import { subjectPageTexts } from '../../../locales/subjectPage';
import type { Subject } from '../../../model/schema';
import { session } from '../../../session';
import { SubjectLink } from '../../elements/subjectLink';
import { shownFigure } from '../shownFigure';
import type { PartOfPage } from './subjectPage';

type RelatedProps = PartOfPage & { readonly subject: Subject; readonly market: Subject | undefined };

/** The pages to go on to: the whole, the parts, what stands beside, and the largest markets or goods where they are stated. */
export function RelatedSection({ subject, market, shell }: RelatedProps) {
  const texts = subjectPageTexts[shell.language];
  const { whole, parts, peers } = relationsOf(session.catalogue, subject);
  const links = [
    { title: texts.market, subjects: market === undefined ? [] : [market] },
    { title: texts.partOf, subjects: whole === undefined ? [] : [whole] },
    { title: texts.parts, subjects: parts },
    { title: whole === undefined ? texts.alike : texts.peers, subjects: peers },
  ].filter(({ subjects }) => subjects.length > 0);
  return (
    <>
      <Trades subject={subject} shell={shell} />
      {links.length > 0 && (
        <section aria-labelledby="related-title">
          <h3 id="related-title">{texts.related}</h3>
          {links.map(({ title, subjects }) => (
            <p key={title} class="links">
              <span class="facts">{`${title}:`}</span>
              {subjects.map(({ code }) => (
                <SubjectLink key={code} asked={{ subject: code }} shell={shell} />
              ))}
            </p>
          ))}
        </section>
      )}
    </>
  );
}

const MOST_TRADES = 10;

function Trades({ subject, shell }: Omit<RelatedProps, 'market'>) {
  const { language } = shell;
  const texts = subjectPageTexts[language];
  const trades = largestTrades(session.catalogue, subject).slice(0, MOST_TRADES);
  const [first] = trades;
  if (first === undefined) return null;
  const period = shortPeriod(first.period, language);
  const ofMarket = subject.kind === 'market';
  return (
    <section aria-labelledby="trades-title">
      <h3 id="trades-title">{ofMarket ? texts.largestGoods(period) : texts.largestMarkets(period)}</h3>
      <table class="beside">
        <tbody>
          {trades.map(({ subject: code, partner, number, unit, locator }) => (
            <tr key={`${code} ${partner ?? ''} ${locator.line}`}>
              <th scope="row">
                <SubjectLink
                  asked={{ subject: code, ...(partner === undefined ? {} : { partner }) }}
                  shell={shell}
                >
                  {session.catalogue.subject(ofMarket ? code : (partner ?? code)).name[language]}
                </SubjectLink>
              </th>
              <td>{shownFigure(number, unit, messagesIn(language))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
