import { insist, type IsWanted } from '../library/find/wanted';

/**
 * Questions typed letter by letter come in, each with a turn that grows; only those of the newest turn are answered.
 * What has no turn always is.
 */
export class Turns {
  #newest = 0;

  /**
   * Settles when everything that was sent meanwhile is heard, with what tells whether the question is still the newest;
   * fails with `cancelled` where it no longer is.
   */
  async take(turn: number | undefined): Promise<IsWanted> {
    const own = turn ?? Infinity;
    if (own !== Infinity) this.#newest = Math.max(this.#newest, own);
    const isWanted = (): boolean => own >= this.#newest;
    await new Promise((resolve) => setImmediate(resolve));
    insist(isWanted);
    return isWanted;
  }
}
