import type { AnchorState } from '../../shared/note';

/** What became of one note in an import or a check. */
export interface PlacedNote {
  /** Path of the article as far as it is known, else the address the note gives. */
  readonly file: string;
  readonly id: string;
  /** `known`: the store had it as new or newer. */
  readonly state: AnchorState | 'known' | 'unreadable';
}
