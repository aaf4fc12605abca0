// What a step is about in; the place as a correction names it, and the words around it, out.
import type { Mention, SloganMention, Span } from '../../../shared/article';
import type { CorrectionDraft } from '../../../shared/corrections';
import type { ArticleView } from '../../../shared/library';
import { frameAround, oneLine, trimmed } from '../targets';

/** A step about a mark of an official; `selection` is what was selected when the menu opened. */
export interface OfficialStep {
  readonly view: ArticleView;
  readonly mention: Mention;
  readonly selection: Span | null;
}

/** A step about a mark of a slogan. */
export interface SloganStep {
  readonly view: ArticleView;
  readonly mention: SloganMention;
}

/** A step about words without a mark. */
export interface WordsStep {
  readonly view: ArticleView;
  readonly span: Span;
}

type Mark = Extract<CorrectionDraft, { kind: 'extent' }>['mark'];

/** A stretch of an article as a correction names it. */
export function markOf({ article }: ArticleView, { start, end }: Span): Mark {
  return { articleId: article.id, start, end };
}

/** What is selected, where it stands in the sentence of a mention; `null` elsewhere. */
export function selectedNear(view: ArticleView, selection: Span | null, mention: Span): Span | null {
  if (selection === null) return null;
  const frame = frameAround(view, mention.start);
  return selection.start >= frame.start && selection.end <= frame.end ? trimmed(view.article.text, selection) : null;
}

/** The sentence of a mention, made longer where its title stands before or after it. */
export function around(view: ArticleView, mention: Span, title: Span): Span {
  const frame = frameAround(view, mention.start);
  const whole = { start: Math.min(frame.start, title.start), end: Math.max(frame.end, title.end) };
  return trimmed(view.article.text, whole);
}

/** "Nguyễn Văn A, Bộ trưởng": an official with the title given there. */
export function said({ name, title }: Mention): string {
  return title === null ? name : `${name}, ${oneLine(title)}`;
}
