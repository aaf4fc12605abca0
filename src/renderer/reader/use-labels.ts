import { useMemo } from 'react';
import type { Alignment } from '../../shared/alignment';
import type { Span } from '../../shared/article';
import type { ArticleView } from '../../shared/library';
import type { AnchoredNote } from '../../shared/note';
import { useStore } from '../state/store';
import { differenceLabels, hitLabels, noteLabels, officialLabels, referenceLabels, sloganLabels } from './labels';
import { useNumberedLinks } from './use-numbered-links';
import { labelsByBlock, type Label } from './segments';

/** What is drawn on one article: labels of each block, and the notes by id. */
export interface DrawnLabels {
  readonly byBlock: readonly (readonly Label[])[];
  readonly notes: ReadonlyMap<string, AnchoredNote>;
}

const none: Label[] = [];

/** Labels of the layers that are switched on, for the pane at `index`; a block whose labels did not change keeps the very same ones. */
export function useLabels(
  view: ArticleView,
  index: number,
  alignment: Alignment | undefined,
  hits: readonly Span[],
): DrawnLabels {
  const layers = useStore((state) => state.settings.layers);
  const { article, notes } = view;
  const officials = useMemo(
    () => (layers.official ? [...officialLabels(article), ...referenceLabels(article)] : none),
    [article, layers.official],
  );
  const slogans = useMemo(() => (layers.slogan ? sloganLabels(article) : none), [article, layers.slogan]);
  const differences = useMemo(
    () => (layers.difference ? differenceLabels(alignment) : none),
    [alignment, layers.difference],
  );
  const links = useNumberedLinks(index);
  const noted = useMemo(() => (layers.note ? noteLabels(notes) : none), [notes, layers.note]);
  const found = useMemo(() => hitLabels(hits), [hits]);
  const byBlock = useMemo(
    () => labelsByBlock(article.blocks, [...officials, ...slogans, ...differences, ...links, ...noted, ...found]),
    [article, officials, slogans, differences, links, noted, found],
  );
  const byId = useMemo(() => new Map(notes.map((note) => [note.id, note])), [notes]);
  return { byBlock, notes: byId };
}
