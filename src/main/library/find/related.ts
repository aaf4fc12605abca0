import type { Span } from '../../../shared/article';
import type { PassagePlace } from '../../../shared/place';
import type { ArticleRow } from '../../../shared/search';
import type { ParsedQuery } from '../../search/query';
import { words } from '../../text/words';
import { inSentence } from '../answers/place';
import { dateOf } from '../dates';
import { plainRow, type FindContext } from './rows';

/** Articles read closely for one passage. */
const READ_CLOSELY = 60;
/** Words of a passage looked up at once: enough to tell it apart, few enough that a reworded copy still has them. */
const KEY_WORDS = 3;
const RELATED = 40;

/** Other reports of the same event, and copies of the same words under other bytes. */
export function related(context: FindContext, id: string): readonly ArticleRow[] {
  const { catalogue } = context.library;
  const entry = catalogue.find(id);
  if (entry === undefined) return [];
  const others = [...catalogue.entries.values()].filter(
    (other) =>
      other.id !== id &&
      (catalogue.pieces.pieceOf(other.n) === catalogue.pieces.pieceOf(entry.n) ||
        isSameEvent(entry.happening?.key, other.happening?.key)),
  );
  return others.slice(0, RELATED).map((other) => plainRow(context, other));
}

function isSameEvent(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b;
}

/** Where else a passage stands: candidates by its rarest words, then read and aligned one by one. */
export async function whereElse(context: FindContext, id: string, span: Span): Promise<readonly PassagePlace[]> {
  const { findPassage } = await import('../../compare/reuse');
  const { text } = await context.reader.readPlain(id);
  const passage = text.slice(span.start, span.end);
  const places: PassagePlace[] = [];
  for (const n of candidates(context, passage)) {
    const entry = context.library.catalogue.entries.get(n);
    if (entry === undefined || entry.id === id) continue;
    const article = await context.reader.readPlain(entry.id).catch(() => null);
    const match = article === null ? null : findPassage(passage, article);
    if (article === null || match === null) continue;
    const whole = { start: match.spans[0]?.start ?? 0, end: match.spans.at(-1)?.end ?? 0 };
    places.push({
      ...whole,
      articleId: entry.id,
      articleTitle: entry.title,
      publisher: entry.publisher,
      date: dateOf(entry),
      score: match.score,
      snippet: inSentence(article, whole),
    });
  }
  return places.sort((a, b) => b.score - a.score);
}

/** Numbers of articles that share the passage's rare words, those that share most first. */
function candidates({ library }: FindContext, passage: string): readonly number[] {
  const distinct = [...new Set(words(passage).map((word) => word.exact))];
  const byRarity = distinct.map((word) => ({ word, articles: library.index.articlesWith(word) }));
  const rare = byRarity.sort((a, b) => a.articles - b.articles).slice(0, KEY_WORDS * 4);
  const votes = new Map<number, number>();
  for (let at = 0; at + KEY_WORDS <= rare.length; at += KEY_WORDS) {
    const query = allOf(rare.slice(at, at + KEY_WORDS).map(({ word }) => word));
    for (const n of library.index.search(query).ids.slice(0, READ_CLOSELY)) votes.set(n, (votes.get(n) ?? 0) + 1);
  }
  return [...votes]
    .sort(([, a], [, b]) => b - a)
    .slice(0, READ_CLOSELY)
    .map(([n]) => n);
}

function allOf(forms: readonly string[]): ParsedQuery {
  const of = forms.map((form) => ({ kind: 'term', words: [form], within: 0, scope: 'any', prefix: 'no' }) as const);
  return {
    typed: forms.join(' '),
    root: { kind: 'all', of },
    includesHidden: false,
    understood: null,
  };
}
