// Articles between lines of the same strokes, each with a headline and, near its head or foot, where it stood or when.
import type { Span } from '../../../shared/article';
import { creditedSource } from '../blocks/credits/source-credit';
import { readDateline } from '../metadata/dateline';
import { isDigestHead, isHeadline, isRule, type Cut, type WordedLine } from './cut';
import { labelOf } from './labels';
import { standingBehind, standingOf, type Standing } from './standing';

const LEAST_BODY = 250;
/** The same in a text whose head says that it is a digest. */
const LEAST_IN_DIGEST = 120;
const NEAR = 4;
/** Lines at the head of a text that may say that it is a digest. */
const FIRST = 6;
const dayPrinted = /\b\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d{2}\b|ngày \d{1,2} tháng \d{1,2}/iu;

/** The lines between two rules, and the rule that closes them. */
interface Stretch {
  readonly own: readonly WordedLine[];
  readonly closing: WordedLine | undefined;
}

/** Where lines of strokes part articles; `null` where what stands between them is no article. */
export function ruledCuts(all: readonly WordedLine[], text: string): Cut[] | null {
  const rules = all.flatMap((line, at) => (isRule(line.words) ? [at] : []));
  if (rules.length === 0) return null;
  const isDigest = all.slice(0, FIRST).some(({ words }) => isDigestHead(words));
  const strokes = new Set(rules.map((at) => strokeOf(all[at])));
  for (const stroke of strokes) {
    const alike = rules.filter((at) => strokeOf(all[at]) === stroke);
    const cuts = cutsAt(all, alike, isDigest, text);
    if (cuts !== null) return cuts;
  }
  return null;
}

function strokeOf(line: WordedLine | undefined): string {
  const words = line?.words.replace(/\s/gu, '') ?? '';
  return /[o0Q]{2}/iu.test(words) ? 'o' : words.charAt(0);
}

function cutsAt(all: readonly WordedLine[], rules: readonly number[], isDigest: boolean, text: string): Cut[] | null {
  const least = isDigest ? LEAST_IN_DIGEST : LEAST_BODY;
  const stretches = [-1, ...rules].flatMap((from, index): Stretch[] => {
    const whole = all.slice(from + 1, rules[index] ?? all.length);
    const own = index === 0 ? withoutHead(whole) : whole;
    return own.length === 0 ? [] : [{ own, closing: all[rules[index] ?? -1] }];
  });
  const isPart = (one: Stretch): boolean => isArticle(one.own, text, least, isDigest);
  const isShort = ({ own }: Stretch): boolean => (own.at(-1)?.end ?? 0) - (own[0]?.start ?? 0) < least;
  // What stands before the first article and behind the last may be the digest's own head and foot.
  const first = stretches.findIndex((one) => isPart(one) || !isShort(one));
  const back = [...stretches].reverse().findIndex((one) => isPart(one) || !isShort(one));
  const articles = first < 0 ? [] : stretches.slice(first, stretches.length - back);
  return articles.length >= 2 && articles.every(isPart) ? articles.map(cutOf) : null;
}

function cutOf({ own, closing }: Stretch): Cut {
  const [start, end] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
  const { title, stood } = headOf(own);
  return { from: start, start, end: closing?.end ?? end, title, closing: closing?.start ?? end, stood };
}

/** The headline of an article, and what near its head or foot says where it stood. */
function headOf(own: readonly WordedLine[]): Pick<Cut, 'title' | 'stood'> {
  // Above the headline may stand where the article stood.
  const at = own.length > 2 && standingOf(own[0]?.words ?? '') !== null ? 1 : 0;
  const line = own[at];
  if (line === undefined) return { title: { start: 0, end: 0 }, stood: null };
  const start = line.start + (labelOf(line.words)?.length ?? 0);
  const behind = standingBehind(line.words.slice(start - line.start));
  if (behind !== null)
    return {
      title: { start, end: start + behind.start },
      stood: { ...behind, start: start + behind.start, end: line.end },
    };
  const near = [...own.slice(0, at), ...own.slice(at + 1, at + 3), ...own.slice(Math.max(at + 3, own.length - 2))];
  return { title: { start, end: line.end }, stood: near.map(standing).find((one) => one !== null) ?? null };
}

function standing({ words, start, end }: WordedLine): (Standing & Span) | null {
  const found = standingOf(words);
  return found === null ? null : { ...found, start, end };
}

/** The lines without the digest's own name above its first article. */
function withoutHead(stretch: readonly WordedLine[]): readonly WordedLine[] {
  const at = stretch.slice(0, 3).findIndex((line) => isDigestHead(line.words));
  return at < 0 ? stretch : stretch.slice(at + 1);
}

function isArticle(own: readonly WordedLine[], text: string, least: number, isDigest: boolean): boolean {
  const [first] = own;
  const { title, stood } = headOf(own);
  if (first === undefined || !isHeadline(text.slice(title.start, title.end))) return false;
  if ((own.at(-1)?.end ?? 0) - first.start < least || own.length < 2) return false;
  if (isDigest || stood !== null) return true;
  return [...own.slice(1, 1 + NEAR), ...own.slice(-2)].some(({ words }) => saysWhere(words));
}

/** A line of its own with the paper's name, a date, or both. */
function saysWhere(words: string): boolean {
  if (words.length > 120) return false;
  return readDateline(words) !== null || creditedSource(words) !== null || dayPrinted.test(words);
}
