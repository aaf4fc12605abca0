import { useEffect, useState } from 'react';
import type { AnchoredNote } from '../../shared/note';
import { call } from '../bridge';
import { useStore } from '../state/store';

/** Notes of the whole library that answer a query, newest first; `null` until they are first known. */
export function useNotes(query: string): readonly AnchoredNote[] | null {
  const version = useStore((state) => state.notesVersion);
  const libraryVersion = useStore((state) => state.libraryVersion);
  const [notes, setNotes] = useState<readonly AnchoredNote[] | null>(null);
  useEffect(() => {
    let isStale = false;
    call('notes.all', { query })
      .then((found) => {
        if (!isStale) setNotes([...found].sort((one, other) => other.modified.localeCompare(one.modified)));
      })
      .catch((error: unknown) => useStore.getState().showFailure(error));
    return () => {
      isStale = true;
    };
  }, [query, version, libraryVersion]);
  return notes;
}
