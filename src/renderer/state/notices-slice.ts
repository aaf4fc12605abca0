// Short messages at the foot of the window: what failed, what was kept, what was done.
import type { ErrorCode } from '../../shared/result';
import { CallError } from '../bridge';
import type { Slice } from './slice';

/** One message; `failure` is put into words by its code, `text` stands as it is. */
export type Notice =
  | { readonly id: number; readonly kind: 'failure'; readonly code: ErrorCode; readonly detail: string }
  | { readonly id: number; readonly kind: 'text'; readonly text: string; readonly action?: NoticeAction };

/** What a message offers to do, e.g. to undo. */
export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

export interface NoticesSlice {
  readonly notices: readonly Notice[];
  /** Says that a request failed, in the reader's words; a cancelled one is not worth a message. */
  readonly showFailure: (error: unknown) => void;
  /** Says something that was done; already in the reader's language. */
  readonly say: (text: string, action?: NoticeAction) => void;
  readonly dismissNotice: (id: number) => void;
}

let lastId = 0;

/** Messages, newest last, at most three. */
export const noticesSlice: Slice<NoticesSlice> = (set) => ({
  notices: [],
  showFailure: (error) => {
    const { code, detail } =
      error instanceof CallError ? error.failure : { code: 'internal' as const, detail: String(error) };
    if (code === 'cancelled') return;
    lastId += 1;
    const notice: Notice = { id: lastId, kind: 'failure', code, detail };
    set((state) => ({
      notices: [...state.notices.filter((old) => old.kind === 'text' || old.code !== code), notice].slice(-3),
    }));
  },
  say: (text, action) => {
    lastId += 1;
    const notice: Notice = { id: lastId, kind: 'text', text, ...(action === undefined ? {} : { action }) };
    // Said again, it stands once: two offers to undo are two.
    const isSaid = (old: Notice): boolean => old.kind === 'text' && old.text === text && old.action === undefined;
    set((state) => ({ notices: [...state.notices.filter((old) => !isSaid(old)), notice].slice(-3) }));
  },
  dismissNotice: (id) => set((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) })),
});
