// Answers as they are met, in lists of numbers.

/** A list of answers; the lists belong together, `count` of each are filled. */
export class Found {
  count = 0;
  readonly places: Uint32Array;
  /** Classes (`EXACT`, `TONE`, `FOLDED`). */
  readonly tiers: Uint8Array;
  readonly scores: Float64Array;
  readonly hits: Uint32Array;

  /** Takes up to `most` answers. */
  constructor(most: number) {
    this.places = new Uint32Array(most);
    this.tiers = new Uint8Array(most);
    this.scores = new Float64Array(most);
    this.hits = new Uint32Array(most);
  }

  push(place: number, tier: number, score: number, hits: number): void {
    this.places[this.count] = place;
    this.tiers[this.count] = tier;
    this.scores[this.count] = score;
    this.hits[this.count] = hits;
    this.count += 1;
  }
}
