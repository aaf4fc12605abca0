// What the reader did to notes, so that it can be undone and redone.
import type { StoredNote } from './stored-note';

/** One change of one note; `before` is `null` when the note was made. */
export interface NoteAction {
  readonly before: StoredNote | null;
  readonly after: StoredNote;
}

const MOST_ACTIONS = 200;
/** Changes of one comment that follow each other within this time are one action: milliseconds. */
const TYPING_PAUSE = 2000;

/** Guards the two stacks; doing something new forgets what was undone. */
export class NoteHistory {
  private done: NoteAction[] = [];
  private undone: NoteAction[] = [];

  /** Remembers an action. */
  push(action: NoteAction): void {
    const last = this.done.at(-1);
    if (last !== undefined && isSameTyping(last, action))
      this.done[this.done.length - 1] = { ...last, after: action.after };
    else this.done = [...this.done, action].slice(-MOST_ACTIONS);
    this.undone = [];
  }

  /** What the note of the last action that can be taken back must be again; notes changed since are passed over, `null` when none is left. */
  back(now: NoteNow): StoredNote | null {
    const action = lastOf(this.done, ({ after }) => isSame(now(after.id), after));
    if (action === undefined) return null;
    this.undone.push(action);
    return undoneState(action);
  }

  /** What the note of the last undone action that can be done again must be; `null` when none is left. */
  forward(now: NoteNow): StoredNote | null {
    const action = lastOf(this.undone, (undone) => isSame(now(undone.after.id), undoneState(undone)));
    if (action === undefined) return null;
    this.done.push(action);
    return action.after;
  }
}

/** A note as it is now; `undefined` when it is past restoring. */
type NoteNow = (id: string) => StoredNote | undefined;

/** Takes the last action that still holds from a stack, and with it those above it. */
function lastOf(stack: NoteAction[], holds: (action: NoteAction) => boolean): NoteAction | undefined {
  for (let action = stack.pop(); action !== undefined; action = stack.pop()) if (holds(action)) return action;
  return undefined;
}

function undoneState({ before, after }: NoteAction): StoredNote {
  return before ?? { ...after, deleted: after.modified };
}

/** True when two states of a note show the reader the same; times aside. */
function isSame(a: StoredNote | undefined, b: StoredNote): boolean {
  return a !== undefined && shown(a) === shown(b);
}

function shown({ colour, comment, tags, deleted, target }: StoredNote): string {
  return JSON.stringify([colour, comment, tags, deleted === null, target.exact, target.position.start]);
}

function isSameTyping(last: NoteAction, next: NoteAction): boolean {
  const { before, after } = next;
  if (before === null || last.before === null || last.after.id !== after.id) return false;
  if (last.before.comment === last.after.comment || before.comment === after.comment) return false;
  const bare = (note: StoredNote): string => shown({ ...note, comment: '' });
  const isOnlyComment = [last.before, last.after, before].every((one) => bare(one) === bare(after));
  return isOnlyComment && Date.parse(after.modified) - Date.parse(last.after.modified) < TYPING_PAUSE;
}
