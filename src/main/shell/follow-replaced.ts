import type { Settings } from '../../shared/settings';

/** What the settings know of articles by their ids, under the ids they have now; `null` when none of them was replaced. */
export function followReplaced(
  { positions, recent }: Pick<Settings, 'positions' | 'recent'>,
  replaced: readonly (readonly [from: string, to: string])[],
): Pick<Settings, 'positions' | 'recent'> | null {
  const to = new Map(replaced);
  if (!recent.some((id) => to.has(id)) && !positions.some(([id]) => to.has(id))) return null;
  return {
    positions: positions.map(([id, offset]) => [to.get(id) ?? id, offset]),
    recent: [...new Set(recent.map((id) => to.get(id) ?? id))],
  };
}
