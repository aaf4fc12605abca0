// How what the reader makes stands on disk comes in; who is to know of it hears, and the folder is looked at anew once it takes notes again.
import type { CorrectionStore } from '../corrections/correction-store';
import type { Aside } from '../disk/aside';
import type { Library } from '../library/library';
import type { NoteStore } from '../notes/note-store';
import type { ShelfStore } from '../shelf/shelf-store';
import type { EngineListeners } from './messages';
import { joinSavedStates } from './saved-state';
import type { NotesWatch } from './watch-notes';

/** What the reader makes, each kept in files of the notes folder. */
export interface Stores {
  /** Why the notes folder could not be reached; `null` where it could. */
  readonly trouble: string | null;
  /** Where they wait while the notes folder does not take them. */
  readonly aside: Aside;
  readonly notes: NoteStore;
  readonly corrections: CorrectionStore;
  readonly shelf: ShelfStore;
}

interface Followers {
  /** The notes folder. */
  readonly dir: string;
  readonly emit: EngineListeners['emit'];
  readonly library: Library;
  readonly watch: NotesWatch;
}

/** Tells the window of every change, and lists among the problems that the folder takes nothing. */
export function followSaving(stores: Stores, { dir, emit, library, watch }: Followers): void {
  const { trouble, notes, corrections, shelf } = stores;
  if (trouble !== null) library.tellNotes({ kind: 'notes', path: dir, message: trouble });
  let wasRefused = false;
  joinSavedStates([notes, corrections, shelf], (state) => {
    emit('notes.saved', state);
    const isNow = isRefused(stores) || (wasRefused && state === 'pending');
    if (isNow && !wasRefused) {
      library.tellNotes({ kind: 'notes', path: dir, message: `${dir}: The folder takes no notes.` });
    } else if (wasRefused && !isNow) {
      library.tellNotes(null);
      watch.again();
    }
    wasRefused = isNow;
  });
}

/** Takes a folder that is back off the list of problems, unless it still refuses something. */
export function tellBack(stores: Stores, library: Library): void {
  if (!isRefused(stores)) library.tellNotes(null);
}

function isRefused({ notes, corrections, shelf }: Stores): boolean {
  return [notes, corrections, shelf].some(({ state }) => state === 'aside' || state === 'failed');
}

/** Brings everything to disk, in `dir` too where one is given and nothing else takes it; the paths of what is on no disk at all. */
export async function secure(
  { aside, notes, corrections, shelf }: Stores,
  dir: string | null,
): Promise<readonly string[]> {
  if (dir !== null) aside.addFolder(dir);
  return (await Promise.all([notes, corrections, shelf].map((store) => store.secure()))).flat();
}
