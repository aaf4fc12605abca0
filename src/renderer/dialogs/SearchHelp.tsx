import { flushSync } from 'react-dom';
import { queryHelp, queryHelpGroups, type QueryExample } from '../../shared/query-help';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import { Sheet } from './Sheet';
import './search-help.css';

/** Puts an example into the search field and goes there. */
function insert(example: string): void {
  const { openDialog, setQuery, requestFocus } = useStore.getState();
  // A sheet that is drawn keeps the focus, so it must be gone before the field asks for it.
  flushSync(() => openDialog(null));
  setQuery(example);
  requestFocus('search');
}

function Example({ example }: { readonly example: QueryExample }): React.JSX.Element {
  const t = useWords('queryHelp');
  const language = useStore((state) => state.language);
  const typed = example[language];
  return (
    <li>
      <button type="button" aria-label={t('insert', { example: typed })} onClick={() => insert(typed)}>
        <code>{typed}</code>
      </button>
      <span>{t(`keys.${example.key}`)}</span>
    </li>
  );
}

/** The sheet that explains the query language by examples. */
export function SearchHelp(): React.JSX.Element {
  const t = useWords('queryHelp');
  const isOpen = useStore((state) => state.dialog === 'searchHelp');
  const openDialog = useStore((state) => state.openDialog);
  return (
    <Sheet
      title={t('title')}
      closeName={t('close')}
      className="search-help"
      isOpen={isOpen}
      close={() => openDialog(null)}
    >
      <p className="intro">{t('intro')}</p>
      <div className="sheet-scroll" tabIndex={0} role="region" aria-label={t('title')}>
        <div className="sheet-columns">
          {queryHelpGroups.map((group) => (
            <section key={group}>
              <h3>{t(`groups.${group}`)}</h3>
              <ul>
                {queryHelp
                  .filter((example) => example.group === group)
                  .map((example) => (
                    <Example key={example.key} example={example} />
                  ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </Sheet>
  );
}
