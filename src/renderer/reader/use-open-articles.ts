import { useEffect } from 'react';
import { tre } from '../bridge';
import { useStore } from '../state/store';
import { loadAlignment } from './alignments-store';
import { awaitArticle, keepOnly, refreshArticle, renewArticle, useArticles } from './articles-store';
import { comparedPairs } from './links';

/** Keeps the open articles fresh and every pair of them that is needed compared; remembers what was read last. */
export function useOpenArticles(): void {
  const panes = useStore((state) => state.panes);
  const active = useStore((state) => state.activePane);
  const views = useArticles((state) => state.views);
  const version = useStore((state) => state.libraryVersion);
  const isSettled = useStore((state) => state.progress.phase === 'idle');
  useEffect(() => {
    keepOnly(panes.map((pane) => pane.id));
  }, [panes]);
  useEffect(() => {
    for (const [left, right] of comparedPairs(panes.length, active)) {
      const [a, b] = [panes[left]?.id, panes[right]?.id];
      if (a !== undefined && b !== undefined && views[a] !== undefined && views[b] !== undefined)
        void loadAlignment(a, b);
    }
  }, [panes, active, views]);
  useEffect(() => {
    // Copies, scanned pages and names are facts of the library: they may come and go while an article is open.
    // While the library is read, an article of the last session may turn up with any change.
    for (const id of openIds()) void (isSettled ? renewArticle(id) : awaitArticle(id));
  }, [version, isSettled]);
  useEffect(() => tre.on['notes.changed'](({ articleId }) => refreshOpen(articleId)), []);
  useEffect(() => tre.on['corrections.changed'](() => refreshOpen(null)), []);
}

function openIds(): ReadonlySet<string> {
  return new Set(useStore.getState().panes.map((pane) => pane.id));
}

function refreshOpen(articleId: string | null): void {
  for (const id of openIds()) if (articleId === null || articleId === id) void refreshArticle(id);
}
