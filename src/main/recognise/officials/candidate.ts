// A named person before it is known whether an official: the name and what is attached to it.
import type { TitleRun } from '../titles/chains';
import type { HonorificKind } from '../lexicon/honorifics';
import type { NameSpan } from './names';

/** A person named in the text, with what is attached to the name. */
export interface Candidate extends NameSpan {
  before: TitleRun | null;
  after: TitleRun | null;
  /** True when a title stands at another name of the list. */
  readonly shared: boolean;
  readonly honorific: HonorificKind | null;
  /** True when the sentence says that the person holds or takes an office ("… giữ chức Bộ trưởng"). */
  readonly installed: boolean;
  /** The title over the list this name stands in; a hint, never its title. */
  readonly header: TitleRun | null;
}

/** A candidate of whom nothing is known but the name and what is told here. */
export function candidateOf({ from, to }: NameSpan, known: Partial<Candidate> = {}): Candidate {
  const { before = null, after = null, shared = false, honorific = null, installed = false, header = null } = known;
  return { from, to, before, after, shared, honorific, installed, header };
}

/** A candidate whose name is read for good. */
export interface NamedCandidate extends Candidate {
  /** As `personKey`: asked for again and again. */
  readonly key: string;
}

/** A candidate whose name ends before `to` and has this key. */
export function named(candidate: Candidate, to: number, key: string): NamedCandidate {
  const { from, before, after, shared, honorific, installed, header } = candidate;
  return { from, to, before, after, shared, honorific, installed, header, key };
}
