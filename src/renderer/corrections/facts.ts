// Articles in, their facts as the sheet shows them out: the value, where it was found and who stands behind it.
import type { DateBasis, DatedFact, Standing } from '../../shared/article';
import type { CorrectionDraft } from '../../shared/corrections';
import type { ArticleView } from '../../shared/library';
import { formatDate } from '../i18n/dates';
import { dateValueOf } from './date-input';
import { isLang } from './kinds';

/** Facts of the sheet, in its order. */
export const factNames = [
  'title',
  'published',
  'event-date',
  'publisher',
  'origin',
  'byline',
  'event',
  'lang',
] as const;
export type SheetFact = (typeof factNames)[number];

/** One fact of one article. */
export interface FactState {
  /** As it is edited; empty for unknown. */
  readonly value: string;
  /** The raw value a correction would carry to confirm it; `null` for unknown. */
  readonly raw: string | null;
  /** Where a date was found; `made` for a title made from the lead; `null` where that is not said. */
  readonly basis: DateBasis | 'made' | null;
  readonly isCertain: boolean;
  readonly standing: Standing;
}

/** Every fact of an article. */
export function factsOf({ article, happening }: ArticleView): Readonly<Record<SheetFact, FactState>> {
  const standing = (name: SheetFact): Standing => article.facts[name] ?? 'automatic';
  const plain = (name: SheetFact, value: string | null): FactState => ({
    value: value ?? '',
    raw: value,
    basis: null,
    isCertain: true,
    standing: standing(name),
  });
  const dated = (name: SheetFact, fact: DatedFact | null): FactState => ({
    value: fact === null ? '' : shownDate(fact.value),
    raw: fact?.value ?? null,
    basis: fact?.basis ?? null,
    isCertain: fact?.certain ?? true,
    standing: standing(name),
  });
  return {
    title: { ...plain('title', article.title), basis: article.titleMade ? 'made' : null },
    published: dated('published', article.published),
    'event-date': dated('event-date', article.event),
    publisher: plain('publisher', article.publisher),
    origin: plain('origin', article.origin),
    byline: plain('byline', article.byline),
    event: plain('event', happening?.label ?? null),
    lang: plain('lang', article.lang),
  };
}

/** A date or a range of days as the locale writes it. */
function shownDate(value: string): string {
  const [first = '', last] = value.split('/');
  return last === undefined ? formatDate(first) : `${formatDate(first)} – ${formatDate(last)}`;
}

/** An event by its label. */
export interface KnownEvent {
  readonly key: string;
  readonly label: string;
}

/** The correction that gives articles a fact as typed; `null` where it cannot be understood or a title is empty. */
export function draftOf(
  fact: SheetFact,
  typed: string,
  articles: readonly string[],
  events: readonly KnownEvent[],
): CorrectionDraft | null {
  const words = typed.trim();
  const ids = [...articles];
  if (ids.length === 0) return null;
  if (fact === 'title') return words === '' ? null : { kind: fact, articles: ids, value: words };
  if (words === '') return { kind: fact, articles: ids, value: null };
  if (fact === 'published' || fact === 'event-date') {
    const value = dateValueOf(words);
    return value === null ? null : { kind: fact, articles: ids, value };
  }
  if (fact === 'lang') {
    return isLang(words) ? { kind: fact, articles: ids, value: words } : null;
  }
  if (fact === 'event') {
    const key = events.find(({ label }) => label === words)?.key ?? null;
    return { kind: fact, articles: ids, value: { key, label: words } };
  }
  return { kind: fact, articles: ids, value: words };
}
