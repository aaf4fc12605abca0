/** Rows a page key moves by. */
const PAGE_ROWS = 6;

/** Place in a list of `total` after a key pressed at `active`; `null` when the key does not move. */
export function movedTo(key: string, active: number, total: number): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + PAGE_ROWS,
    PageUp: active - PAGE_ROWS,
    Home: 0,
    End: total - 1,
  };
  const to = moves[key];
  return to === undefined ? null : Math.max(0, Math.min(total - 1, to));
}
