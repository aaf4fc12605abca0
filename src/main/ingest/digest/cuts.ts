// Digests: a document comes in; the articles it holds, where its own separators part them, go out. One that does not
// show its seams beyond doubt stays whole.
import { creditedSource } from '../blocks/source-credit';
import { lines, type Line } from '../blocks/lines';
import { readDateline } from '../metadata/dateline';
import { overlapping } from './overlapping';

/** One article of a digest: from its first line to the end of what closes it. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  /** Where its headline starts: behind a number, if it has one. */
  readonly title: number;
  /** Where what closes it (a separator, an export's number) starts; `end` when nothing does. */
  readonly closing: number;
}

/** A line of the text with its words. */
interface WordedLine extends Line {
  readonly words: string;
}

const LEAST_BODY = 250;
/** Two articles, each with what parts it or says where it stood. */
const LEAST_LINES = 4;
const LONGEST_HEADLINE = 220;
const NEAR = 4;
const rule = /^(?:([=\-_*#~•–—+])\1{4,}|(?:[*•~=-] ?){3,12}|\*{3,})$/u;
const exported = /^Document [A-Z][A-Z0-9]{5,}[a-z0-9]{8,}$/u;
const numbered = /^(?:(?:Bài|Tin)\s+)?(\d{1,3})\s?[.):/]\s+(?=[\p{Lu}\d"“'‘(])/u;
const named =
  /^\(?(?:(?:theo|nguồn|báo|tạp chí|trang|cổng|đài|ttxvn|vov|vtv)\b|[\p{L}\d.-]+\.(?:vn|com|net|org)\b)[^.!?]{0,80}\)?$/iu;
const dayPrinted = /\b\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d{2}\b|ngày \d{1,2} tháng \d{1,2}/iu;

/** Where a digest is to be cut; `null` for a text that is one article. */
export function cutsOf(text: string): readonly Cut[] | null {
  if (text.length < 2 * LEAST_BODY) return null;
  const found = lines(text);
  if (found.length < LEAST_LINES || !found.some((line) => maySeam(text, line))) return null;
  const all = found.map(({ start, end, gap }) => ({ start, end, gap, words: text.slice(start, end) }));
  return exportedCuts(all) ?? ruledCuts(all, text) ?? numberedCuts(all, text);
}

const seam = /Document |[=\-_*#~•–—+]|(?:(?:Bài|Tin)\s+)?\d/uy;

/** Cheap, and true of every line that parts articles: few texts have one. */
function maySeam(text: string, { start }: Line): boolean {
  seam.lastIndex = start;
  return seam.test(text);
}

/** Exports of press databases number each article at its end ("Document VNEX000020211215ehcf0001"). */
function exportedCuts(all: readonly WordedLine[]): Cut[] | null {
  const ends = all.flatMap((line, at) => (exported.test(line.words) ? [at] : []));
  if (ends.length < 2) return null;
  return ends.flatMap((at, index) => {
    const first = all[(ends[index - 1] ?? -1) + 1];
    const last = all[at];
    if (first === undefined || last === undefined || first === last) return [];
    return [{ start: first.start, end: last.end, title: first.start, closing: last.start }];
  });
}

/** Articles between lines of the same strokes, each with a headline and, near its head or foot, where it stood or when. */
function ruledCuts(all: readonly WordedLine[], text: string): Cut[] | null {
  const rules = all.flatMap((line, at) => (rule.test(line.words) ? [at] : []));
  const shape = rules.map((at) => all[at]?.words ?? '');
  if (rules.length === 0 || new Set(shape.map((words) => words.charAt(0))).size > 1) return null;
  const stretches = [-1, ...rules].map((from, index) => all.slice(from + 1, rules[index] ?? all.length));
  const cuts: Cut[] = [];
  stretches.forEach((stretch, index) => {
    const [first] = index === 0 ? withoutHead(stretch) : stretch;
    const last = stretch.at(-1);
    if (first === undefined || last === undefined) return;
    const closing = all[rules[index] ?? -1];
    cuts.push({
      start: first.start,
      end: closing?.end ?? last.end,
      title: first.start,
      closing: closing?.start ?? last.end,
    });
  });
  // What stands before the first article may be the head of the digest.
  const [head, ...rest] = cuts;
  const articles =
    head !== undefined && !isArticle(head, all, text) && head.closing - head.start < LEAST_BODY ? rest : cuts;
  return articles.length >= 2 && articles.every((cut) => isArticle(cut, all, text)) ? articles : null;
}

const digestHead =
  /^(?:điểm báo|điểm tin|bản tin|tổng hợp (?:tin|báo chí)|thông tin báo chí|press review|news digest)(?:\s|$)/iu;

/** The lines without the digest's own name above its first article. */
function withoutHead(stretch: readonly WordedLine[]): readonly WordedLine[] {
  const at = stretch.slice(0, 3).findIndex((line) => digestHead.test(line.words));
  return at < 0 ? stretch : stretch.slice(at + 1);
}

/** Headlines numbered from 1 without a gap, each with a line right below that says where it stood or when. */
function numberedCuts(all: readonly WordedLine[], text: string): Cut[] | null {
  const heads: { readonly at: number; readonly title: number }[] = [];
  all.forEach((line, at) => {
    const found = numbered.exec(line.words);
    if (found === null || Number(found[1]) !== heads.length + 1 || !isHeadline(line.words)) return;
    if (!all.slice(at + 1, at + 3).some((next) => saysWhere(next.words))) return;
    heads.push({ at, title: line.start + found[0].length });
  });
  if (heads.length < 2) return null;
  const cuts = heads.map(({ at, title }, index): Cut => {
    const last = all[(heads[index + 1]?.at ?? all.length) - 1];
    const end = last?.end ?? text.length;
    return { start: all[at]?.start ?? 0, end, title, closing: end };
  });
  return cuts.every((cut) => cut.end - cut.start >= LEAST_BODY) ? cuts : null;
}

function isArticle(cut: Cut, all: readonly WordedLine[], text: string): boolean {
  const own = overlapping(all, cut.start, cut.closing);
  const [first] = own;
  if (first === undefined || !isHeadline(first.words) || text.slice(cut.start, cut.closing).length < LEAST_BODY)
    return false;
  return [...own.slice(1, 1 + NEAR), ...own.slice(-2)].some((line) => saysWhere(line.words));
}

function isHeadline(words: string): boolean {
  return words.length >= 12 && words.length <= LONGEST_HEADLINE && !/(?<!\.\.)[.,;:]$/u.test(words);
}

/** A line of its own with the paper's name, a date, or both. */
function saysWhere(words: string): boolean {
  if (words.length > 120) return false;
  return readDateline(words) !== null || creditedSource(words) !== null || named.test(words) || dayPrinted.test(words);
}
