// Kinds of blocks as the program found them come in, as the reader put them right they go out.
import { hiddenKinds, type Block, type BlockKind, type Span } from '../../shared/article';
import type { PlacedRule } from './correct-mentions';

/** A stretch of text of which the reader said what it is. */
interface SaidBlock extends Span {
  readonly kind: BlockKind;
}

function saidBlocks(placed: readonly PlacedRule[]): readonly SaidBlock[] {
  return placed.flatMap(({ says, span }) => (says.kind === 'block' ? [{ ...span, kind: says.value }] : []));
}

/** The blocks, each of the kind the reader said last of the stretch that holds its start. */
export function correctBlocks(blocks: readonly Block[], placed: readonly PlacedRule[]): readonly Block[] {
  const said = saidBlocks(placed);
  if (said.length === 0) return blocks;
  return blocks.map((block) => ({ ...block, kind: kindAt(said, block) ?? block.kind }));
}

/** Marks that stand in a block of which something was said are hidden, or shown, with it. */
export function correctVisibility<T extends Span & { readonly hidden: boolean }>(
  marks: readonly T[],
  placed: readonly PlacedRule[],
): readonly T[] {
  const said = saidBlocks(placed);
  if (said.length === 0) return marks;
  return marks.map((mark) => {
    const kind = kindAt(said, mark);
    const hidden = kind === null ? mark.hidden : hiddenKinds.has(kind);
    return hidden === mark.hidden ? mark : { ...mark, hidden };
  });
}

function kindAt(said: readonly SaidBlock[], { start }: Span): BlockKind | null {
  return said.filter((block) => block.start <= start && start < block.end).at(-1)?.kind ?? null;
}
