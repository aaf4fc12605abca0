import { useEffect } from 'react';
import { tre } from '../bridge';
import { useStore } from '../state/store';
import { loadAlignment } from './alignments-store';
import { keepOnly, refreshArticle, useArticles } from './articles-store';
import { comparedPairs } from './links';

/** Keeps the open articles fresh and every pair of them that is needed compared; remembers what was read last. */
export function useOpenArticles(): void {
  const panes = useStore((state) => state.panes);
  const active = useStore((state) => state.activePane);
  const views = useArticles((state) => state.views);
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
  useEffect(() => tre.on['notes.changed'](({ articleId }) => refreshOpen(articleId)), []);
  useEffect(() => tre.on['corrections.changed'](() => refreshOpen(null)), []);
}

function refreshOpen(articleId: string | null): void {
  const open = new Set(useStore.getState().panes.map((pane) => pane.id));
  for (const id of open) if (articleId === null || articleId === id) void refreshArticle(id);
}
