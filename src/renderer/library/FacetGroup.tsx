import { CalendarDays, FileCode, Newspaper, PanelBottomOpen, Quote, Tag, UserRound } from 'lucide-react';
import type { CommandId } from '../../shared/commands';
import type { FacetValue } from '../../shared/search';
import { formatCount } from '../i18n/numbers';
import { useWords } from '../i18n/use-words';
import { run } from '../state/commands';
import type { DrawerPage } from '../state/drawer-slice';
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
  const t = useWords('frame');
  const locale = useStore((state) => state.locale);
  return (value) => {
    const articles = t('library.articles', { count: value.articles, shown: formatCount(value.articles, locale) });
    if (value.extra === undefined || (kind !== 'person' && kind !== 'slogan')) return articles;
    const extra = { count: value.extra, shown: formatCount(value.extra, locale) };
    return `${articles} · ${kind === 'person' ? t('library.mentions', extra) : t('library.wordings', extra)}`;
  };
}

/** Kinds whose values have a page of their own, and whose whole has a list. */
type PagedKind = 'event' | 'person' | 'slogan';

function isPaged(kind: FacetKind): kind is PagedKind {
  return kind === 'event' || kind === 'person' || kind === 'slogan';
}

const pages: Readonly<Record<PagedKind, (key: string) => DrawerPage>> = {
  event: (event) => ({ kind: 'event', event }),
  person: (person) => ({ kind: 'dossier', person }),
  slogan: (slogan) => ({ kind: 'slogan', slogan }),
};

/** Opens the page of a value from its row. */
function OpenPage({ kind, value }: { readonly kind: PagedKind; readonly value: FacetValue }): React.JSX.Element {
  const t = useWords('frame');
  const openDrawer = useStore((state) => state.openDrawer);
  const name = t(`library.openPage.${kind}`, { name: value.label });
  return (
    <button
      type="button"
      className="icon-btn"
      aria-label={name}
      title={name}
      onClick={() => openDrawer(pages[kind](value.key))}
    >
      <PanelBottomOpen size={15} aria-hidden="true" />
    </button>
  );
}

const lists: Readonly<Record<PagedKind, CommandId>> = { event: 'event', person: 'officials', slogan: 'slogans' };

/** Leads to the list of everything of a kind: the directory, the index, the event's page. */
function WholeList({ kind }: { readonly kind: PagedKind }): React.JSX.Element {
  const t = useWords('frame');
  return (
    <button type="button" className="more whole" onClick={() => run(lists[kind])}>
      {t(`library.whole.${kind}`)}
    </button>
  );
}

/** One value; an official, an event and a slogan also lead to their pages. */
function FacetRow({ kind, value }: { readonly kind: FacetKind; readonly value: FacetValue }): React.JSX.Element {
  const t = useWords('frame');
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
      {...(isPaged(kind) ? { action: <OpenPage kind={kind} value={value} /> } : {})}
    />
  );
}

/** One kind of facet with its values, most frequent first; drawn only when there are any. */
export function FacetGroup({ kind, title, values }: FacetGroupProps): React.JSX.Element | null {
  const t = useWords('frame');
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
      <div className="group-foot">
        <More all={values.length} shown={shown} change={setShown} />
        {isPaged(kind) && <WholeList kind={kind} />}
      </div>
    </Group>
  );
}
