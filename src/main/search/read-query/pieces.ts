// The pieces of a query, taken one after the other, and what was odd about them.
import type { Oddity, OddityCode } from '../../../shared/search';
import type { Lexeme } from './lexemes';

/** A word as typed, without quotation marks. */
export type Bare = Lexeme & { readonly kind: 'bare' };

/** Where the reading of a query has come to. */
export class Pieces {
  readonly oddities: Oddity[] = [];
  #at = 0;

  constructor(private readonly all: readonly Lexeme[]) {}

  /** The piece that is read next; `undefined` at the end. */
  get next(): Lexeme | undefined {
    return this.all[this.#at];
  }

  /** The words that follow, up to the first piece that is something else; `most` of them. */
  wordsAhead(most = Infinity): readonly Bare[] {
    const found: Bare[] = [];
    for (let at = this.#at; found.length < most; at += 1) {
      const piece = this.all[at];
      if (piece?.kind !== 'bare') break;
      found.push(piece);
    }
    return found;
  }

  /** Goes on behind `count` pieces. */
  pass(count = 1): void {
    this.#at += count;
  }

  /** Remembers that something about the pieces read so far was odd; where nothing follows them, more typing may mend it. */
  odd(code: OddityCode, part: string): void {
    const isUnfinished = code === 'open-bracket' || this.next === undefined;
    this.oddities.push({ code, part, ...(isUnfinished ? { isUnfinished } : {}) });
  }
}
