import type { SourceParagraph } from '../../paragraphs-document';

/** Headers or footers of a document as furniture: each wording once, bare page numbers left out. */
export function furniture(parts: readonly (readonly SourceParagraph[])[]): readonly SourceParagraph[] {
  const seen = new Set<string>();
  return parts.flat().flatMap(({ text }) => {
    const words = text.replace(/\s+/gu, ' ').trim();
    if (!/\p{L}/u.test(words) || isPageNumber(words) || seen.has(words)) return [];
    seen.add(words);
    return [{ text, role: 'furniture' as const }];
  });
}

function isPageNumber(words: string): boolean {
  return /^[-–—\s]*(?:trang|page)?\s*\d+\s*(?:(?:\/|of|trên)\s*\d+)?[-–—\s]*$/iu.test(words);
}
