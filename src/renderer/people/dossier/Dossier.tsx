// Everything the library knows of one official in; titles over time and the lists behind every figure out.
import { useWords } from '../../i18n/use-words';
import './dossier.css';
import { useState } from 'react';
import type { Dossier } from '../../../shared/person';
import { call } from '../../bridge';
import { useCounted } from '../../i18n/use-counted';
import { narrowTo } from '../../results/narrow-to';
import { useStore } from '../../state/store';
import { useLastAnswer } from '../../state/use-answer';
import { ExportButtons } from '../ExportButtons';
import { Failed } from '../Failed';
import { Page } from '../Page';
import { Career } from './Career';
import { Doubts } from './Doubts';
import { DossierLists, type Listed } from './DossierLists';

/** The page of one official. */
export function DossierPage({ person }: { readonly person: string }): React.JSX.Element {
  const t = useWords(['cards', 'corrections']);
  const version = useStore((state) => state.libraryVersion);
  const { value: dossier, isFailed, retry } = useLastAnswer(String(version), () => call('person.dossier', { person }));
  return (
    <Page
      name={t('cards:dossier')}
      heading={dossier?.name ?? t('cards:dossier')}
      {...(dossier === null ? {} : { sub: <Figures dossier={dossier} /> })}
      close={t('cards:closeDossier')}
      tools={<ExportButtons what={{ kind: 'person', person }} />}
      className="dossier"
    >
      {isFailed && <Failed words={t('cards:dossierFailed')} retry={retry} />}
      {dossier !== null && <Columns dossier={dossier} />}
    </Page>
  );
}

/** "mentioned 27 times · 19 articles · 6 papers · automatic", each figure a way to what it counts. */
function Figures({ dossier }: { readonly dossier: Dossier }): React.JSX.Element {
  const t = useWords(['cards', 'corrections']);
  const counted = useCounted();
  const { person } = dossier;
  return (
    <>
      {t('cards:mentioned', counted(dossier.mentions))} ·{' '}
      <button type="button" className="link-btn" onClick={() => narrowTo({ person }, 'date')}>
        {t('cards:articles', counted(dossier.articles))}
      </button>
      {dossier.publishers > 0 && (
        <>
          {' · '}
          <button type="button" className="link-btn" onClick={() => narrowTo({ person }, 'publisher')}>
            {t('cards:papers', counted(dossier.publishers))}
          </button>
        </>
      )}{' '}
      · {t(`corrections:standing.${dossier.standing}`)}
    </>
  );
}

function Columns({ dossier }: { readonly dossier: Dossier }): React.JSX.Element {
  const t = useWords('cards');
  const [listed, setListed] = useState<Listed>({ kind: 'mentions', as: null });
  const spellings = dossier.spellings.filter((spelling) => spelling !== dossier.name);
  return (
    <div className="dossier-columns">
      <div className="dossier-side" tabIndex={0} role="group" aria-label={t('titles')}>
        <Career
          dossier={dossier}
          chosen={listed.kind === 'mentions' ? listed.as : null}
          onChoose={(as) => setListed({ kind: 'mentions', as })}
        />
        {spellings.length > 0 && <p className="card-why">{t('spellings', { names: spellings.join(', ') })}</p>}
        <Doubts dossier={dossier} />
      </div>
      <DossierLists dossier={dossier} listed={listed} onChange={setListed} />
    </div>
  );
}
