// The overlay: an article as it was read comes in, the article as the reader put it right goes out. This part knows
// where the places of corrections stand in articles.
import type { Encoding, Span } from '../../../shared/article';
import { anchorIn } from '../../anchor/anchor';
import { readText, type ReadText } from '../../anchor/sought';
import type { PlacedRule } from '../../corrections/correct-mentions';
import { placeOfBody, type StoredCorrection } from '../../corrections/stored-correction';
import { ingestVersion } from '../../ingest/version';
import { MarkedWords } from './marked-words';

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
  /** Words marked wherever they stand. */
  readonly everywhere = new MarkedWords();

  /** Where the corrections of an article stand in it; `isWhole` is false while some are to be looked for in its text. */
  placed(
    corrections: readonly StoredCorrection[],
    article: AnchoredIn,
  ): { readonly rules: readonly PlacedRule[]; readonly isWhole: boolean } {
    let isWhole = true;
    const rules = corrections.flatMap(({ id, created, says }): PlacedRule[] => {
      const place = placeOfBody(says);
      if (place === null) return [];
      const isSameText = place.article.id === article.id && place.parser === parserOf(article);
      const span = isSameText ? place.target.position : this.found.get(keyOf(id, article));
      isWhole &&= span !== undefined;
      return span === undefined || span === null ? [] : [{ says, span, created }];
    });
    return { rules, isWhole };
  }

  /** Looks for the places of corrections in an article's text. */
  learn(corrections: readonly StoredCorrection[], article: AnchoredIn, text: string): void {
    const read = readText(text);
    for (const { id, says } of corrections) {
      const place = placeOfBody(says);
      if (place !== null) this.found.set(keyOf(id, article), placeIn(read, place.target));
    }
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
