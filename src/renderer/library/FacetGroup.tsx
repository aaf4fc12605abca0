import { CalendarDays, ContactRound, FileCode, Newspaper, Quote, Tag, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FacetValue } from '../../shared/search';
import { formatCount } from '../i18n/numbers';
import { useStore } from '../state/store';
import { Group } from './Group';
import { More, useHead } from './More';
import { RailRow } from './RailRow';

type FacetKind = 'event' | 'person' | 'slogan' | 'publisher' | 'tag' | 'encoding';

interface FacetGroupProps {
  readonly kind: FacetKind;
  readonly title: string;
  readonly values: readonly FacetValue[];
}

const icons: Readonly<Record<FacetKind, React.ReactNode>> = {
  event: <CalendarDays size={15} />,
  person: <UserRound size={15} />,
  slogan: <Quote size={15} />,
  publisher: <Newspaper size={15} />,
  tag: <Tag size={15} />,
  encoding: <FileCode size={15} />,
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

/** One kind of facet with its values, most frequent first; drawn only when there are any. */
export function FacetGroup({ kind, title, values }: FacetGroupProps): React.JSX.Element | null {
  const { t } = useTranslation('frame');
  const { head, shown, setShown } = useHead(
    values,
    useStore((state) => state.filter[kind]),
  );
  if (values.length === 0) return null;
  return (
    <Group title={title} unit={kind === 'slogan' ? t('library.wordingUnit') : t('library.unit')}>
      <ul className="rows">
        {head.map((value) => (
          <FacetRow key={value.key} kind={kind} value={value} />
        ))}
      </ul>
      <More all={values.length} shown={shown} change={setShown} />
    </Group>
  );
}
