import { find, findAll, type Answer } from './find';
import type { FindContext } from './rows';
import type { ResultPage } from '../../../shared/search';

type FindInput = Parameters<typeof find>[1];

/** Keeps the last answer while nothing changes, so that scrolling a long list does not search and sort again for each window of it. */
export class LastAnswer {
  private key = '';
  private answer: Answer | null = null;

  constructor(private readonly context: FindContext) {}

  /** Answers like `find`. */
  find(input: FindInput): Promise<ResultPage> {
    const { library, facts } = this.context;
    const key = JSON.stringify([{ ...input, offset: 0, limit: 0 }, library.catalogue.revision, facts.revision]);
    if (this.answer === null || key !== this.key) this.answer = findAll(this.context, input);
    this.key = key;
    return find(this.context, input, this.answer);
  }
}
