// Lines between the paragraphs of a story come in; which of them are captions that credit nobody goes out. A line is told
// by its words, by how much speaks for it, and by what the page does elsewhere: one that credits its pictures hardly
// prints a caption without, and one that prints some ends them all alike.
import { isOpenLine, isPosed, isShownPeople, isShownScene, namesPicture, tellsNothing } from './caption';
import { captionScore } from './caption-score';

/** The lines of an article and what is known of it. */
export interface StoryLines {
  readonly lines: readonly string[];
  /** Empty where there is none. */
  readonly title: string;
  /** True where nearly every paragraph ends with a mark. */
  readonly isClosedStyle: boolean;
  /** True where a caption credits who made its picture. */
  readonly isCredited: boolean;
}

/** Numbers of the captions among the lines `between` paragraphs. */
export function plainCaptions(story: StoryLines, between: readonly number[]): ReadonlySet<number> {
  const judged: Judged[] = [];
  for (const index of between) {
    const one = judge(story, index);
    if (one !== null) judged.push(one);
  }
  if (judged.length === 0) return none;
  const style = styleOf(judged);
  const isCaption = (one: Judged): boolean =>
    one.score > leastOf(one, style, story.isCredited) && (one.score === Infinity || !wasSaid(story.lines, one.index));
  return new Set(judged.filter(isCaption).map(({ index }) => index));
}

const none: ReadonlySet<number> = new Set();

/** A line that may be a caption. */
interface Judged {
  readonly index: number;
  /** How much speaks for it; without bound where its words tell. */
  readonly score: number;
  readonly shape: Shape;
  readonly endsClosed: boolean;
}

/**
 * How a line stands among the paragraphs: `open` ends without a mark where they do not, and is hardly a heading, being
 * that long; `apart` ends as they do, but is short between two long ones; `long` is as long as few captions are.
 */
type Shape = 'open' | 'long-open' | 'apart' | 'long' | 'short';

const LONGEST = 110;
const LONGEST_AT_ALL = 180;
/** No heading is longer; few are nearly as long. */
const LONGEST_HEADING = 90;
const LONG_NEIGHBOUR = 120;

function judge(story: StoryLines, index: number): Judged | null {
  const { lines, title, isClosedStyle } = story;
  const [before, line, after] = [lines[index - 1] ?? '', lines[index] ?? '', lines[index + 1] ?? ''];
  // A line under such an end is one of a list.
  if (':;,'.includes(before.charAt(before.length - 1) || ' ') || isOneOfSeveral(lines, index)) return null;
  const endsClosed = '.!?…”"'.includes(line.charAt(line.length - 1));
  if (isSurelyShown(line)) return { index, score: Infinity, shape: 'short', endsClosed };
  const shape = shapeOf(story, index, endsClosed);
  if (shape === null || /^[-–—•*+\d]|[-–]$/u.test(line)) return null;
  return { index, score: captionScore({ line, before, after, title, isClosedStyle }), shape, endsClosed };
}

function shapeOf({ lines, isClosedStyle, isCredited }: StoryLines, index: number, endsClosed: boolean): Shape | null {
  const lengthAt = (at: number): number => lines[at]?.length ?? 0;
  const length = lengthAt(index);
  if (isClosedStyle && isOpenLine(lines[index] ?? '')) return length < LONGEST_HEADING ? 'open' : 'long-open';
  const isPlain = endsClosed && !isCredited && !/[!?]$/u.test(lines[index] ?? '');
  if (length > LONGEST) return isPlain && length <= LONGEST_AT_ALL ? 'long' : null;
  return isPlain && lengthAt(index - 1) > LONG_NEIGHBOUR && lengthAt(index + 1) > LONG_NEIGHBOUR ? 'apart' : 'short';
}

/** True for a line that only a caption can be, where it stands. */
function isSurelyShown(line: string): boolean {
  return isShownPeople(line) || isShownScene(line) || isPosed(line) || isPersonAlone(line) || namesPicture(line);
}

const personWithOffice = /^(?:Ông|Bà|Đồng chí)(?:\s\p{Lu}[\p{L}’'-]*){1,5},\s/u;

/** True for a person with their office and nothing told of them. */
function isPersonAlone(line: string): boolean {
  return line.length <= LONGEST && personWithOffice.test(line) && tellsNothing(line);
}

/** True for a person with their office beside another such line: a list of names, not captions. */
function isOneOfSeveral(lines: readonly string[], index: number): boolean {
  const names = (at: number): boolean =>
    (lines[at]?.length ?? 0) <= LONGEST_AT_ALL && personWithOffice.test(lines[at] ?? '');
  return names(index) && (names(index - 1) || names(index + 1));
}

/** How many of a page's captions end with a mark, and how many without. */
interface Style {
  readonly closed: number;
  readonly open: number;
}

function styleOf(judged: readonly Judged[]): Style {
  const likely = judged.filter(({ score }) => score > 0);
  const closed = likely.filter(({ endsClosed }) => endsClosed).length;
  return { closed, open: likely.length - closed };
}

const LEAST_IN_STYLE = -0.9;
const LEAST_OUT_OF_STYLE = 0.8;
const MOST_OUT_OF_STYLE = 2;
const leastByShape: Readonly<Record<Exclude<Shape, 'short'>, number>> = {
  open: -1.4,
  'long-open': -2.2,
  apart: -1,
  long: 1,
};

/** What has to speak for a line, by how it stands, and for a short one beside the others of its page. */
function leastOf({ score, shape, endsClosed }: Judged, { closed, open }: Style, isCredited: boolean): number {
  if (shape !== 'short') return leastByShape[shape];
  const itself = score > 0 ? 1 : 0;
  const alike = (endsClosed ? closed : open) - itself;
  const unlike = endsClosed ? open : closed;
  if (alike > unlike) return LEAST_IN_STYLE;
  const isOut = alike === 0 && (unlike >= MOST_OUT_OF_STYLE || (unlike === 0 && isCredited));
  return isOut ? LEAST_OUT_OF_STYLE : 0;
}

/** So far a page repeats itself. */
const FAR = 500;

/** True for a line that stands above too. */
function wasSaid(lines: readonly string[], index: number): boolean {
  return lines.slice(Math.max(0, index - FAR), index).includes(lines[index] ?? '');
}
