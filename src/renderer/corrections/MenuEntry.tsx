import { ChevronRight } from 'lucide-react';
import { commandNames } from '../../shared/command-names';
import type { CommandId } from '../../shared/commands';
import { shortcutOf } from '../i18n/shortcuts';
import { run } from '../state/commands';
import { useStore } from '../state/store';
import { endCorrecting } from './correct-store';

interface MenuEntryProps {
  readonly words: string;
  /** The keys that do the same; a single letter does it in the open menu too. */
  readonly keys?: string;
  /** True where it leads on inside the menu; otherwise the menu closes before it is done. */
  readonly leadsOn?: boolean;
  readonly act: () => void;
}

/** One line of the menu of a place. */
export function MenuEntry({ words, keys, leadsOn = false, act }: MenuEntryProps): React.JSX.Element {
  const choose = (): void => {
    if (leadsOn) act();
    else {
      endCorrecting();
      // The focus is back where it was by then.
      requestAnimationFrame(act);
    }
  };
  return (
    <button
      type="button"
      role="menuitem"
      className="menu-item correct-item"
      data-letter={keys?.length === 1 ? keys.toLowerCase() : undefined}
      onClick={choose}
      onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
    >
      {words}
      {keys !== undefined && <kbd aria-hidden="true">{keys}</kbd>}
      {leadsOn && <ChevronRight size={14} aria-hidden="true" />}
    </button>
  );
}

/** A command under its name and keys, as the palette and the menu bar have it. */
export function CommandEntry({ id }: { readonly id: CommandId }): React.JSX.Element {
  const language = useStore((state) => state.language);
  return <MenuEntry words={commandNames[language][id]} keys={shortcutOf(id)} act={() => void run(id)} />;
}
