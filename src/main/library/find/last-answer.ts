import type { Input } from '../../../shared/ipc';
import type { QueryFacets, ResultPage } from '../../../shared/search';
import type { ParsedQuery } from '../../search/query';
import { facetsOf } from './facets';
import { find, findAll, type Answer } from './find';
import type { FindContext } from './rows';
import { always, type IsWanted } from './wanted';

type FindInput = Parameters<typeof find>[1];

type Typed = Pick<Input<'search.facets'>, 'query' | 'exactMarks' | 'keepTyped'>;

function typedOf({ query, exactMarks, keepTyped = false }: Typed): string {
  return JSON.stringify([query, exactMarks, keepTyped]);
}

/** Of all articles, without their rows. */
const EVERYWHERE = { filter: {}, sort: 'relevance', offset: 0, limit: 0 } as const;

/**
 * Keeps the last answer while nothing changes, so that scrolling a long list does not search and sort again for each
 * window of it, nor counting what it is made of.
 */
export class LastAnswer {
  private list = '';
  private question = '';
  private typed = '';
  private answer: Answer | null = null;

  constructor(private readonly context: FindContext) {}

  /** Answers like `find`. */
  find(input: FindInput, isWanted: IsWanted = always): Promise<ResultPage> {
    return find(this.context, input, this.of(input), isWanted);
  }

  /** Counts like `facetsOf`. */
  facets(input: Input<'search.facets'>, isWanted: IsWanted = always): Promise<QueryFacets> {
    const isAnswered = this.answer !== null && this.question === this.questionOf(input);
    const answer = isAnswered ? this.answer : null;
    return facetsOf(this.context, answer ?? this.of({ ...input, sort: 'relevance', offset: 0, limit: 0 }), isWanted);
  }

  /** A query as its answer reads it: as the last answer did, of whichever articles, or else as all articles answer it. */
  readingOf(asked: Typed): ParsedQuery {
    if (this.answer !== null && typedOf(asked) === this.typed) return this.answer.query;
    return findAll(this.context, { ...asked, ...EVERYWHERE }).query;
  }

  private of(input: FindInput): Answer {
    const question = this.questionOf(input);
    const list = JSON.stringify([question, input.sort, input.isGrouped, input.prefixLast, input.isStrict]);
    if (this.answer === null || list !== this.list) this.answer = findAll(this.context, input);
    this.question = question;
    this.list = list;
    this.typed = typedOf(input);
    return this.answer;
  }

  /** What decides which articles answer, whatever their order. */
  private questionOf({ query, exactMarks, keepTyped, filter }: Input<'search.facets'>): string {
    const { library, facts } = this.context;
    return JSON.stringify([query, exactMarks, keepTyped, filter, library.catalogue.revision, facts.revision]);
  }
}
