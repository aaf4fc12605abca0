// Exports of press databases: each article ends with its number, or begins with its place in the list.
import { isHeadline, isRule, type Cut, type WordedLine } from './cut';
import { fieldOf, fieldsOf, opensVietnamese } from './export-fields';

/** "Document BNHANO000020211215ehcf00001", with or without its field's code. */
const ending = /^(?:AN\s+)?Document\s+(?=[A-Z0-9]*\d)[A-Z][A-Za-z0-9-]{5,}$/u;
const closed = /^End of Document$/iu;
/** "3 of 25 DOCUMENTS", "Document 3 of 25". */
const opening = /^(?:\d{1,4} of \d{1,4} DOCUMENTS?|(?:Document|Tài liệu) \d{1,4} (?:of|\/) \d{1,4})$/u;

/** The articles of an export; `null` for a text that is none. */
export function exportedCuts(all: readonly WordedLine[]): Cut[] | null {
  return closedBy(all, ending) ?? closedBy(all, closed) ?? openedBy(all, opening) ?? openedByField(all);
}

/** Fields of an article, with that of its headline, at least. */
const LEAST_FIELDS = 3;

/** Articles whose fields have Vietnamese names; one alone has them, too. */
function openedByField(all: readonly WordedLine[]): Cut[] | null {
  const starts = all.flatMap((line, at) => (opensVietnamese(line.words) ? [at] : []));
  const cuts = starts.flatMap((at, index) => {
    const own = all.slice(at, starts[index + 1] ?? all.length);
    const fields = fieldsOf(own.map(({ words }) => words)).filter((field) => field !== null);
    let closing = own.length;
    while (isRule(own[closing - 1]?.words ?? '')) closing -= 1;
    const [title, line] = [fields[0], own[0]];
    if (fields.length < LEAST_FIELDS || closing <= LEAST_FIELDS || title === undefined || line === undefined) return [];
    return [{ ...cutOf(own, closing), title: { start: line.end - title.value.length, end: line.end } }];
  });
  return cuts.length === 0 || cuts.length < starts.length ? null : cuts;
}

function closedBy(all: readonly WordedLine[], shape: RegExp): Cut[] | null {
  const ends = all.flatMap((line, at) => (shape.test(line.words) ? [at] : []));
  if (ends.length < 2) return null;
  const closed = ends.flatMap((at, index) => {
    const own = all.slice((ends[index - 1] ?? -1) + 1, at + 1);
    return own.length < 2 ? [] : [cutOf(own, own.length - 1)];
  });
  const rest = all.slice((ends.at(-1) ?? 0) + 1);
  // The last article of an export that was cut off has no end.
  return lettersOf(rest) < LEAST_OPEN ? closed : [...closed, cutOf(rest, rest.length)];
}

/** Letters of an article that nothing closes, at least; what else stands there is the foot of the export. */
const LEAST_OPEN = 250;

function lettersOf(some: readonly WordedLine[]): number {
  return some.reduce((sum, { words }) => sum + words.length, 0);
}

function openedBy(all: readonly WordedLine[], shape: RegExp): Cut[] | null {
  const starts = all.flatMap((line, at) => (shape.test(line.words) ? [at] : []));
  if (starts.length < 2) return null;
  return starts.flatMap((at, index) => {
    const own = all.slice(at, starts[index + 1] ?? all.length);
    return own.length < 3 ? [] : [cutOf(own, own.length)];
  });
}

/** An article of some lines, of which those from `closing` on close it. */
function cutOf(own: readonly WordedLine[], closing: number): Cut {
  const first = own[0];
  const last = own.at(-1);
  const [start, end] = [first?.start ?? 0, last?.end ?? 0];
  return { from: start, start, end, title: titleIn(own), closing: own[closing]?.start ?? end, stood: null };
}

/** The headline: what its field says, else the last line above the first field, else the first line. */
function titleIn(own: readonly WordedLine[]): { readonly start: number; readonly end: number } {
  const lead = opening.test(own[0]?.words ?? '') ? 1 : 0;
  for (const [at, line] of own.entries()) {
    const field = fieldOf(line.words);
    if (field === null) continue;
    if (field.name === 'title' && field.value !== '') return { start: line.end - field.value.length, end: line.end };
    const above = own[at - 1];
    if (field.name !== 'title' && lead === 1 && above !== undefined && at > 1) return headlineAbove(own, at);
    if (field.name === 'title') return own[at + 1] ?? line;
  }
  return own[lead] ?? { start: 0, end: 0 };
}

/** Lines above the first field: paper, day, headline. */
function headlineAbove(own: readonly WordedLine[], field: number): { readonly start: number; readonly end: number } {
  const above = own.slice(1, field);
  const found = [...above].reverse().find(({ words }) => isHeadline(words) && !/^\(?(?:c\)|copyright)/iu.test(words));
  return found ?? own[1] ?? { start: 0, end: 0 };
}
