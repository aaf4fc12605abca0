import { Ellipsis } from 'lucide-react';
import { memo, useRef } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useWords } from '../i18n/use-words';
import { openCollecting } from '../library/collecting-store';
import { run } from '../state/commands';
import { useResults } from './results-store';

/** What can be done with everything that was found. */
export const ResultsMenu = memo(function ResultsMenu(): React.JSX.Element {
  const t = useWords('shelf');
  const button = useRef<HTMLButtonElement>(null);
  const anchor = () => button.current?.getBoundingClientRect() ?? null;
  return (
    <MenuTrigger>
      <Button ref={button} className="icon-btn" aria-label={t('more')}>
        <Ellipsis size={16} aria-hidden="true" />
      </Button>
      <Popover className="menu-popover" placement="bottom end" offset={4}>
        <Menu className="menu" aria-label={t('more')}>
          <MenuItem className="menu-item plain-item" onAction={() => run('saveSearch')}>
            {t('saveSearch')}
          </MenuItem>
          <MenuItem
            className="menu-item plain-item"
            onAction={() =>
              openCollecting({ what: { kind: 'found', total: useResults.getState().shown?.total ?? 0 }, anchor })
            }
          >
            {t('collect')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
});
