import type { Input } from '../../../shared/ipc';
import type { DatedUse, PaperSpan, TitleSpan, UseSpan } from '../../../shared/person';
import { dateKey, dateOf } from '../dates';
import type { MentionFact } from '../entry';
import { isDoubted, mostCommon, type Appearance } from './appearances';
import { groupedBy } from './grouped-by';

/** One article that prints a title, with the first place of it there. */
interface Use {
  readonly appearance: Appearance;
  readonly mention: MentionFact;
  /** Empty when the year is unknown. */
  readonly date: string;
}

/** The titles of an official over time, by their first printed use; doubted ones are left out. */
export function careerSpans(appearances: readonly Appearance[]): readonly TitleSpan[] {
  const titles = new Map<string, Map<Appearance, readonly MentionFact[]>>();
  for (const appearance of appearances)
    for (const [key, mentions] of groupedBy(appearance.mentions, titleKey)) {
      if (key === null) continue;
      const printed = titles.get(key) ?? new Map<Appearance, readonly MentionFact[]>();
      titles.set(key, printed.set(appearance, mentions));
    }
  return [...titles.values()].map(spanOf).sort(byFirst);
}

/** The places behind one span of a career, or behind that of one paper. */
export function printedAs(
  appearances: readonly Appearance[],
  { title, publisher }: NonNullable<Input<'person.mentions'>['as']>,
): readonly Appearance[] {
  const key = title.toLowerCase();
  return appearances
    .filter(({ entry }) => publisher === undefined || entry.publisher === publisher)
    .map(({ entry, mentions }) => ({ entry, mentions: mentions.filter((mention) => titleKey(mention) === key) }))
    .filter(({ mentions }) => mentions.length > 0);
}

/** What a title is known by; `null` for none and for one that cannot be right. */
function titleKey(mention: MentionFact): string | null {
  return isDoubted(mention) ? null : (mention.title?.toLowerCase() ?? null);
}

function spanOf(printed: ReadonlyMap<Appearance, readonly MentionFact[]>): TitleSpan {
  const mentions = [...printed.values()].flat();
  const uses = [...printed].flatMap(([appearance, [mention]]) =>
    mention === undefined ? [] : [useOf(appearance, mention)],
  );
  return {
    title: mostCommon(mentions.flatMap(({ title }) => title ?? [])),
    mentions: mentions.length,
    ...useSpan(uses),
    papers: papersOf(uses),
  };
}

/** A range of days is printed at its first. */
function useOf(appearance: Appearance, mention: MentionFact): Use {
  const [date = ''] = dateKey(appearance.entry).slice(0, 10).split('/');
  return { appearance, mention, date };
}

function papersOf(uses: readonly Use[]): readonly PaperSpan[] {
  const papers = groupedBy(uses, ({ appearance }) => appearance.entry.publisher);
  return [...papers]
    .map(([publisher, own]) => ({ publisher, ...useSpan(own) }))
    .sort((a, b) => b.articles - a.articles || byFirst(a, b));
}

function useSpan(uses: readonly Use[]): UseSpan {
  const dated = uses.filter(({ date }) => date !== '').map(datedUse);
  const sorted = dated.sort(byDate);
  const last = sorted.find(({ date }) => date === sorted.at(-1)?.date);
  return { first: sorted[0] ?? null, last: last ?? null, articles: uses.length, undated: uses.length - dated.length };
}

function datedUse({ appearance: { entry }, mention: { start, end }, date }: Use): DatedUse {
  const isInferred = dateOf(entry)?.certain !== true;
  return { start, end, articleId: entry.id, publisher: entry.publisher, date, isInferred };
}

/** Of equal days a certain one tells more, and comes first. */
function byDate(a: DatedUse, b: DatedUse): number {
  return a.date === b.date ? Number(a.isInferred) - Number(b.isInferred) : a.date < b.date ? -1 : 1;
}

function byFirst(a: UseSpan, b: UseSpan): number {
  const [one, other] = [a.first?.date ?? '9', b.first?.date ?? '9'];
  return one === other ? b.articles - a.articles : one < other ? -1 : 1;
}
