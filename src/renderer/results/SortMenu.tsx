import { Check, ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { SortOrder } from '../../shared/search';
import { useStore } from '../state/store';
import { orderOf } from './order-of';
import './sort-menu.css';

/** The order of the list and its alternatives; the best match needs words to match. */
export function SortMenu(): React.JSX.Element {
  const { t } = useTranslation('frame');
  const query = useStore((state) => state.query);
  const sort = useStore((state) => orderOf(state.sort, state.query));
  const setSort = useStore((state) => state.setSort);
  const orders: readonly SortOrder[] = query.trim() === '' ? ['date', 'title'] : ['relevance', 'date', 'title'];
  return (
    <MenuTrigger>
      <Button className="sort-button" aria-label={`${t('results.sort')}: ${t(`results.${sort}`)}`}>
        {t(`results.${sort}`)}
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
      <Popover className="menu-popover" placement="bottom end" offset={4}>
        <Menu
          className="menu"
          aria-label={t('results.sort')}
          selectionMode="single"
          selectedKeys={[sort]}
          onAction={(key) => setSort(orders.find((order) => order === key) ?? 'relevance')}
        >
          {orders.map((order) => (
            <MenuItem key={order} id={order} className="menu-item" textValue={t(`results.${order}`)}>
              <span className="tick" aria-hidden="true">
                {order === sort && <Check size={14} />}
              </span>
              {t(`results.${order}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
