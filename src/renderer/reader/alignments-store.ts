// Alignments of pairs of articles, asked for once; ids name contents, so an answer never grows old.
import { create } from 'zustand';
import type { Alignment } from '../../shared/alignment';
import { call } from '../bridge';
import { useStore } from '../state/store';
import { flipped } from './links';

interface AlignmentsState {
  /** By the two article ids; see `pairKey`. */
  readonly alignments: Readonly<Record<string, Alignment>>;
}

/** Alignments that were answered. */
export const useAlignments = create<AlignmentsState>()(() => ({ alignments: {} }));

const asked = new Set<string>();
const turned = new WeakMap<Alignment, Alignment>();

/** Names an ordered pair of articles. */
export function pairKey(a: string, b: string): string {
  return `${a} ${b}`;
}

/** The alignment of `a` with `b` from whichever order was asked; the same object for the same answer. */
export function alignmentOf(alignments: AlignmentsState['alignments'], a: string, b: string): Alignment | undefined {
  const direct = alignments[pairKey(a, b)];
  if (direct !== undefined) return direct;
  const other = alignments[pairKey(b, a)];
  if (other === undefined) return undefined;
  const known = turned.get(other) ?? flipped(other);
  turned.set(other, known);
  return known;
}

/** Asks for the alignment of two different articles unless it is known or on its way. */
export async function loadAlignment(a: string, b: string): Promise<void> {
  const key = pairKey(a, b);
  if (a === b || asked.has(key) || asked.has(pairKey(b, a))) return;
  asked.add(key);
  try {
    const alignment = await call('compare.run', { a, b });
    useAlignments.setState(({ alignments }) => ({ alignments: { ...alignments, [key]: alignment } }));
  } catch (error) {
    asked.delete(key);
    useStore.getState().showFailure(error);
  }
}
