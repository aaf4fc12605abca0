// A query as typed comes in; the query as its words are read, and which were read as others, goes out.
import { count, type Searched } from '../answer/answer';
import type { Limits } from '../answer/matches';
import type { Reading } from '../answer/outcome';
import { planOf, type MatchOptions } from '../plan';
import type { ParsedQuery } from '../query';
import { standingBeside, type Beside } from './beside';
import { corrected, rarelyCorrected, type Corrected } from './corrected';
import { offered } from './offered';

/** A query with the words that were read as others. */
export type Read = Pick<Reading, 'query' | 'corrections'>;

/** All shown words of all articles. */
const ANYWHERE: Limits = {
  includesHidden: false,
  accept: undefined,
  within: undefined,
  newer: undefined,
  holds: () => true,
};

/** Reads the words of queries by those of a corpus. */
export class Readings {
  constructor(
    private readonly searched: Searched,
    private readonly options: MatchOptions,
  ) {}

  /** Words nobody wrote as their nearest neighbours. */
  typed(query: ParsedQuery): Read {
    return readOn({ query, corrections: [] }, corrected(query.root, this.searched.lexicon, this.options, this.#beside));
  }

  /** For a query that nothing answers: words hardly anybody wrote as well. */
  answerless(read: Read): Read {
    const known = { root: read.query.root, corrections: read.corrections };
    return readOn(read, rarelyCorrected(known, this.searched.lexicon, this.options, this.#beside));
  }

  /** For a query that has answers: what it was probably meant to be. */
  offered(query: ParsedQuery): Read {
    return readOn({ query, corrections: [] }, offered(query.root, this.searched.lexicon, this.options, this.#beside));
  }

  /** Counts the articles in which words stand beside each other with the marks they have. */
  readonly #beside: Beside = (word, sides) => {
    const plan = planOf(standingBeside(word, sides), { closeOnly: true });
    const { ids } = count(plan, this.searched, ANYWHERE);
    // So many questions at once would take much memory.
    this.searched.pool.clear();
    return ids.length;
  };
}

/** A query with more of its words read as others; the same where none is. */
function readOn(read: Read, { root, corrections }: Corrected): Read {
  if (corrections.length === 0) return read;
  return { query: { ...read.query, root }, corrections: [...read.corrections, ...corrections] };
}
