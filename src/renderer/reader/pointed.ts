// A point of the window in, the offset of the text drawn there out.
import { blockElements, offsetOf } from './selection';
import type { Surface } from './surfaces';

/** Offset of the letter at a point of the window; `null` off the text. */
export function offsetAt(surface: Surface, x: number, y: number): number | null {
  const page: CaretFinder = document;
  const position = page.caretPositionFromPoint?.(x, y) ?? null;
  if (position !== null) return offsetOf(surface.article, position.offsetNode, position.offset);
  const range = page.caretRangeFromPoint?.(x, y) ?? null;
  return range === null ? null : offsetOf(surface.article, range.startContainer, range.startOffset);
}

/** Chrome 114 knows only the older of the two ways. */
interface CaretFinder {
  readonly caretPositionFromPoint?: (x: number, y: number) => CaretPosition | null;
  readonly caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

/** Offset of the first letter of the mark or reference an event happened on; `null` off any. */
export function markedOffset(target: EventTarget): number | null {
  if (!(target instanceof Element)) return null;
  const start = target.closest<HTMLElement>('mark[data-start], [data-reference]')?.dataset['start'];
  return start === undefined ? null : Number(start);
}

/** Offset of the first letter in sight. */
export function firstOffsetInSight(surface: Surface): number {
  const top = surface.scroller.getBoundingClientRect().top;
  const block = firstEndingBelow(blockElements(surface.article), top + 4);
  if (block === undefined) return 0;
  const box = block.getBoundingClientRect();
  const inside = box.top >= top ? null : offsetAt(surface, box.left + 4, top + 8);
  return inside ?? Number(block.dataset['start']);
}

/** The first of the blocks, which stand below each other, that reaches below a height of the window; a long text has thousands. */
function firstEndingBelow(blocks: readonly HTMLElement[], height: number): HTMLElement | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? height) > height) high = middle;
    else low = middle + 1;
  }
  return blocks[low];
}
