// Steps from hit to hit of the library's query, on to the next result after the last hit of an article.
import i18next from 'i18next';
import type { Span } from '../../shared/article';
import { resultBeside } from '../results/result-steps';
import { useStore } from '../state/store';
import { closedFinder, useFinder, wantHit } from './finder-store';
import { stepHit } from './hits';

/** True when the step leaves the article: beyond its last or first hit, or when it has none. */
export function leavesArticle(count: number, current: number | undefined, step: 1 | -1): boolean {
  if (count === 0) return true;
  return current !== undefined && current === (step === 1 ? count - 1 : 0);
}

/** Stands on the next or the previous hit, in this article or in another result; what is found in the pane stays in it. */
export async function stepAcross(
  pane: { readonly key: number; readonly id: string },
  hits: readonly Span[],
  step: 1 | -1,
): Promise<void> {
  const { finders, current } = useFinder.getState();
  const isOwn = (finders[pane.key] ?? closedFinder).isOpen;
  if (isOwn || !leavesArticle(hits.length, current[pane.key], step)) {
    stepHit(pane.key, hits, step);
    return;
  }
  const { openArticle, say } = useStore.getState();
  const row = await resultBeside(pane.id, step);
  if (row === null) {
    if (useStore.getState().query.trim() !== '') say(i18next.t(step === 1 ? 'lastHit' : 'firstHit', { ns: 'search' }));
    return;
  }
  openArticle(row.id);
  const { panes, activePane } = useStore.getState();
  const key = panes[activePane]?.key;
  if (key !== undefined) wantHit(key, row.id, step === 1 ? 'first' : 'last');
}
