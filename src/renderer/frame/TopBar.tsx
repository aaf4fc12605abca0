import { List, NotebookPen, PanelLeft, Settings2 } from 'lucide-react';
import { SettingsPopover } from '../dialogs/SettingsPopover';
import { useWords } from '../i18n/use-words';
import { SearchBox } from '../search/SearchBox';
import { run } from '../state/commands';
import { useStore } from '../state/store';
import { LayerSwitches } from './LayerSwitches';
import { Logo } from './Logo';
import './top-bar.css';

interface ToggleProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onToggle: () => void;
  readonly children: React.ReactNode;
}

/** An icon that shows or hides a part of the window. */
function Toggle({ label, isOn, onToggle, children }: ToggleProps): React.JSX.Element {
  return (
    <button type="button" className="icon-btn" aria-pressed={isOn} aria-label={label} title={label} onClick={onToggle}>
      {children}
    </button>
  );
}

interface TopBarProps {
  readonly hasLibrary: boolean;
  readonly hasResults: boolean;
}

/** Logo, search, layers, and what opens and closes the parts of the window. */
export function TopBar({ hasLibrary, hasResults }: TopBarProps): React.JSX.Element {
  const t = useWords('frame');
  const drawer = useStore((state) => state.drawer);
  const hasArticle = useStore((state) => state.panes.length > 0);
  return (
    <header className="top-bar">
      {!hasArticle && <h1 className="sr-only">{t('appName')}</h1>}
      <div className="brand">
        <Logo />
        <span className="name">{t('appName')}</span>
        <Toggle label={t('bar.library')} isOn={hasLibrary} onToggle={() => run('toggleLibrary')}>
          <PanelLeft size={16} aria-hidden="true" />
        </Toggle>
        <Toggle label={t('bar.results')} isOn={hasResults} onToggle={() => run('toggleResults')}>
          <List size={16} aria-hidden="true" />
        </Toggle>
      </div>
      <SearchBox />
      <div className="end">
        <LayerSwitches />
        <Toggle label={t('bar.notes')} isOn={drawer?.kind === 'notes'} onToggle={() => run('notesDrawer')}>
          <NotebookPen size={16} aria-hidden="true" />
        </Toggle>
        <SettingsPopover>
          <Settings2 size={16} aria-hidden="true" />
        </SettingsPopover>
      </div>
    </header>
  );
}
