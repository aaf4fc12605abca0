// Which parts of the window are open, and where the keyboard focus was asked to go.
import type { Slice } from './slice';

/** The one dialog that may be open. */
export type Dialog = null | 'palette' | 'settings' | 'shortcuts' | 'searchHelp' | 'about';

/** A wish to move the focus; the same wish said twice is two. */
export interface FocusRequest {
  readonly target: 'search' | 'results' | 'pane' | 'library' | 'tour';
}

export interface FrameSlice {
  /** True until it is known which articles the window begins with. */
  readonly isStarting: boolean;
  readonly dialog: Dialog;
  readonly libraryShown: boolean;
  readonly resultsShown: boolean;
  readonly tourShown: boolean;
  /** Until the part it asks for has taken it, or the reader does something else. */
  readonly focusRequest: FocusRequest | null;
  readonly endStart: () => void;
  readonly openDialog: (dialog: Dialog) => void;
  readonly showLibrary: (shown: boolean) => void;
  readonly showResults: (shown: boolean) => void;
  readonly showTour: (shown: boolean) => void;
  readonly requestFocus: (target: FocusRequest['target']) => void;
  readonly dropFocusRequest: () => void;
}

/** Start, dialog, side columns, tour and focus. */
export const frameSlice: Slice<FrameSlice> = (set) => ({
  isStarting: true,
  dialog: null,
  libraryShown: true,
  resultsShown: true,
  tourShown: false,
  focusRequest: null,
  endStart: () => set({ isStarting: false }),
  openDialog: (dialog) => set({ dialog }),
  showLibrary: (libraryShown) => set({ libraryShown }),
  showResults: (resultsShown) => set({ resultsShown }),
  showTour: (tourShown) => set({ tourShown }),
  requestFocus: (target) => set({ focusRequest: { target } }),
  dropFocusRequest: () => set({ focusRequest: null }),
});
