import type { Span } from '../../shared/article';
import type { AnchorState } from '../../shared/note';

/** Where a note stands and how surely; `place` is `null` exactly when the state is `lost`. */
export interface Anchored {
  readonly state: AnchorState;
  readonly place: Span | null;
}
