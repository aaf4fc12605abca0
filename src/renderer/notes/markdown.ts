// Notes: what the reader writes comes in, kept and shown beside the text out. This file reads the simple Markdown of comments.

/** A stretch of one line. */
export type Inline =
  | { readonly kind: 'text' | 'strong' | 'emphasis' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

/** One block of a comment. */
export type MarkdownBlock =
  | { readonly kind: 'paragraph' | 'quote' | 'heading'; readonly lines: readonly (readonly Inline[])[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Inline[])[] };

const inline =
  /(?<code>`[^`\n]+`)|(?<strong>\*\*[^*\n]+\*\*)|(?<emphasis>\*[^*\s][^*\n]*\*|(?<!\p{L})_[^_\s][^_\n]*_(?!\p{L}))|\[(?<text>[^\]\n]+)\]\((?<url>https?:\/\/[^\s)]+)\)/gu;

/** Inline marks of one line; whatever is not a mark stays text, so nothing is ever lost. */
export function readInline(line: string): Inline[] {
  const found: Inline[] = [];
  let at = 0;
  for (const match of line.matchAll(inline)) {
    if (match.index > at) found.push({ kind: 'text', text: line.slice(at, match.index) });
    found.push(readMark(match[0], match.groups ?? {}));
    at = match.index + match[0].length;
  }
  if (at < line.length) found.push({ kind: 'text', text: line.slice(at) });
  return found;
}

function readMark(mark: string, groups: Readonly<Record<string, string | undefined>>): Inline {
  if (groups['code'] !== undefined) return { kind: 'code', text: mark.slice(1, -1) };
  if (groups['strong'] !== undefined) return { kind: 'strong', text: mark.slice(2, -2) };
  if (groups['emphasis'] !== undefined) return { kind: 'emphasis', text: mark.slice(1, -1) };
  return { kind: 'link', text: groups['text'] ?? mark, url: groups['url'] ?? '' };
}

type LineKind = MarkdownBlock['kind'] | 'ordered' | 'blank';

const prefixes: readonly (readonly [LineKind, RegExp])[] = [
  ['heading', /^#{1,6}\s+/u],
  ['quote', /^>\s?/u],
  ['list', /^[-*+]\s+/u],
  ['ordered', /^\d{1,3}[.)]\s+/u],
];

function readLine(line: string): { readonly kind: LineKind; readonly words: string } {
  if (line.trim() === '') return { kind: 'blank', words: '' };
  const known = prefixes.find(([, prefix]) => prefix.test(line));
  return known === undefined
    ? { kind: 'paragraph', words: line }
    : { kind: known[0], words: line.replace(known[1], '') };
}

/** Blocks of a comment: neighbouring lines of one kind belong together, a blank line parts them. */
export function readMarkdown(comment: string): MarkdownBlock[] {
  const runs: { kind: LineKind; lines: Inline[][] }[] = [];
  for (const line of comment.split(/\r?\n/u)) {
    const { kind, words } = readLine(line);
    const last = runs.at(-1);
    if (last?.kind === kind) last.lines.push(readInline(words));
    else runs.push({ kind, lines: [readInline(words)] });
  }
  return runs.flatMap(({ kind, lines }): MarkdownBlock[] => {
    if (kind === 'blank') return [];
    if (kind === 'list' || kind === 'ordered') return [{ kind: 'list', isOrdered: kind === 'ordered', items: lines }];
    return [{ kind, lines }];
  });
}
