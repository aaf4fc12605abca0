// Which words of the query a word of an article answers, as one small number per word of the article.
import { CLASSES, NONE, type Plan } from './plan';

/** What one word of an article means for the query. */
export interface Matcher {
  /** For every word of the query, the class of the answer or `NONE`. */
  readonly classes: Int8Array;
  /** Counters (`term * CLASSES + class`) of the one-word terms it answers, outside and inside titles. */
  readonly inBody: readonly number[];
  readonly inTitle: readonly number[];
  /** Terms of several words that may begin here. */
  readonly begins: readonly number[];
  /** Pairs (places in `Plan.pairs`) that may begin here. */
  readonly pairs: readonly number[];
}

/** The matchers of one query; number 0 answers nothing. */
export class Matchers {
  readonly #list: Matcher[];
  readonly #extended = new Map<number, number>();

  constructor(private readonly plan: Plan) {
    this.#list = [describe(plan, new Int8Array(plan.words.length).fill(NONE))];
  }

  get(number: number): Matcher {
    return this.#list[number] ?? this.#none;
  }

  /** Number of the matcher that answers all `number` does, and `word` with this class as well. */
  extended(number: number, word: number, wordClass: number): number {
    const name = (number * this.plan.words.length + word) * CLASSES + wordClass;
    const known = this.#extended.get(name);
    if (known !== undefined) return known;
    const classes = this.get(number).classes.slice();
    classes[word] = wordClass;
    const made = this.#list.push(describe(this.plan, classes)) - 1;
    this.#extended.set(name, made);
    return made;
  }

  get #none(): Matcher {
    return describe(this.plan, new Int8Array(this.plan.words.length).fill(NONE));
  }
}

function describe(plan: Plan, classes: Int8Array): Matcher {
  const answers = (word: number): boolean => (classes[word] ?? NONE) !== NONE;
  const inBody: number[] = [];
  const inTitle: number[] = [];
  const begins: number[] = [];
  plan.terms.forEach((term, number) => {
    if (!answers(term.firstWord)) return;
    if (term.words > 1) {
      begins.push(number);
      return;
    }
    const counter = number * CLASSES + (classes[term.firstWord] ?? 0);
    inTitle.push(counter);
    if (term.scope === 'any') inBody.push(counter);
  });
  const pairs = plan.pairs.flatMap(([left], number) => (answers(left) ? [number] : []));
  return { classes, inBody, inTitle, begins, pairs };
}
