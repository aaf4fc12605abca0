/** Articles remembered as read lately. */
const KEPT = 200;

/** The list of recently read articles with one moved to its head. */
export function readLately(recent: readonly string[], id: string): readonly string[] {
  return [id, ...recent.filter((other) => other !== id)].slice(0, KEPT);
}
