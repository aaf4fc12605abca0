import { repairMojibake, type Repaired } from '../../encoding/repair-mojibake';
import type { HtmlBlock } from './walk';

/** The blocks of a page, and what was found in them. */
export interface RepairedBlocks extends Pick<Repaired, 'encoding' | 'issues'> {
  readonly blocks: readonly HtmlBlock[];
}

/** Reads letters of old encodings that stood in the markup as entities, so that no one saw them before it was parsed. */
export function repairedBlocks(blocks: readonly HtmlBlock[]): RepairedBlocks {
  const { text, encoding, issues } = repairMojibake(blocks.map((block) => block.text).join('\n'));
  if (encoding === null) return { blocks, encoding, issues };
  const lines = text.normalize('NFC').split('\n');
  return { blocks: blocks.map((block, at) => ({ ...block, text: lines[at] ?? block.text })), encoding, issues };
}
