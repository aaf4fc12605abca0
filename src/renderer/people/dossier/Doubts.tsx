import type { Dossier } from '../../../shared/person';
import { useWords } from '../../i18n/use-words';
import { openAndEnter } from '../../reader/entering';
import { Follow } from '../Follow';

/** Why the person may be two, others of the name, and the names and titles that cannot be right. */
export function Doubts({ dossier }: { readonly dossier: Dossier }): React.JSX.Element | null {
  const t = useWords('people');
  const { uncertain, doubted, namesakes } = dossier;
  if (uncertain === null && doubted.length === 0 && namesakes.length === 0) return null;
  return (
    <section className="doubts">
      {uncertain !== null && <p className="card-doubt">{t(`doubts.${uncertain.reason}`)}</p>}
      {namesakes.length > 0 && (
        <p className="quiet">
          {t('namesakes')}{' '}
          {namesakes.map(({ key, label, articles }, at) => (
            <span key={key}>
              {at > 0 && ', '}
              <Follow to={{ kind: 'dossier', person: key }}>{label}</Follow> ({articles})
            </span>
          ))}
        </p>
      )}
      {doubted.length > 0 && <h3 className="card-heading">{t('doubtedTitles')}</h3>}
      <ul>
        {doubted.map((place) => (
          <li key={`${place.articleId} ${place.start}`}>
            <button
              type="button"
              className="link-btn"
              title={place.articleTitle}
              onClick={() => openAndEnter(place.articleId, { at: { start: place.start, end: place.end } })}
            >
              {place.title ?? place.name}
            </button>{' '}
            <span className="quiet">{t(place.sic ? 'sic' : 'doubted')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
