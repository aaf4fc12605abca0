import type { LastAnswer } from '../library/find/last-answer';
import type { FindContext } from '../library/find/rows';
import type { NoteStore } from '../notes/note-store';
import type { ShelfStore } from '../shelf/shelf-store';
import type { EngineListeners } from './messages';
import type { EngineFacts } from './reader-facts';

/** The parts every answer is made from. */
export interface EngineParts extends FindContext, EngineListeners {
  readonly notes: NoteStore;
  readonly shelf: ShelfStore;
  readonly facts: EngineFacts;
  readonly last: LastAnswer;
}

/** Makes known that notes, or what the reader did with articles, are others now; `articleId` where it is one article's. */
export function tellNotesChanged({ facts, emit }: EngineParts, articleId: string | null): void {
  facts.forget();
  emit('notes.changed', { articleId });
}
