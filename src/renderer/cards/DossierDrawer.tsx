import './dossier.css';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../shared/library';
import { call } from '../bridge';
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

function DossierColumns({ dossier }: { readonly dossier: Dossier }): React.JSX.Element {
  const { t } = useTranslation('cards');
  return (
    <div className="dossier-columns">
      <div className="dossier-side" tabIndex={0} role="group" aria-label={t('titles')}>
        <DossierTitles dossier={dossier} />
        <DossierCompanions companions={dossier.companions} />
      </div>
      <DossierMentions key={dossier.person} dossier={dossier} />
    </div>
  );
}
