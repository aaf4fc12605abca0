// Which parts of the window are open, and where the keyboard focus was asked to go.
import type { Slice } from './slice';

/** The one dialog that may be open. */
export type Dialog = null | 'palette' | 'settings' | 'shortcuts' | 'searchHelp' | 'about';

/** A wish to move the focus; `serial` grows so that the same wish can be said twice. */
export interface FocusRequest {
  readonly target: 'search' | 'results' | 'pane' | 'library' | 'tour';
  readonly serial: number;
}

export interface FrameSlice {
  readonly dialog: Dialog;
  readonly libraryShown: boolean;
  readonly resultsShown: boolean;
  readonly tourShown: boolean;
  readonly focusRequest: FocusRequest | null;
  readonly openDialog: (dialog: Dialog) => void;
  readonly showLibrary: (shown: boolean) => void;
  readonly showResults: (shown: boolean) => void;
  readonly showTour: (shown: boolean) => void;
  readonly requestFocus: (target: FocusRequest['target']) => void;
}

/** Dialog, side columns, tour and focus. */
export const frameSlice: Slice<FrameSlice> = (set) => ({
  dialog: null,
  libraryShown: true,
  resultsShown: true,
  tourShown: false,
  focusRequest: null,
  openDialog: (dialog) => set({ dialog }),
  showLibrary: (libraryShown) => set({ libraryShown }),
  showResults: (resultsShown) => set({ resultsShown }),
  showTour: (tourShown) => set({ tourShown }),
  requestFocus: (target) =>
    set((state) => ({ focusRequest: { target, serial: (state.focusRequest?.serial ?? 0) + 1 } })),
});
