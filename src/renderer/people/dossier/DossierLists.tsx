import { X } from 'lucide-react';
import type { Dossier } from '../../../shared/person';
import { formatCount } from '../../i18n/numbers';
import { useWords } from '../../i18n/use-words';
import { useStore } from '../../state/store';
import type { PrintedAs } from './Career';
import { Companions } from './Companions';
import { Mentions } from './Mentions';
import { SlogansSaid } from './SlogansSaid';
import { Statements } from './Statements';

/** Which of the lists is shown; of mentions those with one title where one was chosen. */
export type Listed =
  | { readonly kind: 'mentions'; readonly as: PrintedAs | null }
  | { readonly kind: 'statements' | 'companions' | 'slogans' };

interface DossierListsProps {
  readonly dossier: Dossier;
  readonly listed: Listed;
  readonly onChange: (listed: Listed) => void;
}

/** The lists behind the figures of an official, one at a time. */
export function DossierLists({ dossier, listed, onChange }: DossierListsProps): React.JSX.Element {
  const t = useWords('people');
  const locale = useStore((state) => state.locale);
  const counts = {
    mentions: dossier.mentions,
    statements: dossier.statements,
    companions: dossier.companions,
    slogans: dossier.slogans.length,
  };
  const kinds = (['mentions', 'statements', 'companions', 'slogans'] as const).filter(
    (kind) => kind === 'mentions' || counts[kind] > 0,
  );
  const choose = (kind: Listed['kind']): void => onChange(kind === 'mentions' ? { kind, as: null } : { kind });
  return (
    <section className="dossier-lists">
      <div className="segmented dossier-choice" role="group" aria-label={t('places')}>
        {kinds.map((kind) => (
          <button key={kind} type="button" aria-pressed={listed.kind === kind} onClick={() => choose(kind)}>
            {t(`dossier.${kind}`, { shown: formatCount(counts[kind], locale) })}
          </button>
        ))}
      </div>
      {listed.kind === 'mentions' && listed.as !== null && (
        <ChosenTitle as={listed.as} onClear={() => choose('mentions')} />
      )}
      {listed.kind === 'mentions' && <Mentions person={dossier.person} as={listed.as} />}
      {listed.kind === 'statements' && <Statements person={dossier.person} />}
      {listed.kind === 'companions' && <Companions person={dossier.person} />}
      {listed.kind === 'slogans' && <SlogansSaid slogans={dossier.slogans} />}
    </section>
  );
}

function ChosenTitle({ as, onClear }: { readonly as: PrintedAs; readonly onClear: () => void }): React.JSX.Element {
  const t = useWords(['people', 'cards']);
  const paper = as.publisher === undefined ? '' : ` · ${as.publisher ?? t('cards:unknownPaper')}`;
  return (
    <p className="chosen-title">
      <span>
        {as.title}
        {paper}
      </span>
      <button
        type="button"
        className="icon-btn"
        aria-label={t('people:everyTitle')}
        title={t('people:everyTitle')}
        onClick={onClear}
      >
        <X size={13} aria-hidden="true" />
      </button>
    </p>
  );
}
