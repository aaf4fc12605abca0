import { useTranslation } from 'react-i18next';
import { queryHelp, type QueryExample, type QueryHelpKey } from '../../shared/query-help';
import { useStore } from '../state/store';
import { Sheet } from './Sheet';
import './search-help.css';

const fields: ReadonlySet<QueryHelpKey> = new Set([
  'title',
  'publisher',
  'origin',
  'author',
  'official',
  'initials',
  'slogan',
  'tag',
  'note',
  'path',
  'several',
]);
const time: ReadonlySet<QueryHelpKey> = new Set(['before', 'after', 'on']);

const groups = [
  { name: 'words', holds: (key: QueryHelpKey) => !fields.has(key) && !time.has(key) },
  { name: 'fields', holds: (key: QueryHelpKey) => fields.has(key) },
  { name: 'time', holds: (key: QueryHelpKey) => time.has(key) },
] as const;

/** Puts an example into the search field and goes there. */
function insert(example: string): void {
  const { openDialog, setQuery, requestFocus } = useStore.getState();
  openDialog(null);
  setQuery(example);
  // The sheet gives the focus back as it closes; the field takes it after that.
  setTimeout(() => requestFocus('search'), 60);
}

function Example({ example }: { readonly example: QueryExample }): React.JSX.Element {
  const { t } = useTranslation('queryHelp');
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
  const { t } = useTranslation('queryHelp');
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
        {groups.map(({ name, holds }) => (
          <section key={name}>
            <h3>{t(`groups.${name}`)}</h3>
            <ul>
              {queryHelp
                .filter((example) => holds(example.key))
                .map((example) => (
                  <Example key={example.key} example={example} />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Sheet>
  );
}
