import type { Input } from '../../../shared/ipc';
import type { SloganCard, SloganList, SloganPlace, SloganRow, SloganVariant } from '../../../shared/slogan';
import { ExpectedError } from '../../../shared/result';
import type { FacetValue } from '../../../shared/search';
import { byAlphabet } from '../../text/alphabet';
import { foldedWords } from '../../text/holds';
import type { Catalogue } from '../catalogue/catalogue';
import { jointStanding } from '../overlay/tally';
import { byNewest, dateSpan, mostCommon } from './appearances';
import type { Entry, SloganFact } from '../entry';
import { alignWordings } from './align-wordings';
import { groupedBy } from './grouped-by';
import type { Library } from '../library';
import type { ArticleReader } from '../reading/read-article';
import { placeOf } from './place';
import { sharedFormulas } from './shared-formulas';
import { unmarkedPlaces } from './unmarked-places';

/** One place of a slogan with its article. */
interface Standing {
  readonly entry: Entry;
  readonly fact: SloganFact;
}

/** Places of every slogan in visible blocks, newest article first; `only` narrows them to one slogan. */
function placesBySlogan(
  entries: Iterable<Entry>,
  only: string | null = null,
): ReadonlyMap<string, readonly Standing[]> {
  const found = new Map<string, Standing[]>();
  for (const entry of entries) {
    for (const fact of entry.wordings) {
      if (fact.hidden || (only !== null && fact.slogan !== only)) continue;
      const places = found.get(fact.slogan);
      if (places === undefined) found.set(fact.slogan, [{ entry, fact }]);
      else places.push({ entry, fact });
    }
  }
  return found;
}

/** Where the card of a slogan comes from; articles are read only where they print it without marks. */
interface CardSources {
  readonly library: Library;
  readonly reader: ArticleReader;
}

/** The card of a slogan: every wording beside the most printed one, who printed which and when, who says it. */
export async function sloganCard({ library, reader }: CardSources, slogan: string): Promise<SloganCard> {
  const { catalogue } = library;
  const places = placesBySlogan(catalogue.entries.values(), slogan).get(slogan);
  if (places === undefined) throw new ExpectedError('not-found', slogan);
  const { kind, event, mentions, articles, first, last, standing } = rowOf(slogan, places);
  const variants = variantsOf(catalogue, places);
  const texts = variants.map(({ text }) => text);
  return {
    ...{ slogan, kind, event, mentions, articles, first, last, variants, standing },
    speakers: speakersOf(catalogue, places),
    sharedFormulas: sharedFormulas(catalogue, slogan, texts),
    unmarked: await unmarkedPlaces(library, reader, slogan, texts),
  };
}

function variantsOf(catalogue: Catalogue, places: readonly Standing[]): readonly SloganVariant[] {
  const wordings = groupedBy(places, ({ fact }) => fact.text);
  const sorted = [...wordings].sort(([, a], [, b]) => b.length - a.length);
  const aligned = alignWordings(sorted.map(([text]) => text));
  return sorted.map(([text, all], at) => ({
    text,
    differs: aligned[at]?.differs ?? [],
    columns: aligned[at]?.columns ?? [],
    places: [...all].sort(byNewest).map((one) => sloganPlace(catalogue, one)),
  }));
}

function sloganPlace(catalogue: Catalogue, { entry, fact }: Standing): SloganPlace {
  const { speaker, standing, rule } = fact;
  const name = speaker === null ? null : { person: speaker, name: labelOf(catalogue, speaker) };
  return { ...placeOf(entry, fact), speaker: name, standing, rule };
}

function labelOf(catalogue: Catalogue, person: string): string {
  return catalogue.tallies.people.get(person)?.label ?? person;
}

function speakersOf(catalogue: Catalogue, places: readonly Standing[]): readonly FacetValue[] {
  const said = new Map<string, Set<number>>();
  for (const { entry, fact } of places) {
    if (fact.speaker !== null) said.set(fact.speaker, (said.get(fact.speaker) ?? new Set()).add(entry.n));
  }
  return [...said]
    .map(([key, articles]) => ({ key, label: labelOf(catalogue, key), articles: articles.size }))
    .sort((a, b) => b.articles - a.articles);
}

function rowOf(slogan: string, places: readonly Standing[]): SloganRow {
  const entries = [...new Set(places.map(({ entry }) => entry))];
  const { first, last } = dateSpan(entries);
  const [{ fact } = { fact: null }] = places;
  return {
    ...{ slogan, first, last },
    text: mostCommon(places.map((place) => place.fact.text)),
    kind: fact?.kind ?? 'motto',
    event: places.find((place) => place.fact.event !== null)?.fact.event ?? null,
    variants: new Set(places.map((place) => place.fact.text.toLowerCase())).size,
    mentions: places.length,
    articles: entries.length,
    publishers: [...new Set(entries.flatMap(({ publisher }) => publisher ?? []))],
    standing: jointStanding(places.map((place) => place.fact.standing)),
  };
}

/** Rows of the slogans that some articles print. */
export function sloganRows(entries: Iterable<Entry>): readonly SloganRow[] {
  return [...placesBySlogan(entries)].map(([slogan, places]) => rowOf(slogan, places));
}

const orders: Readonly<Record<Input<'slogans.list'>['sort'], (a: SloganRow, b: SloganRow) => number>> = {
  text: (a, b) => byAlphabet(a.text, b.text),
  articles: (a, b) => b.articles - a.articles || byAlphabet(a.text, b.text),
  first: (a, b) => (a.first ?? '9').localeCompare(b.first ?? '9') || byAlphabet(a.text, b.text),
  last: (a, b) => (b.last ?? '').localeCompare(a.last ?? '') || byAlphabet(a.text, b.text),
};

/** A window of the index of slogans whose most printed wording holds the query, with counts by kind before one narrows them. */
export function sloganList(
  catalogue: Catalogue,
  { query, sort, kind, offset, limit }: Input<'slogans.list'>,
): SloganList {
  const sought = foldedWords(query).join(' ');
  const named = sloganRows(catalogue.entries.values()).filter(({ text }) =>
    ` ${foldedWords(text).join(' ')}`.includes(` ${sought}`),
  );
  const rows = named.filter((row) => kind === null || row.kind === kind).sort(orders[sort]);
  const kinds = new Map<string, number>();
  for (const row of named) kinds.set(row.kind, (kinds.get(row.kind) ?? 0) + 1);
  return {
    total: rows.length,
    offset,
    rows: rows.slice(offset, offset + limit),
    kinds: [...kinds].map(([key, articles]) => ({ key, label: key, articles })),
  };
}
