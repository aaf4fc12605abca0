import { idleProgress, type Progress } from '../../../shared/library';
import type { Catalogue } from '../catalogue/catalogue';
import type { ProblemList } from '../problem-list';

/** What was last told of the work that goes on; articles and problems are counted at each telling. */
export class LastProgress {
  private last: Progress = idleProgress;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly problems: ProblemList,
    private readonly onProgress: (progress: Progress) => void,
  ) {}

  get value(): Progress {
    return this.last;
  }

  tell(progress: Progress): void {
    this.last = { ...progress, articles: this.catalogue.entries.size, problems: this.problems.count };
    this.onProgress(this.last);
  }

  /** Tells that the same goes on, with articles and problems counted anew. */
  tellAgain(): void {
    this.tell(this.last);
  }
}
