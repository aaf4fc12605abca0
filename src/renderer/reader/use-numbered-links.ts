import { useMemo } from 'react';
import type { Alignment } from '../../shared/alignment';
import { useStore } from '../state/store';
import { alignmentOf, useAlignments } from './alignments-store';
import { linkLabels } from './labels';
import { numberedLinks, type NumberedAlignment } from './links';
import type { Label } from './segments';

/** Labels of the passages that are numbered on paper; each is the very same as long as its number is. */
export function useNumberedLinks(index: number): readonly Label[] {
  const ids = useStore((state) => state.panes.map(({ id }) => id).join(' '));
  const active = useStore((state) => state.activePane);
  const alignments = useAlignments((state) => state.alignments);
  return useMemo(() => {
    const open = ids.split(' ');
    const idAt = (at: number): string => open[at] ?? '';
    const between = (one: number, other: number): Alignment | undefined =>
      alignmentOf(alignments, idAt(one), idAt(other));
    return numberedLinks(open.length, active, index, between).flatMap(labelsOf);
  }, [ids, active, index, alignments]);
}

const known = new WeakMap<Alignment, Map<number, readonly Label[]>>();

function labelsOf({ alignment, first }: NumberedAlignment): readonly Label[] {
  const byFirst = known.get(alignment) ?? new Map<number, readonly Label[]>();
  known.set(alignment, byFirst);
  const labels = byFirst.get(first) ?? linkLabels(alignment, first);
  byFirst.set(first, labels);
  return labels;
}
