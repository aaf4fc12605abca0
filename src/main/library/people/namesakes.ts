// People: the offices that articles print for one name come in; which of them are one person across the library goes out.
import { foldForm } from '../../text/fold';
import { areOfTwoCountries, careerOf, type Career } from '../../recognise/people/careers';
import { officeKey, Offices, type Appearance, type Group, type Office } from './offices';

/** Which office of a name belongs to which person; `null` for a name that one person bears. */
export type Partition = ReadonlyMap<string, string> | null;

/** Levels apart that nobody crosses in a few years, or goes back. */
const FAR_LEVELS = 4;
const YEARS_TO_RISE = 4;
/** Levels of `careerOf` that persons are exchanged between. */
const PROVINCE = 3;
const MINISTER = 7;
/** Two provinces at once, longer than papers are late to notice a move; in years. */
const OVERLAP = 0.5;

/** True when two titles are of the same rank and branch, and not of two countries. */
export function areOneOffice(title: string, other: string): boolean {
  const [a, b] = [careerOf(title), careerOf(other)];
  return a.level > 0 && a.level === b.level && a.body === b.body && !areOfTwoCountries(a, b);
}

/** Tells the persons of one name apart where their titles and years cannot be one career; the highest keeps the bare name. */
export function partition(offices: Offices): Partition {
  const groups = offices.groups();
  if (groups.length < 2) return null;
  const persons: Group[] = [];
  for (const group of [...groups].sort(byRank)) {
    const home = persons.find((person) => !conflict(person, group));
    if (home === undefined) persons.push({ offices: [...group.offices], articles: group.articles });
    else home.offices.push(...group.offices);
  }
  if (persons.length < 2) return null;
  const suffixes = new Map<string, string>();
  persons.forEach((person, at) => {
    const suffix = at === 0 ? '' : suffixOf(person, new Set(suffixes.values()));
    for (const office of person.offices) suffixes.set(office.key, suffix);
  });
  return suffixes;
}

function rankOf({ offices }: Group): number {
  return Math.max(...offices.map(({ career }) => (career.country === null ? career.level : career.level - 0.5)));
}

function byRank(a: Group, b: Group): number {
  return rankOf(b) - rankOf(a) || b.articles - a.articles || (keyOf(a) < keyOf(b) ? -1 : 1);
}

function keyOf({ offices }: Group): string {
  return offices.map(({ key }) => key).sort()[0] ?? '';
}

function conflict(a: Group, b: Group): boolean {
  return a.offices.some((one) => b.offices.some((other) => cannotBeOne(one, other)));
}

/** True when no one can have held both offices in these years. */
function cannotBeOne(a: Office, b: Office): boolean {
  // One odd title is more often misread than another person's.
  if (areOfTwoCountries(a.career, b.career) && Math.min(a.articles, b.articles) > 1) return true;
  if (a.career.isFormer || b.career.isFormer || !isDated(a) || !isDated(b)) return false;
  if (areInTwoPlaces(a.career, b.career) && Math.min(a.last, b.last) - Math.max(a.first, b.first) > OVERLAP)
    return true;
  if (a.career.level === 0 || b.career.level === 0) return false;
  const [low, high] = a.career.level < b.career.level ? [a, b] : [b, a];
  return areFar(high.career, low.career) && high.first - low.last < YEARS_TO_RISE;
}

/** True for levels that nobody crosses in a few years; leaders of provinces do come to ministries, and ministers to provinces. */
function areFar(a: Career, b: Career): boolean {
  const isExchange = Math.min(a.level, b.level) === PROVINCE && Math.max(a.level, b.level) === MINISTER;
  return Math.abs(a.level - b.level) >= FAR_LEVELS && !isExchange;
}

function isDated({ first }: Office): boolean {
  return first !== Infinity;
}

function areInTwoPlaces(a: Career, b: Career): boolean {
  return a.place !== null && b.place !== null && a.place !== b.place;
}

/** What tells a person from the first of the name, the same however many articles come in: the country, the place, the level. */
function suffixOf({ offices }: Group, taken: ReadonlySet<string>): string {
  const [best] = [...offices].sort((a, b) => b.articles - a.articles || (a.key < b.key ? -1 : 1));
  const { country, place, level } = best?.career ?? { country: null, place: null, level: 0 };
  const mark = foldForm((country ?? place ?? `bac${level}`).replaceAll(' ', ''));
  for (let copy = 1; ; copy += 1) {
    const suffix = `~${mark}${copy === 1 ? '' : copy}`;
    if (!taken.has(suffix)) return suffix;
  }
}

/** Why the offices of one person may be those of two; `null` when nothing speaks for that. */
export function doubtOf(
  appearances: Iterable<Appearance>,
): { readonly reason: 'titles-apart' | 'years-apart'; readonly evidence: readonly string[] } | null {
  const all = [...appearances];
  const groups = new Offices(all).groups();
  const apart = groups
    .flatMap((a, at) => groups.slice(at + 1).flatMap((b) => (isFar(a, b) ? [[a, b] as const] : [])))
    .at(0);
  if (apart !== undefined) return { reason: 'titles-apart', evidence: apart.map((group) => titleOf(all, group)) };
  const years = all.flatMap(({ year }) => year ?? []).sort((a, b) => a - b);
  const gap = years.findIndex((year, at) => (years[at + 1] ?? year) - year >= YEARS_OF_SILENCE);
  if (gap < 0 || groups.length < 2) return null;
  return { reason: 'years-apart', evidence: [years[gap], years[gap + 1]].map((year) => String(Math.floor(year ?? 0))) };
}

/** Years without a mention after which a name may mean another. */
const YEARS_OF_SILENCE = 12;

function isFar(a: Group, b: Group): boolean {
  return a.offices.every((one) =>
    b.offices.every(
      (other) =>
        areInTwoPlaces(one.career, other.career) ||
        (one.career.level > 0 && other.career.level > 0 && areFar(one.career, other.career)),
    ),
  );
}

function titleOf(appearances: readonly Appearance[], group: Group): string {
  const keys = new Set(group.offices.map(({ key }) => key));
  return appearances.flatMap(({ titles }) => titles).find((title) => keys.has(officeKey(title))) ?? '';
}
