// Passages as numbers: one id a word form, and how much each form tells in these two articles.
import { toneForm } from '../text/fold';
import type { Extent } from './extent';
import type { Passage } from './passages';
import { inFormula } from './standing-formulas';
import { priorWeight } from './syllable-weight';

/** A passage with its words as ids; passages with the same words in the same order share one `Reading`. */
export interface Reading {
  readonly ids: readonly number[];
  readonly cuts: readonly number[];
  /** How much of the passage each word is, 0 to 1: what coverage is measured in. */
  readonly bulk: readonly number[];
  /** How much a match of each word proves, 0 to 1: little for words that recur all over the two articles. */
  readonly proof: readonly number[];
  /** The passages that read so, as places in the article's list, in order. */
  readonly copies: readonly number[];
  readonly figures: readonly string[];
}

/** What is left of a word's proof inside a standing formula. */
const FORMULA = 0.4;

/** The distinct readings of both sides, in order of first appearance, with shared ids. */
export function readings(a: readonly Passage[], b: readonly Passage[]): { a: Reading[]; b: Reading[] } {
  const vocabulary = new Vocabulary();
  const drafts = { a: vocabulary.collapse(a), b: vocabulary.collapse(b) };
  const spread = mostPassages(vocabulary.size, drafts.a, drafts.b);
  return { a: drafts.a.map(weigh), b: drafts.b.map(weigh) };

  function weigh({ passage, ids, copies }: Draft): Reading {
    const bulk = ids.map((id) => 0.15 + 0.85 * (vocabulary.weights[id] ?? 1));
    const formula = inFormula(passage.words.map(({ exact }) => exact));
    const proof = ids.map((id, at) => {
      const rarity = (vocabulary.weights[id] ?? 1) / (1 + Math.log(spread[id] ?? 1));
      return formula[at] === 1 ? rarity * FORMULA : rarity;
    });
    return { ids, cuts: passage.cuts, bulk, proof, copies, figures: passage.figures };
  }
}

interface Draft {
  readonly passage: Passage;
  readonly ids: readonly number[];
  readonly copies: number[];
}

class Vocabulary {
  readonly weights: number[] = [];
  private readonly idOfForm = new Map<string, number>();
  private readonly idOfExact = new Map<string, number>();

  get size(): number {
    return this.weights.length;
  }

  collapse(all: readonly Passage[]): Draft[] {
    const byIds = new Map<string, Draft>();
    all.forEach((passage, place) => {
      const ids = passage.words.map((word) => this.id(word.exact));
      const key = ids.join(' ');
      const known = byIds.get(key);
      if (known === undefined) byIds.set(key, { passage, ids, copies: [place] });
      else known.copies.push(place);
    });
    return [...byIds.values()];
  }

  private id(exact: string): number {
    const known = this.idOfExact.get(exact);
    if (known !== undefined) return known;
    const form = toneForm(exact);
    const id = this.idOfForm.get(form) ?? this.weights.push(priorWeight(exact)) - 1;
    this.idOfForm.set(form, id);
    this.idOfExact.set(exact, id);
    return id;
  }
}

/** For each id the number of distinct passages that hold it, on the side where that is more. */
function mostPassages(size: number, ...sides: readonly (readonly Draft[])[]): Float64Array {
  const most = new Float64Array(size).fill(1);
  for (const drafts of sides) {
    const count = new Float64Array(size);
    for (const { ids } of drafts) for (const id of new Set(ids)) count[id] = (count[id] ?? 0) + 1;
    count.forEach((passages, id) => (most[id] = Math.max(most[id] ?? 1, passages)));
  }
  return most;
}

/** True when the extents are the whole of `reading`. */
export function isWhole(reading: Reading, extents: readonly Extent[]): boolean {
  const only = extents[0];
  return extents.length === 1 && only?.start === 0 && only.end === reading.ids.length;
}

/** Share of the reading's bulk that lies in `extents`, 0 to 1. */
export function shareOf({ bulk }: Reading, extents: readonly Extent[]): number {
  const sum = (from: number, to: number): number => bulk.slice(from, to).reduce((total, one) => total + one, 0);
  return extents.reduce((total, { start, end }) => total + sum(start, end), 0) / sum(0, bulk.length);
}
