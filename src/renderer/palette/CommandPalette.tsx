// One field for every command, official, slogan and article; Enter does it.
import { CornerDownLeft, FileText, Quote, Search, TextSearch, UserRound } from 'lucide-react';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { ArticleRow } from '../../shared/search';
import { call } from '../bridge';
import { isMac, keysOf } from '../i18n/shortcuts';
import { useWords } from '../i18n/use-words';
import { ArticleDate } from '../reader/ArticleMeta';
import { canRun, run } from '../state/commands';
import { useStore } from '../state/store';
import { applySearch } from '../search/saved-searches';
import { keyOf, matchingCommands, matchingNames, matchingSearches, type PaletteItem } from './palette-items';
import '../dialogs/dialog.css';
import './palette.css';

const ARTICLES = 6;

/** Articles that answer the typed words; the last answer stays until the next one is there. */
function useArticles(typed: string): readonly PaletteItem[] {
  const [rows, setRows] = useState<readonly ArticleRow[]>([]);
  const query = typed.trim();
  useEffect(() => {
    if (query.length < 2) return;
    let isWanted = true;
    const timer = setTimeout(() => {
      const plain = { exactMarks: false, filter: {}, sort: 'relevance', isPlain: true, isGrouped: true } as const;
      call('search.run', { ...plain, query, offset: 0, limit: ARTICLES })
        .then((page) => {
          if (isWanted) setRows(page.rows);
        })
        .catch(() => null);
    }, 60);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [query]);
  return query.length < 2 ? [] : rows.map((row) => ({ kind: 'article', row, label: row.title }));
}

/** Does what an item stands for. */
function choose(item: PaletteItem, isBeside: boolean): void {
  const { openDialog, openDrawer, toggleFilter, openArticle } = useStore.getState();
  openDialog(null);
  switch (item.kind) {
    case 'command':
      run(item.id);
      break;
    case 'official':
      openDrawer({ kind: 'dossier', person: item.person });
      break;
    case 'slogan':
      toggleFilter('slogan', item.slogan);
      break;
    case 'search':
      applySearch(item.search);
      break;
    case 'article':
      openArticle(item.row.id, { beside: isBeside });
  }
}

const icons = {
  command: <CornerDownLeft size={15} />,
  official: <UserRound size={15} />,
  slogan: <Quote size={15} />,
  search: <TextSearch size={15} />,
  article: <FileText size={15} />,
} as const;

const groups = {
  command: 'commands',
  official: 'officials',
  slogan: 'slogans',
  search: 'searches',
  article: 'articles',
} as const;

/** Keys of a command; where and when an article stood. */
function Aside({ item }: { readonly item: PaletteItem }): React.JSX.Element | null {
  if (item.kind === 'command') {
    const keys = keysOf(item.command, isMac);
    return keys.length === 0 ? null : (
      <span className="keys">
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </span>
    );
  }
  if (item.kind !== 'article') return null;
  const { publisher, date } = item.row;
  return (
    <span className="from">
      {publisher}
      {publisher !== null && date !== null && ' · '}
      {date !== null && <ArticleDate date={date} />}
    </span>
  );
}

function Items({
  items,
  active,
  hover,
}: {
  readonly items: readonly PaletteItem[];
  readonly active: number;
  readonly hover: (index: number) => void;
}) {
  const t = useWords('frame');
  useEffect(() => {
    document.getElementById(`palette-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div role="listbox" id="palette-list" aria-label={t('palette.list')} className="items">
      {items.map((item, index) => (
        <div key={keyOf(item)} role="presentation">
          {items[index - 1]?.kind !== item.kind && (
            <p className="group" role="presentation">
              {t(`palette.${groups[item.kind]}`)}
            </p>
          )}
          <div
            id={`palette-${index}`}
            role="option"
            aria-selected={index === active}
            className="item"
            onPointerMove={() => hover(index)}
            onClick={(event) => choose(item, event.ctrlKey || event.metaKey)}
          >
            <span className="icon" aria-hidden="true">
              {icons[item.kind]}
            </span>
            <span className="label">{item.label}</span>
            <Aside item={item} />
          </div>
        </div>
      ))}
    </div>
  );
}

function Palette(): React.JSX.Element {
  const t = useWords('frame');
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const language = useStore((state) => state.language);
  const summary = useStore((state) => state.summary);
  const searches = useStore((state) => state.settings.savedSearches);
  const items = [
    ...matchingCommands(typed, language, canRun),
    ...matchingNames(typed, summary),
    ...matchingSearches(typed, searches),
    ...useArticles(typed),
  ];
  const at = Math.min(active, items.length - 1);
  const pressed = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const item = items[at];
    if (step !== 0) setActive((at + step + items.length) % Math.max(1, items.length));
    else if (event.key === 'Enter' && item !== undefined) choose(item, event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className="ask">
        <Search size={16} aria-hidden="true" />
        <input
          role="combobox"
          aria-label={t('palette.label')}
          aria-expanded="true"
          aria-controls="palette-list"
          aria-activedescendant={at < 0 ? undefined : `palette-${at}`}
          autoFocus
          spellCheck={false}
          placeholder={t('palette.placeholder')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={pressed}
        />
      </div>
      <Items items={items} active={at} hover={setActive} />
      {items.length === 0 && <p className="none">{t('palette.none')}</p>}
    </>
  );
}

/** The command palette, while it is open. */
export function CommandPalette(): React.JSX.Element {
  const t = useWords('frame');
  const isOpen = useStore((state) => state.dialog === 'palette');
  const openDialog = useStore((state) => state.openDialog);
  return (
    <ModalOverlay
      className="dialog-veil high"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => openDialog(open ? 'palette' : null)}
    >
      <Modal className="dialog palette">
        <Dialog aria-label={t('palette.label')} className="inside">
          <Palette />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
