import type { StartRequest } from './app';
import type { CommandId } from './commands';
import type { Progress } from './library';
import type { Settings } from './settings';

/** What the program tells the window unasked. */
export interface Events {
  'library.progress': Progress;
  /** Articles were added, removed or replaced; `replaced` maps an old id to the id of the changed file's article. */
  'library.changed': { readonly replaced: readonly (readonly [from: string, to: string])[] };
  /** How what the reader made stands on disk; `aside` where it waits on this computer for the notes folder. */
  'notes.saved': 'yes' | 'pending' | 'aside' | 'failed';
  'notes.changed': { readonly articleId: string | null };
  /** Corrections were made, taken back or read; `articles` are the ids of those they change, `null` when too many to name. */
  'corrections.changed': { readonly articles: readonly string[] | null };
  'settings.changed': Settings;
  command: CommandId;
  open: StartRequest;
  'engine.down': { readonly detail: string };
  /** The window is about to close: what is written in it is to be handed over, and `app.handedOver` said. */
  closing: null;
}

/** Names of all events, for the preload. */
export const eventNames = [
  'library.progress',
  'library.changed',
  'notes.saved',
  'notes.changed',
  'corrections.changed',
  'settings.changed',
  'command',
  'open',
  'engine.down',
  'closing',
] as const satisfies readonly (keyof Events)[];
