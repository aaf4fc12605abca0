import { Files } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ArticleRow } from '../../shared/search';
import { call } from '../bridge';
import { Popover } from '../cards/Popover';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import { openAndEnter } from './entering';
import { ArticleDate } from './ArticleMeta';

/** Other reports of the same event or with the same words, each to be opened beside. */
export function RelatedMenu({ articleId }: { readonly articleId: string }): React.JSX.Element {
  const t = useWords('reader');
  const button = useRef<HTMLButtonElement>(null);
  const [rows, setRows] = useState<readonly ArticleRow[] | null>(null);
  const open = (): void => {
    call('article.related', { id: articleId })
      .then(setRows)
      .catch((error: unknown) => useStore.getState().showFailure(error));
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="icon-btn"
        aria-label={t('related')}
        title={t('related')}
        aria-haspopup="dialog"
        aria-expanded={rows !== null}
        onClick={open}
      >
        <Files size={15} aria-hidden="true" />
      </button>
      {rows !== null && (
        <Popover
          label={t('related')}
          className="place-list"
          anchor={() => button.current?.getBoundingClientRect() ?? null}
          onClose={() => setRows(null)}
          takesFocus
        >
          <h2 className="popover-title">{t('related')}</h2>
          {rows.length === 0 && <p className="popover-sub">{t('relatedNone')}</p>}
          <ul>
            {rows.map((row) => (
              <RelatedRow key={row.id} row={row} onOpened={() => setRows(null)} />
            ))}
          </ul>
        </Popover>
      )}
    </>
  );
}

function RelatedRow(props: { readonly row: ArticleRow; readonly onOpened: () => void }): React.JSX.Element {
  const t = useWords('reader');
  const { row } = props;
  return (
    <li>
      <button
        type="button"
        className="place-row"
        onClick={() => {
          props.onOpened();
          openAndEnter(row.id, { beside: true });
        }}
      >
        <span className="place-title">{row.title}</span>
        <span className="place-meta">
          {row.publisher ?? t('noPublisher')} · <ArticleDate date={row.date} /> · {t('openBeside')}
        </span>
      </button>
    </li>
  );
}
