import { File, Folder, FolderX, X } from 'lucide-react';
import type { LibraryRoot } from '../../shared/library';
import { call } from '../bridge';
import { formatCount } from '../i18n/numbers';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import { RailRow } from './RailRow';

/** Takes a folder out of the library, with a way back; files and notes stay. */
function useRemoval(root: LibraryRoot): () => void {
  const t = useWords('frame');
  const showFailure = useStore((state) => state.showFailure);
  const say = useStore((state) => state.say);
  const filter = useStore((state) => state.filter);
  const dropFilter = useStore((state) => state.dropFilter);
  return () => {
    if (filter.folder === root.path) dropFilter('folder');
    call('library.remove', { path: root.path })
      .then(() =>
        say(t('library.removed', { name: root.name }), {
          label: t('library.undo'),
          run: () => void call('library.add', { paths: [root.path] }).catch(showFailure),
        }),
      )
      .catch(showFailure);
  };
}

function FolderRow({ root }: { readonly root: LibraryRoot }): React.JSX.Element {
  const t = useWords('frame');
  const isChosen = useStore((state) => state.filter.folder === root.path);
  const toggle = useStore((state) => state.toggleFilter);
  const remove = useRemoval(root);
  const found = useStore((state) => state.facets?.folders.find(({ key }) => key === root.path)?.articles);
  const locale = useStore((state) => state.locale);
  const count = found ?? root.articles;
  const counted = t('library.articles', { count, shown: formatCount(count, locale) });
  const name = t('library.removeFolder', { name: root.name });
  const isFile = /\.[a-z]{2,5}$/iu.test(root.name);
  const icon = isFile ? <File size={15} /> : <Folder size={15} />;
  return (
    <RailRow
      icon={root.present ? icon : <FolderX size={15} />}
      label={root.name}
      count={count}
      isGone={!root.present}
      {...(root.present
        ? { describes: `${counted} · ${root.path}` }
        : { describes: t('library.missingHint'), countWords: t('library.missing') })}
      isChosen={isChosen}
      onChoose={() => toggle('folder', root.path)}
      action={
        <button type="button" className="icon-btn" aria-label={name} title={name} onClick={remove}>
          <X size={15} aria-hidden="true" />
        </button>
      }
    />
  );
}

/** The folders and files of the library; missing ones say so. */
export function Folders({ roots }: { readonly roots: readonly LibraryRoot[] }): React.JSX.Element | null {
  const t = useWords('frame');
  if (roots.length === 0) return null;
  return (
    <section className="group">
      <h2 className="plain">
        {t('library.folders')}
        <span className="unit" aria-hidden="true">
          {t('library.unit')}
        </span>
      </h2>
      <ul className="rows">
        {roots.map((root) => (
          <FolderRow key={root.path} root={root} />
        ))}
      </ul>
    </section>
  );
}
