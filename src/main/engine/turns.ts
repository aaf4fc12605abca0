import type { Turn } from '../../shared/ipc';
import { insist, type IsWanted } from '../library/find/wanted';
import { nextTurn } from '../gently/next-turn';

/**
 * Questions typed letter by letter come in, each with a turn that grows; only those of the newest turn are answered.
 * What has no turn always is. An asker that was not heard before takes the place of the last one.
 */
export class Turns {
  #newest: Turn | null = null;

  /**
   * Settles when everything that was sent meanwhile is heard, with what tells whether the question is still the newest;
   * fails with `cancelled` where it no longer is.
   */
  async take(turn: Turn | undefined): Promise<IsWanted> {
    if (turn !== undefined && !this.#isOld(turn)) this.#newest = turn;
    const isWanted = (): boolean => turn === undefined || (turn.asker === this.#newest?.asker && !this.#isOld(turn));
    await nextTurn();
    insist(isWanted);
    return isWanted;
  }

  /** True when its asker has asked something newer. */
  #isOld({ asker, at }: Turn): boolean {
    return asker === this.#newest?.asker && at < this.#newest.at;
  }
}
