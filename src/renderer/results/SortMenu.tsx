import { Check, ChevronDown } from 'lucide-react';
import { memo } from 'react';
import { Button, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { SortOrder } from '../../shared/search';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import { orderOf } from './order-of';
import './sort-menu.css';

/** The order of the list and its alternatives; the best match needs words to match. */
export const SortMenu = memo(function SortMenu(): React.JSX.Element {
  const t = useWords('frame');
  const hasWords = useStore((state) => state.query.trim() !== '');
  const sort = useStore((state) => orderOf(state.sort, state.query));
  const setSort = useStore((state) => state.setSort);
  const isGrouped = useStore((state) => state.settings.isGrouped);
  const changeSettings = useStore((state) => state.changeSettings);
  const orders: readonly SortOrder[] = hasWords
    ? ['relevance', 'date', 'title', 'publisher']
    : ['date', 'title', 'publisher'];
  return (
    <MenuTrigger>
      <Button className="sort-button" aria-label={`${t('results.sort')}: ${t(`results.${sort}`)}`}>
        {t(`results.${sort}`)}
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
      <Popover className="menu-popover" placement="bottom end" offset={4}>
        <Menu className="menu" aria-label={t('results.sort')}>
          <MenuSection
            aria-label={t('results.sort')}
            selectionMode="single"
            selectedKeys={[sort]}
            onSelectionChange={(keys) => setSort(orders.find((order) => new Set(keys).has(order)) ?? sort)}
          >
            {orders.map((order) => (
              <Item key={order} id={order} words={t(`results.${order}`)} />
            ))}
          </MenuSection>
          <Separator className="menu-separator" />
          <MenuSection
            aria-label={t('results.grouped')}
            selectionMode="multiple"
            selectedKeys={isGrouped ? ['grouped'] : []}
            onSelectionChange={() => changeSettings({ isGrouped: !isGrouped })}
          >
            <Item id="grouped" words={t('results.grouped')} />
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
});

function Item({ id, words }: { readonly id: string; readonly words: string }): React.JSX.Element {
  return (
    <MenuItem id={id} className="menu-item" textValue={words}>
      {({ isSelected }) => (
        <>
          <span className="tick" aria-hidden="true">
            {isSelected && <Check size={14} />}
          </span>
          {words}
        </>
      )}
    </MenuItem>
  );
}
