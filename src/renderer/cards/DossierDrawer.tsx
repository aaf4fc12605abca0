import './dossier.css';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../shared/library';
import { call } from '../bridge';
import { openAndEnter } from '../reader/entering';
import { useStore } from '../state/store';
import { DossierCompanions } from './DossierCompanions';
import { DossierMentions } from './DossierMentions';
import { DossierTitles } from './DossierTitles';
import { PersonCounts } from './OfficialCard';
import { useAnswer } from './use-answer';

/** Everything the library knows of one official; drawn while the store's drawer names one. */
export function DossierDrawer(): React.JSX.Element | null {
  const drawer = useStore((state) => state.drawer);
  return drawer?.kind === 'dossier' ? <PersonDossier person={drawer.person} /> : null;
}

function PersonDossier({ person }: { readonly person: string }): React.JSX.Element {
  const { t } = useTranslation('cards');
  const openDrawer = useStore((state) => state.openDrawer);
  const version = useStore((state) => state.libraryVersion);
  const answer = useAnswer(`${version} ${person}`, () => call('person.dossier', { person }));
  const dossier = answer === 'failed' ? null : answer;
  return (
    <aside className="drawer-body dossier" aria-label={t('dossier')}>
      <header className="drawer-head">
        <div>
          <h2 className="card-name">{dossier?.name ?? t('dossier')}</h2>
          <p className="card-sub">
            {dossier !== null && (
              <>
                <PersonCounts card={dossier} /> ·{' '}
              </>
            )}
            {t('automatic')}
          </p>
        </div>
        <button type="button" className="icon-btn" aria-label={t('closeDossier')} onClick={() => openDrawer(null)}>
          <X size={15} aria-hidden="true" />
        </button>
      </header>
      {answer === 'failed' && <p className="drawer-message">{t('dossierFailed')}</p>}
      {dossier !== null && <DossierColumns dossier={dossier} />}
    </aside>
  );
}

/** Why the person may be two, and the names and titles that cannot be right. */
function Doubts({ dossier }: { readonly dossier: Dossier }): React.JSX.Element | null {
  const { t } = useTranslation('people');
  const { uncertain, doubted } = dossier;
  if (uncertain === null && doubted.length === 0) return null;
  return (
    <section>
      {uncertain !== null && <p className="card-doubt">{t(`doubts.${uncertain.reason}`)}</p>}
      {doubted.length > 0 && <h3 className="card-heading">{t('doubtedTitles')}</h3>}
      <ul>
        {doubted.map((place) => (
          <li key={`${place.articleId} ${place.start}`}>
            <button
              type="button"
              className="link-btn"
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

function SlogansSaid({ dossier }: { readonly dossier: Dossier }): React.JSX.Element | null {
  const { t } = useTranslation('people');
  const openDrawer = useStore((state) => state.openDrawer);
  if (dossier.slogans.length === 0) return null;
  return (
    <section>
      <h3 className="card-heading">{t('slogansSaid')}</h3>
      <ul>
        {dossier.slogans.map(({ key, label }) => (
          <li key={key}>
            <button type="button" className="link-btn" onClick={() => openDrawer({ kind: 'slogan', slogan: key })}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DossierColumns({ dossier }: { readonly dossier: Dossier }): React.JSX.Element {
  const { t } = useTranslation('cards');
  return (
    <div className="dossier-columns">
      <div className="dossier-side" tabIndex={0} role="group" aria-label={t('titles')}>
        <DossierTitles dossier={dossier} />
        <Doubts dossier={dossier} />
        <DossierCompanions person={dossier.person} companions={dossier.companions.rows} />
        <SlogansSaid dossier={dossier} />
      </div>
      <DossierMentions key={dossier.person} dossier={dossier} />
    </div>
  );
}
