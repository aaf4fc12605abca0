// Articles that begin with a headline: what says where each stood stands at its head, at its foot, or above its headline.
import { isCompilation, isDigestOf, isTelling } from './beyond-doubt';
import { isDigestHead, isHeadline, isRule, type Cut, type WordedLine } from './cut';
import {
  familyOf,
  hasNumber,
  headsOf,
  isFull,
  isSection,
  linesOf,
  sectionAbove,
  storyOf,
  type Head,
  type Lines,
  type Stood,
} from './heads';
import { standingBehind } from './standing';

/** Letters of an article beside its headline and its credit, at least; a list of titles has none. */
const LEAST_STORY = 60;
/** Lines at the head of a digest that may say that it is one. */
const FIRST = 6;
/** Letters told above the first headline of a digest, at least, to be an article of their own. */
const LEAST_OPENING = 250;
/** Numbers that may be left out between two headlines with a credit. */
const MOST_LEFT_OUT = 4;

/** Where articles with headlines begin and end; `null` where nothing shows that there are several. */
export function headedCuts(all: readonly WordedLine[]): Cut[] | null {
  const lines = linesOf(all);
  const isDigest = all.slice(0, FIRST).some(({ words }) => isDigestHead(words));
  const saysWhere = all.filter(({ words }, at) => lines.credits[at] !== null || standingBehind(words) !== null);
  if (!isDigest && saysWhere.length < 2) return null;
  const heads = headsOf(lines);
  return (
    itemsOf(lines, credited(heads), isDigest) ??
    itemsOf(lines, closedByCredits(lines, heads), isDigest) ??
    itemsOf(lines, openedByCredits(lines, heads), isDigest) ??
    (isDigest ? itemsOf(lines, counted(lines, heads), isDigest) : null)
  );
}

/** Headlines at whose head stands where they stood, and those that are counted between them. */
function credited(heads: readonly Head[]): readonly Head[] {
  const found = heads.filter(({ stood, label }) => stood !== null && (hasNumber(label) || isFull(stood, label)));
  const families = new Map<string, number>();
  for (const head of found) families.set(familyOf(head), (families.get(familyOf(head)) ?? 0) + 1);
  // Of headlines written in several ways most tell; a line with a date inside an article is none.
  const [[family] = ['']] = [...families].sort(([, a], [, b]) => b - a);
  const alike = found.filter((one) => familyOf(one) === family);
  return alike.flatMap((head, index) => [...leftOut(heads, alike[index - 1], head), head]);
}

/** The headlines of all numbers between those of two. */
function leftOut(heads: readonly Head[], before: Head | undefined, head: Head): readonly Head[] {
  const from = before === undefined ? 0 : (before.label?.number ?? 0);
  const missing = (head.label?.number ?? 0) - from - 1;
  if (missing < 1 || missing > MOST_LEFT_OUT) return [];
  const above = heads.filter((one) => one.at < head.at && familyOf(one) === familyOf(head));
  const found: Head[] = [];
  for (const one of above.filter(({ at }) => before === undefined || at > before.at))
    if (one.label?.number === from + found.length + 1) found.push(one);
  return found.length === missing ? found : [];
}

/** Headlines that each follow the credit of the article before, with the one above the first credit. */
function closedByCredits(lines: Lines, heads: readonly Head[]): readonly Head[] {
  const byLine = new Map(heads.map((head) => [head.at, head]));
  const credits = lines.credits.filter((credit) => credit !== null);
  const rest = lines.all.slice((credits.at(-1)?.at ?? 0) + 1).reduce((sum, { words }) => sum + words.length, 0);
  const found = credits.flatMap((credit) => nextHead(lines, byLine, credit.at) ?? []);
  // Above the first headline stands the day of the digest.
  const following = found[0]?.label?.number === 1 ? found.slice(1) : found;
  const [second] = following;
  if (second === undefined || rest > LEAST_STORY) return [];
  const alike = following.filter((head) => familyOf(head) === familyOf(second));
  const above = heads.filter((head) => head.at < second.at && familyOf(head) === familyOf(second));
  const isFirst = ({ at }: Head): boolean => !isDigestHead(lines.all[at]?.words ?? '') && !byLine.has(at + 1);
  const first = hasNumber(second.label)
    ? above.filter(({ label }) => label?.number === 1).at(-1)
    : above.find((head) => isFirst(head));
  return first === undefined ? [] : [first, ...alike].map((head) => ({ ...head, stood: null }));
}

