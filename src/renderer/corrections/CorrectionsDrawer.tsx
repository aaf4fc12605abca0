import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import type { CorrectionItem } from '../../shared/corrections';
import { call } from '../bridge';
import { plain } from '../i18n/plain';
import { useWords } from '../i18n/use-words';
import { Failed } from '../people/Failed';
import { Page } from '../people/Page';
import { run } from '../state/commands';
import { useStore } from '../state/store';
import { useLastAnswer } from '../state/use-answer';
import { CorrectionRow } from './CorrectionRow';
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
            data-autofocus
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
              <CorrectionRow item={item} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
