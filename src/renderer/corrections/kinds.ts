import type { BlockKind, SloganKind } from '../../shared/article';

/** Kinds of slogans in the order they are offered. */
export const sloganKinds: readonly SloganKind[] = ['theme', 'motto', 'doctrine', 'campaign', 'saying'];

/** Kinds of blocks in the order they are offered. */
export const blockKinds: readonly BlockKind[] = [
  'paragraph',
  'title',
  'dateline',
  'byline',
  'caption',
  'source',
  'related',
  'boilerplate',
  'duplicate',
];

/** True for the name of a kind of blocks. */
export function isBlockKind(name: string): name is BlockKind {
  return blockKinds.some((kind) => kind === name);
}

/** True for the name of a kind of slogans. */
export function isSloganKind(name: string): name is SloganKind {
  return sloganKinds.some((kind) => kind === name);
}