/** The headline right below a line; headings of sections and strokes may stand between. */
function nextHead({ all }: Lines, byLine: ReadonlyMap<number, Head>, from: number): Head | null {
  for (let at = from + 1; at <= from + 4; at += 1) {
    const [head, words] = [byLine.get(at), all[at]?.words ?? ''];
    // A headline in capitals is no heading of a section: no other headline stands below it.
    if (head !== undefined && !(isSection(words) && byLine.has(at + 1))) return head;
    if (head === undefined && !isRule(words)) return null;
  }
  return null;
}

/** Headlines that stand right below a line that says where they stood. */
function openedByCredits({ credits }: Lines, heads: readonly Head[]): readonly Head[] {
  return heads.flatMap((head) => {
    const stood = credits[head.at - 1] ?? null;
    return stood !== null && (hasNumber(head.label) || isFull(stood, head.label)) ? [{ ...head, stood }] : [];
  });
}

/** Headlines of the family of numbers that counts farthest from 1; anew below the heading of a section. */
function counted(lines: Lines, heads: readonly Head[]): readonly Head[] {
  const families = new Set(heads.filter(({ label }) => hasNumber(label)).map(familyOf));
  const runs = [...families].map((family) =>
    run(
      lines,
      heads.filter((head) => familyOf(head) === family),
    ),
  );
  return runs.sort((a, b) => b.length - a.length)[0] ?? [];
}

function run(lines: Lines, heads: readonly Head[]): readonly Head[] {
  let found: Head[] = [];
  for (const head of heads) {
    const number = head.label?.number;
    const isFirst = number === 1;
    // What was counted so far was a list of the titles.
    const wasList =
      isFirst && found.every((one, at) => storyOf(lines, one, found[at + 1]?.at ?? head.at) < LEAST_STORY);
    if (wasList) found = [];
    const isAnew = isFirst && isSection(lines.all[head.at - 1]?.words ?? '');
    if (isAnew || number === (found.at(-1)?.label?.number ?? 0) + 1) found.push({ ...head, stood: null });
  }
  return found;
}

/** The articles of some headlines; `null` where they are not beyond doubt. */
function itemsOf(lines: Lines, given: readonly Head[], isDigest: boolean): Cut[] | null {
  const end = lines.all.length;
  const heads = given.filter((head, index) => storyOf(lines, head, given[index + 1]?.at ?? end) >= LEAST_STORY);
  if (heads.length < 2) return null;
  const cuts = heads.map((head, index) => cutOf(lines, head, heads[index + 1] ?? null));
  const isShown = isDigest ? isDigestOf(cuts, heads) : isCompilation(lines, cuts, heads);
  return isShown ? [...openingOf(lines, cuts[0]?.from ?? 0), ...cuts] : null;
}

/** What a digest tells above its first headline with a credit, where that is long enough for an article. */
function openingOf({ all }: Lines, to: number): readonly Cut[] {
  const above = all.filter(({ end }) => end <= to);
  const told = above.filter(({ words }) => isTelling(words));
  const [first, last] = [above[0], above.at(-1)];
  if (told.reduce((sum, { words }) => sum + words.length, 0) < LEAST_OPENING || !first || !last) return [];
  const title = above.find(({ words }) => isHeadline(words) && !isDigestHead(words) && !isSection(words)) ?? first;
  return [{ from: 0, start: title.start, end: last.end, title, closing: last.end, stood: null }];
}

function cutOf(lines: Lines, head: Head, next: Head | null): Cut {
  const { all } = lines;
  const [first, title] = [firstLineOf(head), head.title];
  const end = next === null ? all.length : sectionAbove(lines, firstLineOf(next), head.at);
  let last = end - 1;
  while (last > head.at && isRule(all[last]?.words ?? '')) last -= 1;
  const from = startOf(all, sectionAbove(lines, first, -1));
  const closing = last === end - 1 ? endOf(all, last) : startOf(all, last + 1);
  const stood = head.stood ?? footOf(lines, head.at, last);
  return { from, start: startOf(all, first), end: endOf(all, end - 1), title, closing, stood };
}

function startOf(all: readonly WordedLine[], at: number): number {
  return all[at]?.start ?? 0;
}

function endOf(all: readonly WordedLine[], at: number): number {
  return all[at]?.end ?? 0;
}

function firstLineOf({ at, stood }: Head): number {
  return stood !== null && stood.at < at ? stood.at : at;
}

/** What at the foot of an article says where it stood. */
function footOf({ credits }: Lines, head: number, last: number): Stood | null {
  const [at, above] = [credits[last] ?? null, last - 1 > head ? (credits[last - 1] ?? null) : null];
  return last > head ? (at ?? above) : null;
}
