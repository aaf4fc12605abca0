// The reader's own collections: chosen like a facet, made, renamed and removed here; an article dropped on one is in it.
import { Bookmark, Plus } from 'lucide-react';
import { useState } from 'react';
import type { FacetValue } from '../../shared/search';
import { ARTICLE_DRAG } from '../frame/DropZone';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import { setNaming, useCollecting } from './collecting-store';
import { createCollection, placeArticles, renameCollection } from './collection-actions';
import { CollectionMenu } from './CollectionMenu';
import { NameField } from './NameField';
import { RailRow } from './RailRow';
import { useShownFacets } from './use-shown-facets';

/** True while an article is held over the row. */
function useDrop(collection: FacetValue) {
  const [isOver, setOver] = useState(false);
  const handlers = {
    onDragOver: (event: React.DragEvent) => {
      if (event.dataTransfer.types.includes(ARTICLE_DRAG)) setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: React.DragEvent) => {
      setOver(false);
      const id = event.dataTransfer.getData(ARTICLE_DRAG);
      if (id !== '') placeArticles(collection, [id]);
    },
  };
  return { isOver, handlers };
}

function CollectionRow({ collection }: { readonly collection: FacetValue }): React.JSX.Element {
  const t = useWords('shelf');
  const isChosen = useStore((state) => state.filter.collection === collection.key);
  const toggle = useStore((state) => state.toggleFilter);
  const [isRenaming, setRenaming] = useState(false);
  const { isOver, handlers } = useDrop(collection);
  if (isRenaming) {
    return (
      <li>
        <NameField
          label={t('newName')}
          name={collection.label}
          onKeep={(name) => renameCollection(collection, name)}
          onLeave={() => setRenaming(false)}
        />
      </li>
    );
  }
  return (
    <RailRow
      icon={<Bookmark size={15} />}
      label={collection.label}
      count={collection.articles}
      isChosen={isChosen}
      isDropTarget={isOver}
      onChoose={() => toggle('collection', collection.key)}
      action={<CollectionMenu collection={collection} onRename={() => setRenaming(true)} />}
      {...handlers}
    />
  );
}

/** The collections, with the way to make one. */
export function Collections(): React.JSX.Element {
  const t = useWords('shelf');
  const facets = useShownFacets();
  const isNaming = useCollecting((state) => state.isNaming);
  return (
    <section className="group" aria-label={t('collections')}>
      <h2 className="plain">
        {t('collections')}
        <button
          type="button"
          className="icon-btn adder"
          aria-label={t('newCollection')}
          title={t('newCollection')}
          onClick={() => setNaming(true)}
        >
          <Plus size={14} aria-hidden="true" />
        </button>
      </h2>
      <ul className="rows">
        {(facets?.collections ?? []).map((collection) => (
          <CollectionRow key={collection.key} collection={collection} />
        ))}
        {isNaming && (
          <li>
            <NameField
              label={t('newName')}
              name=""
              onKeep={(name) => createCollection(name, [])}
              onLeave={() => setNaming(false)}
            />
          </li>
        )}
      </ul>
    </section>
  );
}
