import type { CommandId } from '../../shared/commands';
import type { ArticleView } from '../../shared/library';
import { call } from '../bridge';
import { isMac } from '../i18n/shortcuts';
import { useWords } from '../i18n/use-words';
import { narrowTo } from '../results/narrow-to';
import { useStore } from '../state/store';
import type { Correcting } from './correct-store';
import { CommandEntry, MenuEntry } from './MenuEntry';
import { oneLine, spanOf, type Target } from './targets';

interface PlaceEntriesProps {
  readonly correcting: Correcting;
  readonly target: Target;
  readonly view: ArticleView;
}

/** What a reader does with a mark or with words besides correcting them; each entry does what its key does. */
export function PlaceEntries({ correcting, target, view }: PlaceEntriesProps): React.JSX.Element {
  const { start, end } = spanOf(target);
  const words = oneLine(view.article.text.slice(start, end));
  return (
    <>
      {target.kind !== 'words' && <MarkEntries target={target} />}
      <CopyEntry words={words} />
      {target.kind === 'words' && <WordsEntries />}
      {(target.kind !== 'words' || correcting.selection !== null) && <SearchEntry words={words} />}
    </>
  );
}

function MarkEntries({ target }: { readonly target: Exclude<Target, { kind: 'words' }> }): React.JSX.Element {
  const t = useWords('cards');
  const openDrawer = useStore((state) => state.openDrawer);
  if (target.kind === 'official') {
    const { person } = target.mention;
    return (
      <>
        <MenuEntry words={t('openDossier')} act={() => openDrawer({ kind: 'dossier', person })} />
        <MenuEntry words={t('allMentions')} act={() => narrowTo({ person })} />
      </>
    );
  }
  const { slogan } = target.mention;
  return <MenuEntry words={t('alignedWordings')} act={() => openDrawer({ kind: 'slogan', slogan })} />;
}

function CopyEntry({ words }: { readonly words: string }): React.JSX.Element {
  const t = useWords('corrections');
  const { showFailure } = useStore.getState();
  const copy = (): void => void call('app.copy', { text: words }).catch(showFailure);
  return <MenuEntry words={t('place.copy')} keys={isMac ? '⌘ C' : 'Ctrl C'} act={copy} />;
}

/** These act on what is selected, or else on the cursor's sentence, which is the one the menu speaks of. */
const onWords: readonly CommandId[] = ['highlight', 'note', 'whereElse'];

function WordsEntries(): React.JSX.Element {
  return (
    <>
      {onWords.map((id) => (
        <CommandEntry key={id} id={id} />
      ))}
    </>
  );
}

/** True for one word that a query reads as nothing else. */
function isBareWord(words: string): boolean {
  return /^[\p{L}\p{M}\p{N}]+$/u.test(words);
}

/** Words above this number stand in no other article in this order. */
const MOST_WORDS = 20;

function SearchEntry({ words }: { readonly words: string }): React.JSX.Element | null {
  const t = useWords('corrections');
  const plain = words.replaceAll(/["“”]/gu, ' ').trim();
  const count = plain.split(/\s+/u).length;
  if (plain === '' || count > MOST_WORDS) return null;
  const search = (): void => {
    const { ask, showResults, requestFocus } = useStore.getState();
    ask(isBareWord(plain) ? plain : `"${plain}"`, {});
    showResults(true);
    requestFocus('results');
  };
  return <MenuEntry words={t('place.search')} act={search} />;
}
