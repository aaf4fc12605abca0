// Alignments of pairs of open articles, asked for once; what is read otherwise now (encoding, blocks) is compared anew.
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

/** What was asked for by pair: an answer to what was forgotten meanwhile is not taken. */
const asked = new Map<string, symbol>();
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
  const own = Symbol(key);
  asked.set(key, own);
  try {
    const alignment = await call('compare.run', { a, b });
    if (asked.get(key) !== own) return;
    useAlignments.setState(({ alignments }) => ({ alignments: { ...alignments, [key]: alignment } }));
  } catch (error) {
    if (asked.get(key) !== own) return;
    asked.delete(key);
    useStore.getState().showFailure(error);
  }
}

/** Forgets the alignments of articles that are not to be kept. */
export function keepAlignments(isKept: (id: string) => boolean): void {
  const left = [...asked.keys()].filter((key) => !key.split(' ').every(isKept));
  if (left.length === 0) return;
  for (const key of left) asked.delete(key);
  useAlignments.setState(({ alignments }) => ({
    alignments: Object.fromEntries(Object.entries(alignments).filter(([key]) => asked.has(key))),
  }));
}
