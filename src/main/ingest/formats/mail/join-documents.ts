import type { SourceDocument } from '../../source';

const BETWEEN = '\n\n';

/** One document of several that stand one after the other; what is said of the first is said of the whole. */
export function joinDocuments(documents: readonly SourceDocument[]): SourceDocument | null {
  const [first, ...rest] = documents.filter((document) => document.text.trim() !== '');
  if (first === undefined) return documents[0] ?? null;
  let text = first.text;
  const pieces = [...first.pieces];
  for (const document of rest) {
    const at = text.length + BETWEEN.length;
    text += BETWEEN + document.text;
    for (const one of document.pieces) pieces.push({ ...one, start: one.start + at, end: one.end + at });
  }
  return { ...first, text, pieces };
}
