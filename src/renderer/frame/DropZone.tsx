// Dropped folders and files become part of the library; a dropped result opens beside the panes.
import { useState, type DragEvent, type ReactNode } from 'react';
import { call, tre } from '../bridge';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import './drop-zone.css';

/** Type under which a dragged result carries its article's id. */
export const ARTICLE_DRAG = 'application/x-tre-article';

function addDropped(files: FileList, nothing: string): void {
  const { showFailure, say } = useStore.getState();
  const paths = Array.from(files, (file) => tre.pathOf(file as never)).filter((path) => path !== '');
  if (paths.length === 0) say(nothing);
  else call('library.add', { paths }).catch(showFailure);
}

/** Takes what is dropped anywhere in the window. */
export function DropZone({ children }: { readonly children: ReactNode }): React.JSX.Element {
  const t = useWords('frame');
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent): void => {
    const { types } = event.dataTransfer;
    if (!types.includes('Files') && !types.includes(ARTICLE_DRAG)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(types.includes('Files'));
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const id = event.dataTransfer.getData(ARTICLE_DRAG);
    const isOnPanes = event.target instanceof Element && event.target.closest('#panes, main') !== null;
    if (id !== '' && isOnPanes) useStore.getState().openArticle(id, { beside: true });
    else if (id === '') addDropped(event.dataTransfer.files, t('drop.none'));
  };
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) setOver(false);
  };
  return (
    <div className="drop-zone" onDragOver={over} onDragLeave={leave} onDrop={drop}>
      {children}
      {isOver && (
        <div className="drop-sign">
          <p>
            <b>{t('drop.title')}</b>
            {t('drop.text')}
          </p>
        </div>
      )}
    </div>
  );
}
