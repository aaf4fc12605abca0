// Corrections: what the reader points at comes in; what can be put right there, its effect and the change itself go out.
import type { Block, Mention, SloganMention, Span } from '../../shared/article';
import type { ArticleView } from '../../shared/library';
import { subjectsIn } from '../cards/subjects';

/** What a correction speaks of: a mark, or words without one. */
export type Target =
  | { readonly kind: 'official'; readonly mention: Mention }
  | { readonly kind: 'slogan'; readonly mention: SloganMention }
  | { readonly kind: 'words'; readonly span: Span };

const shown = { official: true, slogan: true, difference: false, note: false } as const;

/** Everything in a stretch that can be corrected: its marks in text order, then the words themselves. */
export function targetsIn(view: ArticleView, span: Span): readonly Target[] {
  const marks = subjectsIn(view, shown, undefined, span).flatMap(({ subject }): Target[] =>
    subject.kind === 'official' || subject.kind === 'slogan' ? [subject] : [],
  );
  const known = new Set<Mention | SloganMention>();
  const once = marks.filter((target) => {
    if (target.kind === 'words' || known.has(target.mention)) return false;
    known.add(target.mention);
    return true;
  });
  return [...once, { kind: 'words', span: trimmed(view.article.text, span) }];
}

/** Where a target stands. */
export function spanOf(target: Target): Span {
  const { start, end } = target.kind === 'words' ? target.span : target.mention;
  return { start, end };
}

/** The block that holds an offset. */
export function blockAt(view: ArticleView, offset: number): Block | undefined {
  return view.article.blocks.find((block) => block.start <= offset && offset < block.end);
}

/** The sentence that holds an offset, or its block. */
export function frameAround(view: ArticleView, offset: number): Span {
  const holds = (one: Span): boolean => one.start <= offset && offset < one.end;
  return view.sentences.find(holds) ?? blockAt(view, offset) ?? { start: offset, end: offset };
}

/** A stretch without the white space at its edges. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

/** Words of a text on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
