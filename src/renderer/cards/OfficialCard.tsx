import type { Mention } from '../../shared/article';
import type { PersonCard, PrintedTitle } from '../../shared/person';
import { call } from '../bridge';
import { correctHere } from '../corrections/use-correction-commands';
import { formatCount } from '../i18n/numbers';
import { useWords } from '../i18n/use-words';
import { narrowTo } from '../results/narrow-to';
import { useStore } from '../state/store';
import { useAnswer, type Answer } from '../state/use-answer';
import { closeCard } from './card-store';
import { Counting } from './Counting';
import { yearsOf } from './years';
import { Why } from './Why';

interface OfficialCardProps {
  readonly mention: Mention;
  readonly articleId: string;
}

/** Titles shown before "and more". */
const shownTitles = 5;

/** An official: the title given here, those given elsewhere, how often, why marked, and where to go. */
export function OfficialCard({ mention, articleId }: OfficialCardProps): React.JSX.Element {
  const t = useWords('cards');
  const answer = useAnswer(mention.person, () => call('person.card', { person: mention.person }));
  const card = answer.value;
  const others = (card?.titles ?? []).filter((printed) => printed.title !== mention.title);
  return (
    <>
      <PersonHead name={card?.name ?? mention.name} answer={answer} />
      <dl className="card-facts">
        <div>
          <dt>{t('here')}</dt>
          <dd>
            {mention.title ?? t('noTitleHere')}
            {mention.role !== null && <span className="card-role"> · {mention.role}</span>}
          </dd>
        </div>
        {others.slice(0, shownTitles).map((printed, at) => (
          <TitleRow key={printed.title} printed={printed} before={others[at - 1]} />
        ))}
      </dl>
      {others.length > shownTitles && (
        <p className="card-sub">{t('moreTitles', { count: others.length - shownTitles })}</p>
      )}
      <Doubt mention={mention} card={card} />
      <Why why={mention.why} articleId={articleId} standing={mention.standing} />
      <OfficialActions person={mention.person} />
    </>
  );
}

interface PersonHeadProps {
  readonly name: string;
  readonly answer: Answer<PersonCard>;
}

/** Whom a card is about, and how often the library names them. */
export function PersonHead({ name, answer }: PersonHeadProps): React.JSX.Element {
  return (
    <>
      <h2 className="card-name">{name}</h2>
      <p className="card-sub">
        {answer.value === null ? <Counting {...answer} /> : <PersonCounts card={answer.value} />}
      </p>
    </>
  );
}

/** "mentioned 27 times · 19 articles · 6 papers". */
export function PersonCounts({ card }: { readonly card: PersonCard }): React.JSX.Element {
  const t = useWords('cards');
  const locale = useStore((state) => state.locale);
  const said = (count: number): { count: number; shown: string } => ({ count, shown: formatCount(count, locale) });
  return (
    <>
      {t('mentioned', said(card.mentions))} · {t('articles', said(card.articles))}
      {card.publishers > 0 && ` · ${t('papers', said(card.publishers))}`}
    </>
  );
}

interface TitleRowProps {
  readonly printed: PrintedTitle;
  /** The one in the row above: of the same years, or undated too, it says when for both. */
  readonly before: PrintedTitle | undefined;
}

function TitleRow({ printed, before }: TitleRowProps): React.JSX.Element {
  const t = useWords('cards');
  const when = ({ first, last }: PrintedTitle): string => yearsOf(first, last) ?? t('undated');
  const isSame = before !== undefined && when(before) === when(printed);
  return (
    <div>
      <dt className="tabular">{isSame ? <span className="sr-only">{when(printed)}</span> : when(printed)}</dt>
      <dd>{printed.title}</dd>
    </div>
  );
}

/** What cannot be right here, said aloud with the button that marks it; and whether the person may be two. */
function Doubt(props: { readonly mention: Mention; readonly card: PersonCard | null }): React.JSX.Element | null {
  const t = useWords('people');
  const { mention, card } = props;
  if (mention.suspicion === null && !mention.sic && (card?.uncertain ?? null) === null) return null;
  return (
    <div className="card-doubt">
      {mention.sic && <p>{t('sic')}</p>}
      {mention.suspicion !== null && !mention.sic && (
        <p>
          {t(`suspicion.${mention.suspicion}`)}{' '}
          <button type="button" className="btn" onClick={() => correctHere('sic')}>
            sic
          </button>
        </p>
      )}
      {card !== null && card.uncertain !== null && <p>{t(`doubts.${card.uncertain.reason}`)}</p>}
    </div>
  );
}

function OfficialActions({ person }: { readonly person: string }): React.JSX.Element {
  const t = useWords('cards');
  const openDrawer = useStore((state) => state.openDrawer);
  return (
    <div className="card-actions">
      <button
        type="button"
        className="btn primary"
        onClick={() => {
          closeCard();
          openDrawer({ kind: 'dossier', person });
        }}
      >
        {t('openDossier')}
      </button>
      <button type="button" className="btn" onClick={() => showMentions(person)}>
        {t('allMentions')}
      </button>
      <button type="button" className="btn" onClick={() => correctHere(null)}>
        {t('correct')}
      </button>
    </div>
  );
}

function showMentions(person: string): void {
  closeCard();
  narrowTo({ person });
}
