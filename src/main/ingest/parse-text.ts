// Parse, plain text and Markdown: the text comes in; its blocks and what it says of itself go out. The text is not changed.
import type { ParsedArticle } from '../../shared/article';
import { markDuplicates } from './blocks/duplicates';
import { giveKinds } from './blocks/kinds';
import { markdownPieces } from './blocks/markdown';
import { paragraphs } from './blocks/paragraphs';
import type { Piece } from './blocks/piece';
import { splitGlued } from './blocks/split';
import { tile } from './blocks/tile';
import { describe, type PageFacts } from './metadata/describe';

/** What the place of a file says about the article in it. */
export interface FileFacts {
  /** A date in the file's name or folders: `2024-07-25`, `2024-07` or `2024`; `null` when there is none. */
  readonly pathDate: string | null;
}

/** Parses one article of plain text or Markdown. */
export function parseText(text: string, facts: FileFacts, format: 'txt' | 'md' = 'txt'): ParsedArticle {
  const drafts: readonly Piece[] = paragraphs(text).map((span) => ({ ...span, kind: null }));
  if (format === 'txt') return assemble(text, drafts, facts, {});
  const markdown = markdownPieces(text, drafts);
  return assemble(text, markdown.pieces, facts, markdown.page);
}

/** The steps every format shares, from draft pieces to an article. `page` holds what the format itself tells. */
export function assemble(text: string, drafts: readonly Piece[], facts: FileFacts, page: PageFacts): ParsedArticle {
  const pieces = markDuplicates(text, giveKinds(text, splitGlued(text, drafts)));
  return { text, blocks: tile(text, pieces), ...describe(text, pieces, facts, page) };
}
