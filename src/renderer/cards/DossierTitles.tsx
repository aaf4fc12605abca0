import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../shared/library';
import { formatDate } from '../i18n/dates';
import { formatCount } from '../i18n/numbers';
import { useStore } from '../state/store';

/** Every title an official was given, with first and last date and the number of articles; joined spellings are named. */
export function DossierTitles({ dossier }: { readonly dossier: Dossier }): React.JSX.Element {
  const { t } = useTranslation('cards');
  const locale = useStore((state) => state.locale);
  const spellings = dossier.spellings.filter((spelling) => spelling !== dossier.name);
  return (
    <section>
      <h3 className="card-heading">{t('titles')}</h3>
      {dossier.titles.length === 0 && <p className="card-sub">{t('noTitles')}</p>}
      <dl className="card-facts">
        {dossier.titles.map((printed) => (
          <div key={printed.title}>
            <dt className={printed.firstInferred || printed.lastInferred ? 'tabular uncertain' : 'tabular'}>
              {period(printed.first, printed.last) ?? t('undated')}
            </dt>
            <dd>
              {printed.title}{' '}
              <span className="card-count">
                {t('articles', { count: printed.articles, shown: formatCount(printed.articles, locale) })}
              </span>
              <ul className="title-papers">
                {printed.papers.map((paper) => (
                  <li key={paper.publisher ?? ''}>
                    {paper.publisher ?? t('unknownPaper')}{' '}
                    <span className="tabular">{period(paper.first, paper.last) ?? t('undated')}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      {spellings.length > 0 && <p className="card-why">{t('spellings', { names: spellings.join(', ') })}</p>}
    </section>
  );
}

function period(first: string | null, last: string | null): string | null {
  const from = first === null ? null : formatDate(first);
  const to = last === null ? null : formatDate(last);
  if (from === null || to === null) return from ?? to;
  return from === to ? from : `${from} – ${to}`;
}
