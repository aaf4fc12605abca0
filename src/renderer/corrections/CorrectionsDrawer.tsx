import { useVirtualizer } from '@tanstack/react-virtual';
import { Undo2 } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { CorrectionItem } from '../../shared/corrections';
import { call } from '../bridge';
import { formatDate } from '../i18n/dates';
import { formatCount } from '../i18n/numbers';
import { plain } from '../i18n/plain';
import { useWords } from '../i18n/use-words';
import { Failed } from '../people/Failed';
import { Page } from '../people/Page';
import { openAndEnter } from '../reader/entering';
import { run } from '../state/commands';
import { useStore } from '../state/store';
import { useLastAnswer } from '../state/use-answer';
import { isBlockKind, isLang, isSloganKind } from './kinds';
import { oneLine } from './targets';
import './corrections-drawer.css';

/** Every correction the reader made: to be found, taken back one by one, written to a file and read from one. */
export function CorrectionsDrawer(): React.JSX.Element {
  const t = useWords('corrections');
  const [query, setQuery] = useState('');
  const version = useStore((state) => state.libraryVersion);
  const { value: made, isFailed, retry } = useLastAnswer(String(version), () => call('corrections.list'));
  const items = useMemo(() => (made ?? []).filter((item) => holds(item, query)), [made, query]);
  return (
    <Page
      name={t('list.title')}
      count={made === null ? null : items.length}
      close={t('list.close')}
      className="corrections-drawer"
      tools={
        <>
          <input
            type="search"
            className="field drawer-search"
            aria-label={t('list.search')}
            placeholder={t('list.search')}
            spellCheck={false}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          <button type="button" className="btn" onClick={() => run('exportCorrections')}>
            {t('list.export')}
          </button>
          <button type="button" className="btn" onClick={() => run('importCorrections')}>
            {t('list.import')}
          </button>
        </>
      }
    >
      {isFailed && <Failed words={t('list.failed')} retry={retry} />}
      {made !== null && items.length === 0 ? (
        <p className="drawer-message">{t(query === '' ? 'list.none' : 'list.noneFound')}</p>
      ) : (
        <List items={items} />
      )}
    </Page>
  );
}

function holds({ subject, value, place }: CorrectionItem, query: string): boolean {
  const words = plain([subject, value ?? '', place?.articleTitle ?? '', place?.publisher ?? ''].join(' '));
  return plain(query)
    .split(/\s+/u)
    .every((part) => words.includes(part));
}

function List({ items }: { readonly items: readonly CorrectionItem[] }): React.JSX.Element {
  const t = useWords('corrections');
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => items[index]?.id ?? index,
    estimateSize: () => 58,
    overscan: 8,
  });
  return (
    <div ref={scroller} className="drawer-scroll" tabIndex={0} role="group" aria-label={t('list.title')}>
      <ol style={{ height: rows.getTotalSize() }} className="virtual-list">
        {rows.getVirtualItems().map((row) => {
          const item = items[row.index];
          return item === undefined ? null : (
            <li
              key={row.key}
              ref={rows.measureElement}
              data-index={row.index}
              style={{ transform: `translateY(${row.start}px)` }}
            >
              <Row item={item} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** Kinds that only take away say nothing of what is there now. */
function says({ kind, value, subject }: CorrectionItem): boolean {
  return (
    !['confirm', 'not-official', 'not-slogan', 'not-same-slogan', 'same-slogan'].includes(kind) && value !== subject
  );
}

function Row({ item }: { readonly item: CorrectionItem }): React.JSX.Element {
  const t = useWords('corrections');
  const locale = useStore((state) => state.locale);
  const showFailure = useStore((state) => state.showFailure);
  const counted = { count: item.articles, shown: formatCount(item.articles, locale) };
  const { place } = item;
  return (
    <div className="correction-row">
      <div className="correction-words">
        <p>
          <span className="correction-kind">{t(`kind.${item.kind}`)}</span>{' '}
          <b>
            <Shown kind={item.kind} words={item.subject} />
          </b>
          {says(item) && (
            <>
              {' → '}
              {item.value === null ? t('details.unknown') : <Shown kind={item.kind} words={item.value} />}
            </>
          )}
        </p>
        <p className="quiet">
          {t(`reach.${item.scope}`)} · {t('articles', counted)} · {formatDate(item.created)}
          {item.state !== 'applied' && <span className="correction-state"> · {t(`state.${item.state}`)}</span>}
        </p>
      </div>
      {place !== null && (
        <button
          type="button"
          className="link-btn"
          title={place.articleTitle}
          onClick={() => openAndEnter(place.articleId, { at: { start: place.start, end: place.end } })}
        >
          {t('list.open')}
        </button>
      )}
      <button
        type="button"
        className="btn"
        aria-label={`${t('undo')}: ${oneLine(item.subject)}`}
        onClick={() => void call('corrections.remove', { ids: [item.id] }).catch(showFailure)}
      >
        <Undo2 size={14} aria-hidden="true" />
        {t('undo')}
      </button>
    </div>
  );
}

/** What a thing was or is, in the reader's words: names for codes, keys and dates. */
function Shown({ kind, words }: { readonly kind: CorrectionItem['kind']; readonly words: string }): React.JSX.Element {
  const t = useWords(['corrections', 'cards']);
  const people = useStore((state) => state.summary?.people);
  if (kind === 'sic' && (words === 'true' || words === 'false'))
    return <>{t(words === 'true' ? 'corrections:sicWrong' : 'corrections:sicRight')}</>;
  if (kind === 'lang' && isLang(words)) return <>{t(`corrections:langs.${words}`)}</>;
  if (kind === 'block' && isBlockKind(words)) return <>{t(`corrections:blocks.${words}`)}</>;
  if (kind.startsWith('slogan') && isSloganKind(words)) return <>{t(`cards:sloganKind.${words}`)}</>;
  if (isDate(kind, words)) return <>{words.split('/').map(formatDate).join(' – ')}</>;
  return <>{people?.find(({ key }) => key === words)?.label ?? oneLine(words)}</>;
}

/** True for a day or a range of days; the subject of a date not known before is the article's title. */
function isDate(kind: CorrectionItem['kind'], words: string): boolean {
  return (kind === 'published' || kind === 'event-date') && /^[\d/-]+$/u.test(words);
}
