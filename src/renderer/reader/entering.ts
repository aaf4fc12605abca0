// A wish to move the keyboard into a pane, kept until its article is drawn.
import { useEffect } from 'react';
import { create } from 'zustand';
import type { OpenOptions } from '../state/panes-slice';
import { useStore } from '../state/store';
import { surfaceOf } from './surfaces';

interface EnteringState {
  /** Key of the pane the keyboard is to go to; `null` when it is there. */
  readonly paneKey: number | null;
}

const useEntering = create<EnteringState>()(() => ({ paneKey: null }));

/** Moves the keyboard into the active pane as soon as its article is drawn. */
export function enterActivePane(): void {
  const { panes, activePane } = useStore.getState();
  useEntering.setState({ paneKey: panes[activePane]?.key ?? null });
}

/** Opens an article and moves the keyboard into it. */
export function openAndEnter(id: string, options: OpenOptions): void {
  useStore.getState().openArticle(id, options);
  enterActivePane();
}

/** Fulfils the wish for one pane; to be called where its article is drawn. */
export function useEnteredPane(paneKey: number): void {
  const isWanted = useEntering((state) => state.paneKey === paneKey);
  useEffect(() => {
    if (!isWanted) return;
    surfaceOf(paneKey)?.article.focus({ preventScroll: true });
    useEntering.setState({ paneKey: null });
  }, [isWanted, paneKey]);
}
