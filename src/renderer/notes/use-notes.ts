import { useEffect, useState } from 'react';
import type { AnchoredNote, Note } from '../../shared/note';
import { call } from '../bridge';
import { useStore } from '../state/store';

/** Notes of the whole library that answer a query, newest first; `null` until they are first known, and where nothing is asked. */
export function useNotes(query: string | null): readonly AnchoredNote[] | null {
  return useAnswer(askNotes, query);
}

/** Removed notes that answer a query and can still be brought back, the last removed first. */
export function useRemovedNotes(query: string | null): readonly Note[] | null {
  return useAnswer(askRemoved, query);
}

const askNotes = (query: string): Promise<readonly AnchoredNote[]> => call('notes.all', { query });
const askRemoved = (query: string): Promise<readonly Note[]> => call('notes.removed', { query });

function useAnswer<N extends Note>(ask: (query: string) => Promise<readonly N[]>, query: string | null) {
  const version = useStore((state) => state.notesVersion);
  const libraryVersion = useStore((state) => state.libraryVersion);
  const [notes, setNotes] = useState<readonly N[] | null>(null);
  useEffect(() => {
    if (query === null) return;
    let isStale = false;
    ask(query)
      .then((found) => {
        if (!isStale) setNotes([...found].sort((one, other) => other.modified.localeCompare(one.modified)));
      })
      .catch((error: unknown) => useStore.getState().showFailure(error));
    return () => {
      isStale = true;
    };
  }, [ask, query, version, libraryVersion]);
  return query === null ? null : notes;
}
