// The linked pair the reader looks at, stretches that flash, and how often each pane was laid out anew.
import { create } from 'zustand';
import type { Span } from '../../shared/article';

/** One link between two open articles; `link` is its number in their alignment. */
export interface LinkFocus {
  readonly a: string;
  readonly b: string;
  readonly link: number;
}

/** Stretches that are shown with a short flash; `serial` grows so that the same place can flash again. */
export interface Flash {
  readonly serial: number;
  /** By article id. */
  readonly spans: Readonly<Record<string, readonly Span[]>>;
}

interface FocusState {
  readonly focus: LinkFocus | null;
  readonly flash: Flash;
  /** By pane key: grows when the heights of its text may have changed. */
  readonly layouts: Readonly<Record<number, number>>;
}

/** Focused link, flash and layouts. */
export const useFocus = create<FocusState>()(() => ({ focus: null, flash: { serial: 0, spans: {} }, layouts: {} }));

/** Makes a link the focused one, or none. */
export function focusLink(focus: LinkFocus | null): void {
  useFocus.setState({ focus });
}

/** Lets stretches of some articles flash once. */
export function flash(spans: Flash['spans']): void {
  useFocus.setState((state) => ({ flash: { serial: state.flash.serial + 1, spans } }));
}

/** Says that a pane's text was laid out anew. */
export function layoutChanged(key: number): void {
  useFocus.setState(({ layouts }) => ({ layouts: { ...layouts, [key]: (layouts[key] ?? 0) + 1 } }));
}
