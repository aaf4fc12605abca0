import type { Article, Span } from '../../../shared/article';
import { readText, type ReadText } from '../../anchor/sought';
import type { AddedOfficial } from '../../corrections/correct-mentions';
import type { AddedSlogan } from '../../corrections/correct-slogans';
import type { EverywhereRule, RuleBook } from '../../corrections/rule-book';
import type * as NamePlaces from '../../recognise/officials/name-places';
import { visibility } from '../../text/visibility';
import { words } from '../../text/words';

/** An article as read in one encoding: with another, it has another text. */
type ReadAs = Pick<Article, 'id' | 'encoding'>;

/** One place of the words, as it stands in one article. */
interface MarkedPlace extends Span {
  readonly title: AddedOfficial['title'];
  readonly hidden: boolean;
}

/** Places of words that the reader marked wherever they stand: looked for once in each article that holds them, then known. */
export class MarkedWords {
  /** By correction, then by article and encoding. */
  private readonly places = new Map<string, Map<string, readonly MarkedPlace[]>>();

  /** True when an article was looked through for the words of a correction. */
  knows({ id }: Pick<EverywhereRule, 'id'>, article: ReadAs): boolean {
    return this.places.get(id)?.has(keyOf(article)) === true;
  }

  /** Looks through an article for everything a book marks wherever it stands. */
  async learn({ everywhere }: RuleBook, article: ReadAs & Pick<Article, 'text' | 'blocks'>): Promise<void> {
    if (everywhere.length === 0) return;
    const { namePlaces } = await import('../../recognise/officials/name-places');
    const read = readText(article.text);
    const isVisible = visibility(article.blocks);
    for (const { id, says } of everywhere) {
      const found = says.kind === 'slogan' ? occurrences(read, says.at.target.exact) : named(says, article, namePlaces);
      const known = this.places.get(id) ?? new Map<string, readonly MarkedPlace[]>();
      this.places.set(id, known);
      known.set(
        keyOf(article),
        found.map((place) => ({ ...place, hidden: !isVisible(place) })),
      );
    }
  }

  /** Identities of the articles that hold the words of a correction, as far as they were looked through. */
  articlesOf({ id }: Pick<EverywhereRule, 'id'>): readonly string[] {
    return [...(this.places.get(id) ?? [])].flatMap(([article, places]) =>
      places.length > 0 ? [article.split(' ')[0] ?? ''] : [],
    );
  }

  /** Slogans that the reader marked wherever they stand, in one article. */
  slogansIn({ everywhere }: RuleBook, article: ReadAs): readonly AddedSlogan[] {
    return everywhere.flatMap(({ id, says }) =>
      says.kind === 'slogan'
        ? this.in(id, article).map(({ start, end, hidden }) => {
            return { start, end, text: says.at.target.exact, kind: says.value, hidden };
          })
        : [],
    );
  }

  /** Officials that the reader marked wherever they stand, in one article. */
  officialsIn({ everywhere }: RuleBook, article: ReadAs): readonly AddedOfficial[] {
    return everywhere.flatMap(({ id, created, says }) =>
      says.kind === 'official'
        ? this.in(id, article).map((place) => ({ ...place, name: says.at.target.exact, created, isHere: false }))
        : [],
    );
  }

  private in(correction: string, article: ReadAs): readonly MarkedPlace[] {
    return this.places.get(correction)?.get(keyOf(article)) ?? [];
  }
}

function keyOf({ id, encoding }: ReadAs): string {
  return `${id} ${encoding}`;
}

type NamedEverywhere = Extract<EverywhereRule['says'], { readonly kind: 'official' }>;

function named(
  says: NamedEverywhere,
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  namePlaces: typeof NamePlaces.namePlaces,
): readonly Omit<MarkedPlace, 'hidden'>[] {
  return namePlaces(text, blocks, soughtName(says)).map(({ start, end, title }) => ({
    start,
    end,
    title: title === null ? null : { ...title, text: text.slice(title.start, title.end) },
  }));
}

function soughtName({ at, title }: NamedEverywhere): NamePlaces.SoughtName {
  if (title === null) return { name: at.target.exact, title: null };
  const side = title.position.start < at.target.position.start ? 'before' : 'after';
  return { name: at.target.exact, title: { text: title.exact, side } };
}

/** Every place where the words of `wording` stand one after the other, case and tone placement aside. */
export function occurrences(read: ReadText, wording: string): readonly (Span & { readonly title: null })[] {
  const sought = words(wording).map((word) => word.exact);
  const all = read.words();
  const found: (Span & { readonly title: null })[] = [];
  for (let at = 0; sought.length > 0 && at + sought.length <= all.length; at += 1) {
    if (!sought.every((form, next) => all[at + next]?.exact === form)) continue;
    found.push({ start: all[at]?.start ?? 0, end: all[at + sought.length - 1]?.end ?? 0, title: null });
  }
  return found;
}
