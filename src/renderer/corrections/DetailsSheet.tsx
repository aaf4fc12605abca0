import { useState } from 'react';
import type { ArticleView } from '../../shared/library';
import { call } from '../bridge';
import { Sheet } from '../dialogs/Sheet';
import { formatCount } from '../i18n/numbers';
import { useWords } from '../i18n/use-words';
import { Failed } from '../people/Failed';
import { useStore } from '../state/store';
import { useLastAnswer } from '../state/use-answer';
import { closeDetails, useDetails } from './details-store';
import { FactRow } from './FactRow';
import { factNames, factsOf, type FactState, type SheetFact } from './facts';
import './details-sheet.css';

/** Articles whose facts are looked up for the sheet; of more, only what is set is said. */
const lookedUp = 60;

/** The facts of one article or of many, each with where it was found and who stands behind it, to be set or confirmed. */
export function DetailsSheet(): React.JSX.Element {
  const t = useWords('corrections');
  const articles = useDetails((state) => state.articles);
  return (
    <Sheet
      title={t('details.title')}
      closeName={t('details.close')}
      className="details"
      isOpen={articles !== null}
      close={closeDetails}
    >
      {articles !== null && <Details key={articles.join(' ')} articles={articles} />}
    </Sheet>
  );
}

/** What the rows take at least, kept free until they come: the sheet would jump. */
const waitingHeight = { height: factNames.length * 39 };

function Details({ articles }: { readonly articles: readonly string[] }): React.JSX.Element {
  const t = useWords('corrections');
  const locale = useStore((state) => state.locale);
  const version = useStore((state) => state.libraryVersion);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [edited, setEdited] = useState<SheetFact | null>(null);
  const { value, isFailed, retry } = useLastAnswer(`${version} ${articles.slice(0, lookedUp).join(' ')}`, () =>
    lookUp(articles),
  );
  const views = value ?? [];
  const chosen = articles.filter((id) => !left.has(id));
  const facts = views.filter(({ article }) => chosen.includes(article.id)).map(factsOf);
  const counted = { count: chosen.length, shown: formatCount(chosen.length, locale) };
  return (
    <>
      {articles.length > 1 && (
        <>
          <p className="details-many">{t('details.many', counted)}</p>
          <ArticleChoice articles={articles} views={views} left={left} onChange={setLeft} />
        </>
      )}
      {isFailed && <Failed words={t('details.failed')} retry={retry} />}
      {value === null && !isFailed && <div style={waitingHeight} />}
      {facts.length > 0 && (
        <dl className="details-facts">
          {factNames.map((fact) => (
            <FactRow
              key={fact}
              fact={fact}
              state={common(facts.map((one) => one[fact]))}
              articles={chosen}
              isEdited={edited === fact}
              onEdit={(isOn) => setEdited(isOn ? fact : null)}
            />
          ))}
        </dl>
      )}
      {articles.length > lookedUp && <p className="quiet">{t('details.lookedUp', { shown: lookedUp })}</p>}
      <p className="quiet">{t('details.kept')}</p>
    </>
  );
}

async function lookUp(articles: readonly string[]): Promise<readonly ArticleView[]> {
  return Promise.all(articles.slice(0, lookedUp).map((id) => call('article.open', { id })));
}

/** The fact all of them have; `null` where they differ. */
function common(states: readonly FactState[]): FactState | null {
  const [first] = states;
  if (first === undefined || states.some(({ value }) => value !== first.value)) return null;
  const isSame = states.every(({ standing }) => standing === first.standing);
  return isSame ? first : { ...first, standing: 'automatic' };
}

interface ArticleChoiceProps {
  readonly articles: readonly string[];
  readonly views: readonly ArticleView[];
  readonly left: ReadonlySet<string>;
  readonly onChange: (left: ReadonlySet<string>) => void;
}

function ArticleChoice({ articles, views, left, onChange }: ArticleChoiceProps): React.JSX.Element {
  const t = useWords('corrections');
  const titles = new Map(views.map(({ article }) => [article.id, article]));
  const listed = articles.filter((id) => titles.has(id));
  return (
    <details className="details-list">
      <summary>{t('details.choose')}</summary>
      <ul>
        {listed.map((id) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={!left.has(id)}
                onChange={(event) => {
                  const next = new Set(left);
                  if (event.target.checked) next.delete(id);
                  else next.add(id);
                  onChange(next);
                }}
              />
              <span>{titles.get(id)?.title}</span>
              <span className="quiet">{titles.get(id)?.publisher ?? t('unknownPaper')}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
