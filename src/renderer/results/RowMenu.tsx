import { Menu, MenuItem, Separator } from 'react-aria-components';
import type { ArticleRow } from '../../shared/search';
import { call } from '../bridge';
import { Popover } from '../cards/Popover';
import { besideKey } from '../i18n/shortcuts';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import { openRow } from './open-row';
import { actOnRows, areRead, areStarred } from './row-actions';
import { closeRowMenu, useRowMenu, type OpenRowMenu } from './row-menu-store';
import './row-menu.css';

/** What can be done with a row of the results or with all that are chosen, beside where it was asked for. */
export function RowMenu(): React.JSX.Element | null {
  const menu = useRowMenu((state) => state.menu);
  return menu === null ? null : <Open {...menu} />;
}

function Open({ rows, anchor }: OpenRowMenu): React.JSX.Element {
  const t = useWords('shelf');
  const only = rows.length === 1 ? rows[0] : undefined;
  const act = (key: string): void => void actOnRows(key, rows, anchor);
  return (
    <Popover
      label={t('rowMenu')}
      className="menu-popover row-menu"
      anchor={anchor}
      onClose={closeRowMenu}
      takesFocus
      closesOnWheel
      onKeyDownCapture={(event) => pressed(event, act)}
    >
      <Menu className="menu" aria-label={t('rowMenu')} autoFocus="first" onAction={closeRowMenu}>
        {only !== undefined && (
          <>
            <Entry words={t('open')} keys="Enter" act={() => openRow(only, false)} />
            <Entry words={t('openBeside')} keys={`${besideKey} Enter`} act={() => openRow(only, true)} />
            <Separator className="menu-separator" />
          </>
        )}
        <Entry words={t(areStarred(rows) ? 'unstar' : 'star')} keys="S" act={() => act('s')} />
        <Entry words={t(areRead(rows) ? 'markUnread' : 'markRead')} keys="U" act={() => act('u')} />
        <Entry words={t('collect')} keys="C" act={() => act('c')} />
        <Entry words={t('details')} keys="D" act={() => act('d')} />
        {only !== undefined && (
          <>
            <Separator className="menu-separator" />
            <Entry words={t('reveal')} act={() => reveal(only)} />
          </>
        )}
      </Menu>
    </Popover>
  );
}

/** The letter of an entry does it, as it does in the list. */
function pressed(event: React.KeyboardEvent, act: (key: string) => void): void {
  const letter = event.key.toLowerCase();
  if (!letters.has(letter) || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  event.stopPropagation();
  closeRowMenu();
  requestAnimationFrame(() => act(letter));
}

const letters: ReadonlySet<string> = new Set(['s', 'u', 'c', 'd']);

interface EntryProps {
  readonly words: string;
  /** The keys that do the same. */
  readonly keys?: string;
  readonly act: () => void;
}

/** One thing to do, done once the menu has closed and given the focus back. */
function Entry({ words, keys, act }: EntryProps): React.JSX.Element {
  return (
    <MenuItem className="menu-item plain-item" textValue={words} onAction={() => requestAnimationFrame(act)}>
      {words}
      {keys !== undefined && <kbd aria-hidden="true">{keys}</kbd>}
    </MenuItem>
  );
}

function reveal({ path }: ArticleRow): void {
  call('app.reveal', { path }).catch(useStore.getState().showFailure);
}
