import type { Input } from '../../../shared/ipc';
import type { Offer, QueryFacets, ResultPage } from '../../../shared/search';
import { isDateField, type FactNode, type ParsedQuery, type QueryNode } from '../../search/query';
import { parseQuery } from '../../search/read-query/parse-query';
import type { WrittenField } from './constraints';
import { facetsOf } from './facets';
import { find, findAll, type Answer } from './find';
import { offer } from './offer';
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
  async find(input: FindInput, isWanted: IsWanted = always): Promise<ResultPage> {
    await this.context.sets.gather(fieldsIn(input.query), isWanted);
    return find(this.context, input, this.of(input), isWanted);
  }

  /** Counts like `facetsOf`. */
  async facets(input: Input<'search.facets'>, isWanted: IsWanted = always): Promise<QueryFacets> {
    await this.context.sets.gather(fieldsIn(input.query), isWanted);
    return facetsOf(this.context, this.toCount(input), isWanted);
  }

  /** Offers like `offer`. */
  async offer(input: Input<'search.offer'>, isWanted: IsWanted = always): Promise<Offer | null> {
    await this.context.sets.gather(fieldsIn(input.query), isWanted);
    return offer(this.context, input, () => this.toCount(input).total);
  }

  /** A query as its answer reads it: as the last answer did, of whichever articles, or else as all articles answer it. */
  readingOf(asked: Typed): ParsedQuery {
    if (this.answer !== null && typedOf(asked) === this.typed) return this.answer.query;
    return findAll(this.context, { ...asked, ...EVERYWHERE }).query;
  }

  /** The last answer where it is to this question, in whatever order. */
  private toCount(input: Input<'search.facets'>): Answer {
    const isAnswered = this.answer !== null && this.question === this.questionOf(input);
    const answer = isAnswered ? this.answer : null;
    return answer ?? this.of({ ...input, sort: 'relevance', offset: 0, limit: 0 });
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
  private questionOf({ query, exactMarks, keepTyped = false, filter }: Input<'search.facets'>): string {
    const { library, facts } = this.context;
    return JSON.stringify([query, exactMarks, keepTyped, filter, library.catalogue.revision, facts.revision]);
  }
}

/** Fields of articles that a query asks for; their names end with a colon. */
function fieldsIn(query: string): readonly WrittenField[] {
  if (!query.includes(':')) return [];
  const fields = factsIn(parseQuery(query).root).map(({ field }) => field);
  return [...new Set(fields)].filter((field): field is WrittenField => !isDateField(field));
}

function factsIn(node: QueryNode): readonly FactNode[] {
  if (node.kind === 'fact') return [node];
  if (node.kind === 'not') return factsIn(node.of);
  return node.kind === 'term' ? [] : node.of.flatMap(factsIn);
}
