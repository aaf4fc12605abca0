import { CalendarDays, ChevronDown, ContactRound, Newspaper, Quote, UserRound, Calendar } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetValue } from '../../shared/search';
import { formatCount } from '../i18n/numbers';
import { useStore } from '../state/store';
import { RailRow } from './RailRow';

type FacetKind = 'event' | 'person' | 'slogan' | 'publisher' | 'year';

interface FacetGroupProps {
  readonly kind: FacetKind;
  readonly title: string;
  readonly values: readonly FacetValue[];
}

const FIRST = 5;
const STEP = 20;

const icons: Readonly<Record<FacetKind, React.ReactNode>> = {
  event: <CalendarDays size={15} />,
  person: <UserRound size={15} />,
  slogan: <Quote size={15} />,
  publisher: <Newspaper size={15} />,
  year: <Calendar size={15} />,
};

/** What the numbers of a value mean, in words: articles, then mentions or wordings. */
function useMeaning(kind: FacetKind): (value: FacetValue) => string {
  const { t } = useTranslation('frame');
  const locale = useStore((state) => state.locale);
  return (value) => {
    const articles = t('library.articles', { count: value.articles, shown: formatCount(value.articles, locale) });
    if (value.extra === undefined || (kind !== 'person' && kind !== 'slogan')) return articles;
    const extra = { count: value.extra, shown: formatCount(value.extra, locale) };
    return `${articles} · ${kind === 'person' ? t('library.mentions', extra) : t('library.wordings', extra)}`;
  };
}

/** Opens the dossier of an official from its row. */
function OpenDossier({ value }: { readonly value: FacetValue }): React.JSX.Element {
  const { t } = useTranslation('frame');
  const openDrawer = useStore((state) => state.openDrawer);
  const name = t('library.openDossier', { name: value.label });
  return (
    <button
      type="button"
      className="icon-btn"
      aria-label={name}
      title={name}
      onClick={() => openDrawer({ kind: 'dossier', person: value.key })}
    >
      <ContactRound size={15} aria-hidden="true" />
    </button>
  );
}

/** One value; an official's row also leads to the dossier. */
function FacetRow({ kind, value }: { readonly kind: FacetKind; readonly value: FacetValue }): React.JSX.Element {
  const { t } = useTranslation('frame');
  const isChosen = useStore((state) => state.filter[kind] === value.key);
  const toggle = useStore((state) => state.toggleFilter);
  const meaning = useMeaning(kind);
  return (
    <RailRow
      icon={icons[kind]}
      label={value.label === '' ? t('library.unknown') : value.label}
      count={kind === 'slogan' ? (value.extra ?? null) : value.articles}
      describes={meaning(value)}
      isChosen={isChosen}
      onChoose={() => toggle(kind, value.key)}
      {...(kind === 'person' ? { action: <OpenDossier value={value} /> } : {})}
    />
  );
}

/** How many values of a long list are drawn: five, then twenty more at a time. */
function More({
  all,
  shown,
  change,
}: {
  readonly all: number;
  readonly shown: number;
  readonly change: (shown: number) => void;
}) {
  const { t } = useTranslation('frame');
  const locale = useStore((state) => state.locale);
  if (all <= FIRST) return null;
  const isWhole = shown >= all;
  const next = Math.min(STEP, all - shown);
  return (
    <button type="button" className="more" onClick={() => change(isWhole ? FIRST : shown + next)}>
      {isWhole ? t('library.showLess') : t('library.showMore', { shown: formatCount(next, locale) })}
    </button>
  );
}

/** One kind of facet with its values, most frequent first; drawn only when there are any. */
export function FacetGroup({ kind, title, values }: FacetGroupProps): React.JSX.Element | null {
  const { t } = useTranslation('frame');
  const [isOpen, setOpen] = useState(true);
  const [shown, setShown] = useState(FIRST);
  const id = useId();
  const chosen = useStore((state) => state.filter[kind]);
  if (values.length === 0) return null;
  const head = values.slice(0, shown);
  const hidden = values.slice(shown).find((value) => value.key === chosen);
  return (
    <section className="group">
      <h2>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {title}
          <ChevronDown size={13} aria-hidden="true" />
          <span className="unit" aria-hidden="true">
            {kind === 'slogan' ? t('library.wordingUnit') : t('library.unit')}
          </span>
        </button>
      </h2>
      <div id={id} hidden={!isOpen}>
        <ul className="rows">
          {(hidden === undefined ? head : [...head, hidden]).map((value) => (
            <FacetRow key={value.key} kind={kind} value={value} />
          ))}
        </ul>
        <More all={values.length} shown={shown} change={setShown} />
      </div>
    </section>
  );
}
