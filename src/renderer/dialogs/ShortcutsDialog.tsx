// Every command with its keys, as the contract lists them, and the words the search understands.
import { commandNames, menuNames } from '../../shared/command-names';
import { commands, type Command, type CommandId } from '../../shared/commands';
import { besideKey, isMac, keysOf } from '../i18n/shortcuts';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import { Sheet } from './Sheet';
import './shortcuts-dialog.css';

const all = commands as readonly (Command & { readonly id: CommandId })[];
const menus = ['file', 'edit', 'view', 'go', 'help'] as const;

function Line({ words, keys }: { readonly words: string; readonly keys: readonly string[] }): React.JSX.Element {
  return (
    <div className="line">
      <dt>{words}</dt>
      <dd>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dd>
    </div>
  );
}

/** Keys that are not commands: they belong to where the focus is. */
function PlaceKeys(): React.JSX.Element {
  const t = useWords('frame');
  return (
    <>
      <Line words={t('shortcuts.cursor')} keys={['↑', '↓']} />
      <Line words={t('shortcuts.extend')} keys={['Shift', '← →', '↑ ↓']} />
      <Line words={t('shortcuts.pick')} keys={['Space', 'Shift', '↑ ↓']} />
      <Line words={t('shortcuts.pickAll')} keys={[besideKey, 'A']} />
      <Line words={t('shortcuts.openBeside')} keys={[besideKey, 'Enter']} />
      <Line words={t('shortcuts.switchRegion')} keys={['F6']} />
      <Line words={t('shortcuts.escape')} keys={['Esc']} />
    </>
  );
}

/** The sheet of shortcuts. */
export function ShortcutsDialog(): React.JSX.Element {
  const t = useWords('frame');
  const isOpen = useStore((state) => state.dialog === 'shortcuts');
  const openDialog = useStore((state) => state.openDialog);
  const language = useStore((state) => state.language);
  return (
    <Sheet
      title={t('shortcuts.label')}
      closeName={t('shortcuts.close')}
      className="shortcuts"
      isOpen={isOpen}
      close={() => openDialog(null)}
    >
      <div className="sheet-scroll" tabIndex={0} role="region" aria-label={t('shortcuts.label')}>
        <div className="sheet-columns">
          {menus.map((menu) => (
            <section key={menu}>
              <h3>{menuNames[language][menu]}</h3>
              <dl>
                {all
                  .filter((command) => command.menu === menu && keysOf(command, isMac).length > 0)
                  .map((command) => (
                    <Line
                      key={command.id}
                      words={commandNames[language][command.id].replace('…', '')}
                      keys={keysOf(command, isMac)}
                    />
                  ))}
                {menu === 'go' && <PlaceKeys />}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </Sheet>
  );
}
