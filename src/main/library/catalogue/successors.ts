/** What tells which article of a file is which after the file changed; `title` is the one the program found. */
export interface Told {
  readonly wordsHash: string;
  readonly title: string;
}

/**
 * For each article a file held, the place of the one that follows it in the file as it is now: that with its words, else
 * with its title, else as far from its old place as the one before it moved. `null` for one that left; no place twice.
 */
export function successors(before: readonly Told[], after: readonly Told[]): readonly (number | null)[] {
  const free = new Set(after.keys());
  const places = { words: placesBy(after, wordsOf), titles: placesBy(after, titleOf) };
  const take = (place: number | undefined): number | null => (place !== undefined && free.delete(place) ? place : null);
  const firstFree = (among: readonly number[] = []): number | null => take(among.find((place) => free.has(place)));
  const byWords = before.map((one) => firstFree(places.words.get(wordsOf(one))));
  const byTitle = byWords.map((place, at) => place ?? firstFree(places.titles.get(titleOf(before[at]))));
  let moved = 0;
  return byTitle.map((place, at) => {
    if (place === null) return take(at + moved);
    moved = place - at;
    return place;
  });
}

const wordsOf = (one: Told | undefined): string => one?.wordsHash ?? '';
const titleOf = (one: Told | undefined): string => one?.title ?? '';

function placesBy(articles: readonly Told[], keyOf: (one: Told) => string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  articles.forEach((one, place) => {
    const key = keyOf(one);
    const same = places.get(key);
    if (same !== undefined) same.push(place);
    else if (key !== '') places.set(key, [place]);
  });
  return places;
}
