// The engine: one worker thread that holds the library. Typed requests come in, results and events go out.
import type { EngineRequest, Input, Output } from '../../shared/ipc';
import type { Events } from '../../shared/program-events';
import type { Result } from '../../shared/result';
import type { Sent } from '../gently/sent';
import type { WatchFolder } from '../library/watch/watch-folder';

/** What the engine thread is started with; paths are absolute. */
export interface EngineOptions {
  /** Derived data; may be deleted at any time. */
  readonly cacheDir: string;
  readonly notesDir: string;
  /** Where notes wait while the notes folder does not take them; absent where they wait in memory only. */
  readonly asideDirs?: readonly string[];
  readonly roots: readonly string[];
  /** Built file that reads articles on other threads; `null` reads on the engine's own. */
  readonly fileWorker: string | null;
  /** Folder with lexicons of the reader's own; need not exist. */
  readonly lexiconDir?: string;
  readonly preferences: EnginePreferences;
  /** Ids of articles open in panes when the program was last closed. */
  readonly panes: readonly string[];
}

/** What the thread is given as it starts. */
export interface EngineStart extends EngineOptions {
  /** Messages of the host; absent where it does not count them. */
  readonly sent?: Sent;
  /** True where the host watches folders for the thread; absent where the thread does, which must not end before its watches. */
  readonly isWatchedFor?: boolean;
}

/** What the reader has chosen that the engine goes by; may change at any time. */
export interface EnginePreferences {
  /** Ids of articles read last, newest first, for the "recent" filter. */
  readonly recent: readonly string[];
  /** Patterns of paths that are kept out of the library. */
  readonly excluded: readonly string[];
  /** Files whose problems are not counted. */
  readonly ignored: readonly string[];
}

/** Events the engine emits by itself. */
export type EngineEvent =
  'library.progress' | 'library.changed' | 'notes.saved' | 'notes.changed' | 'corrections.changed';

/** What the host sends: a request of the contract, or one of the host's own; of folders it watches for the engine, that it does or no longer does, or why not, and what changed in them. */
export type ToEngine =
  | { readonly kind: 'request'; readonly id: number; readonly name: EngineRequest; readonly input: unknown }
  | { readonly kind: 'preferences'; readonly preferences: EnginePreferences }
  | { readonly kind: 'secure'; readonly id: number; readonly dir: string | null }
  | { readonly kind: 'watched'; readonly id: number; readonly error: string | null }
  | { readonly kind: 'stirred'; readonly id: number; readonly error: string | null; readonly paths: readonly string[] }
  | { readonly kind: 'close' };

/** What the engine sends back, and what it asks of its host. */
export type FromEngine =
  | { readonly kind: 'result'; readonly id: number; readonly result: Result<unknown> }
  | { readonly kind: 'event'; readonly name: EngineEvent; readonly payload: Events[EngineEvent] }
  | { readonly kind: 'log'; readonly message: string; readonly stack: string }
  | { readonly kind: 'watch'; readonly id: number; readonly folder: string }
  | { readonly kind: 'unwatch'; readonly id: number }
  | { readonly kind: 'closed' };

/** The engine's answers, one function a request. */
export type EngineAnswers = {
  readonly [N in EngineRequest]: (input: Input<N>) => Promise<Output<N>> | Output<N>;
};

/** Those of one part of the contract. */
export type Answers<Prefix extends string> = Pick<EngineAnswers, Extract<keyof EngineAnswers, `${Prefix}.${string}`>>;

/** What the engine calls back with. */
export interface EngineListeners {
  readonly emit: <E extends EngineEvent>(name: E, payload: Events[E]) => void;
  readonly report: (error: unknown) => void;
  /** Settles when nobody waits for an answer; absent where that need not be minded. */
  readonly whenQuiet?: () => Promise<void>;
  /** Settles when nobody has asked anything for a while; absent likewise. */
  readonly atLeisure?: () => Promise<void>;
  /** How folders are watched; absent where this thread watches them itself. */
  readonly watchFolder?: WatchFolder;
  /** Keeps the code as compiled by now for the next start; absent where it is run anew each time. */
  readonly keepCode?: () => void;
}
