// The overlay: an article as it was read comes in, the article as the reader put it right goes out. This part knows
// where the places of corrections stand in articles.
import type { Encoding, Span } from '../../../shared/article';
import { anchorIn } from '../../anchor/anchor';
import { readText, type ReadText } from '../../anchor/sought';
import type { PlacedRule } from '../../corrections/correct-mentions';
import type { AddedSlogan } from '../../corrections/correct-slogans';
import type { RuleBook } from '../../corrections/rule-book';
import { placeOfBody, type StoredCorrection } from '../../corrections/stored-correction';
import { ingestVersion } from '../../ingest/ingest-file';
import { words } from '../../text/words';

/** What of an article tells whether a place kept with a correction still counts in its text. */
interface AnchoredIn {
  readonly id: string;
  readonly encoding: Encoding;
}

/** Name of what made the text of an article, kept with every place in it. */
export function parserOf({ encoding }: Pick<AnchoredIn, 'encoding'>): string {
  return `tre-ingest-${ingestVersion}/${encoding}`;
}

/** Places of corrections in articles that are not the very bytes they were made on: found once in the text, then known. */
export class Anchors {
  private readonly found = new Map<string, Span | null>();
  private readonly wordings = new Map<string, readonly Span[]>();

  /** Where the corrections of an article stand in it; `isWhole` is false while some are to be looked for in its text. */
  placed(
    corrections: readonly StoredCorrection[],
    article: AnchoredIn,
  ): { readonly rules: readonly PlacedRule[]; readonly isWhole: boolean } {
    let isWhole = true;
    const rules = corrections.flatMap(({ id, says }): PlacedRule[] => {
      const place = placeOfBody(says);
      if (place === null) return [];
      const isSameText = place.article.id === article.id && place.parser === parserOf(article);
      const span = isSameText ? place.target.position : this.found.get(keyOf(id, article));
      isWhole &&= span !== undefined;
      return span === undefined || span === null ? [] : [{ says, span }];
    });
    return { rules, isWhole };
  }

  /** Slogans the reader named that stand in an article: there alone, or wherever they stand. */
  added(placed: readonly PlacedRule[], book: RuleBook, article: AnchoredIn): readonly AddedSlogan[] {
    const here = placed.flatMap(({ says, span }) =>
      says.kind === 'slogan' ? [{ ...span, text: says.at.target.exact, kind: says.value }] : [],
    );
    const everywhere = book.everywhere.flatMap(({ id, says }) =>
      (this.wordings.get(keyOf(id, article)) ?? []).map((span) => ({
        ...span,
        text: says.at.target.exact,
        kind: says.value,
      })),
    );
    return [...here, ...everywhere.filter((one) => !here.some((other) => other.start === one.start))];
  }

  /** True when an article was looked through for a slogan named everywhere. */
  knows(correction: StoredCorrection, article: AnchoredIn): boolean {
    return this.wordings.has(keyOf(correction.id, article));
  }

  /** Looks for the places of corrections in an article's text, and for the slogans `book` names everywhere. */
  learn(corrections: readonly StoredCorrection[], book: RuleBook | null, article: AnchoredIn, text: string): void {
    const read = readText(text);
    for (const { id, says } of corrections) {
      const place = placeOfBody(says);
      if (place !== null) this.found.set(keyOf(id, article), placeIn(read, place.target));
    }
    for (const { id, says } of book?.everywhere ?? [])
      this.wordings.set(keyOf(id, article), occurrences(read, says.at.target.exact));
  }
}

function keyOf(correction: string, { id, encoding }: AnchoredIn): string {
  return `${correction} ${id} ${encoding}`;
}

/** Only a place without a second reading is corrected: a look-alike may be another official. */
function placeIn(read: ReadText, target: Parameters<typeof anchorIn>[1]): Span | null {
  const { state, place } = anchorIn(read, target);
  return state === 'exact' || state === 'moved' ? place : null;
}

/** Every place where the words of `wording` stand one after the other, case and tone placement aside. */
export function occurrences(read: ReadText, wording: string): readonly Span[] {
  const sought = words(wording).map((word) => word.exact);
  const all = read.words();
  const found: Span[] = [];
  for (let at = 0; sought.length > 0 && at + sought.length <= all.length; at += 1) {
    if (!sought.every((form, next) => all[at + next]?.exact === form)) continue;
    found.push({ start: all[at]?.start ?? 0, end: all[at + sought.length - 1]?.end ?? 0 });
  }
  return found;
}
