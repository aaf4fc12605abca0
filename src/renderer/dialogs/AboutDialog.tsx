import { useEffect, useState } from 'react';
import type { AppInfo, Licence } from '../../shared/app';
import { call } from '../bridge';
import { Logo } from '../frame/Logo';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import { Sheet } from './Sheet';
import './about-dialog.css';

interface Known {
  readonly info: AppInfo;
  readonly licences: readonly Licence[];
}

/** What the program knows of itself, asked once the dialog is open. */
function useKnown(isOpen: boolean): Known | null {
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    if (!isOpen) return;
    Promise.all([call('app.info'), call('app.licences')])
      .then(([info, licences]) => setKnown({ info, licences }))
      .catch(useStore.getState().showFailure);
  }, [isOpen]);
  return known;
}

function Licences({ licences }: { readonly licences: readonly Licence[] }): React.JSX.Element {
  const t = useWords('frame');
  if (licences.length === 0) return <p className="quiet">{t('about.noLicences')}</p>;
  return (
    <div className="licences" tabIndex={0} role="region" aria-label={t('about.licences')}>
      {licences.map((licence) => (
        <details key={`${licence.name}@${licence.version}`}>
          <summary>
            <span>{licence.name}</span> <span className="quiet">{licence.version}</span> <em>{licence.licence}</em>
          </summary>
          <pre>{licence.text}</pre>
        </details>
      ))}
    </div>
  );
}

/** The about sheet with the licences of everything shipped. */
export function AboutDialog(): React.JSX.Element {
  const t = useWords('frame');
  const isOpen = useStore((state) => state.dialog === 'about');
  const openDialog = useStore((state) => state.openDialog);
  const showFailure = useStore((state) => state.showFailure);
  const known = useKnown(isOpen);
  return (
    <Sheet
      title={t('about.label')}
      closeName={t('about.close')}
      className="about"
      isOpen={isOpen}
      close={() => openDialog(null)}
    >
      <div className="who">
        <Logo size={44} />
        <div>
          <p>{t('about.line')}</p>
          {known !== null && (
            <p className="quiet">
              {t('about.version', { version: known.info.version, electron: known.info.electron })}
            </p>
          )}
        </div>
      </div>
      <h3>{t('about.licences')}</h3>
      {known !== null && <Licences licences={known.licences} />}
      <button type="button" className="btn" onClick={() => void call('app.showLog').catch(showFailure)}>
        {t('about.log')}
      </button>
    </Sheet>
  );
}
