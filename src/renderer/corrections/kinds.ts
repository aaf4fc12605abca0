import { blockKinds, sloganKinds, type BlockKind, type SloganKind } from '../../shared/article';

/** True for the name of a kind of blocks. */
export function isBlockKind(name: string): name is BlockKind {
  return blockKinds.some((kind) => kind === name);
}

/** True for the name of a kind of slogans. */
export function isSloganKind(name: string): name is SloganKind {
  return sloganKinds.some((kind) => kind === name);
}
