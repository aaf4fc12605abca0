import { hiddenKinds, type Block, type Span } from '../../shared/article';

/** Says whether a span begins in a block that is shown by default; `blocks` are those of an article, in their order. */
export function visibility(blocks: readonly Block[]): (span: Span) => boolean {
  const hidden = blocks.filter(({ kind }) => hiddenKinds.has(kind));
  return ({ start }) => start < (hidden[firstEndingAfter(hidden, start)]?.start ?? Infinity);
}

/** The place of the first span that ends behind `at`, found by halving: a page of links may have a hundred thousand of either. */
function firstEndingAfter(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
