import { hiddenKinds, type BlockKind } from '../../shared/article';

/** Kinds of blocks that are not drawn by default. */
export type HiddenKind = 'related' | 'boilerplate' | 'duplicate';

/** Whether blocks of a kind are hidden by default. */
export function isHiddenKind(kind: BlockKind): kind is HiddenKind {
  return hiddenKinds.has(kind);
}
