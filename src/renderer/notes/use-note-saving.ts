import { useEffect, useRef, useState } from 'react';
import type { NoteColour } from '../../shared/note';
import { CallError } from '../bridge';
import { useStore } from '../state/store';
import type { Composing } from './composer-store';
import { updateNote } from './note-actions';
import { noteSaver, type NoteChange, type NoteSaver } from './note-saver';
import { keepInMind, letGo } from './unsent';

/** Pause in typing after which a note is saved, in milliseconds. */
const pause = 300;

interface NoteSaving {
  /** Saves after a pause. */
  readonly later: () => void;
  /** Saves at once what is not saved yet. */
  readonly now: () => void;
  readonly saveColour: (colour: NoteColour) => void;
  /** Nothing is saved any more: the note is being removed. */
  readonly stop: () => void;
}

interface Written {
  readonly comment: string;
  readonly tags: readonly string[];
}

/** Saves what `read` gives on pauses, on demand, when the composer goes and when the window goes. */
export function useNoteSaving(composing: Composing, read: () => Written): NoteSaving {
  const [session] = useState(() => new Session(composing));
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  useEffect(() => {
    const leave = (): void => session.saveNow();
    keepInMind(session);
    window.addEventListener('pagehide', leave);
    window.addEventListener('beforeunload', leave);
    window.addEventListener('blur', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('beforeunload', leave);
      window.removeEventListener('blur', leave);
      void letGo(session);
    };
  }, [session]);
  return {
    later: () => session.saveLater(latest.current()),
    now: () => session.saveNow(),
    saveColour: (colour) => session.saveColour(colour),
    stop: () => session.stop(),
  };
}

/** Guards what is written but not yet sent, and the timer that sends it. */
class Session {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private unsaved: Written | null = null;
  private readonly saver: NoteSaver<NoteChange<NoteColour>>;

  constructor(composing: Composing) {
    this.saver = noteSaver(
      async (change: NoteChange<NoteColour>) => {
        await updateNote((await composing.note).id, change);
        if (this.unsaved === null) useStore.getState().receiveUnsent(null);
      },
      (error, isFirst) => {
        const { showFailure, receiveUnsent } = useStore.getState();
        // A note that is gone takes no words any more.
        const mayArrive = !(error instanceof CallError && error.failure.code === 'not-found');
        if (isFirst || !mayArrive) showFailure(error);
        receiveUnsent(mayArrive ? 'failed' : null);
        return mayArrive;
      },
    );
  }

  saveLater(written: Written): void {
    this.unsaved = written;
    useStore.getState().receiveUnsent('pending');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.saveNow(), pause);
  }

  saveNow(): void {
    clearTimeout(this.timer);
    if (this.unsaved !== null) this.saver.save(this.unsaved);
    this.unsaved = null;
  }

  /** Sends everything; true when it has arrived. */
  flush(): Promise<boolean> {
    this.saveNow();
    return this.saver.flush();
  }

  saveColour(colour: NoteColour): void {
    this.saver.save({ colour });
  }

  stop(): void {
    clearTimeout(this.timer);
    this.unsaved = null;
    this.saver.drop();
    useStore.getState().receiveUnsent(null);
  }
}
