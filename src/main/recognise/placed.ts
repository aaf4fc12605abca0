// A mention and where it stands among the tokens.
import type { Mention } from '../../shared/article';

/** A mention with its titles as a range of tokens; `to` is exclusive. */
export interface Placed {
  readonly from: number;
  readonly to: number;
  readonly mention: Mention;
}
