import { Ellipsis } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { FacetValue } from '../../shared/search';
import { useWords } from '../i18n/use-words';
import { placeFound, removeCollection } from './collection-actions';

interface CollectionMenuProps {
  readonly collection: FacetValue;
  readonly onRename: () => void;
}

/** What can be done with a collection. */
export function CollectionMenu({ collection, onRename }: CollectionMenuProps): React.JSX.Element {
  const t = useWords('shelf');
  return (
    <MenuTrigger>
      <Button className="icon-btn" aria-label={t('actions', { name: collection.label })}>
        <Ellipsis size={15} aria-hidden="true" />
      </Button>
      <Popover className="menu-popover" placement="bottom end" offset={2}>
        <Menu className="menu" aria-label={t('actions', { name: collection.label })}>
          <MenuItem className="menu-item plain-item" onAction={() => placeFound(collection)}>
            {t('addFound')}
          </MenuItem>
          <MenuItem className="menu-item plain-item" onAction={onRename}>
            {t('rename')}
          </MenuItem>
          <MenuItem className="menu-item plain-item" onAction={() => removeCollection(collection)}>
            {t('remove')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
