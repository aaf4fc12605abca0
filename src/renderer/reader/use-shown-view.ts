import { useState } from 'react';
import type { ArticleView } from '../../shared/library';
import type { OpenPane } from '../state/panes-slice';
import { useView } from './pane-context';

/** The article a pane shows: when its file changed on disk the old text stays until the new one is there, so that nothing jumps. */
export function useShownView(pane: OpenPane): ArticleView | undefined {
  const view = useView(pane.id);
  const [kept, keep] = useState<{ readonly jump: number; readonly view: ArticleView } | null>(null);
  if (view !== undefined && kept?.view !== view) keep({ jump: pane.jump, view });
  return view ?? (kept?.jump === pane.jump ? kept.view : undefined);
}
