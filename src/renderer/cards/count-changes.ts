import type { PassageLink, WordChange } from '../../shared/alignment';

/** How many stretches of words of a link differ, by what happened to them. */
export function countChanges(link: PassageLink): Readonly<Record<WordChange['op'], number>> {
  const count = (op: WordChange['op']): number => link.changes.filter((change) => change.op === op).length;
  return { replace: count('replace'), delete: count('delete'), insert: count('insert') };
}
