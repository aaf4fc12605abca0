// A page that a browser printed: address and moment stand in its margins, with the name of its window and its number.
import { readDateline } from '../../metadata/dateline';
import type { PageFacts } from '../../metadata/describe';
import { inMargins, type CutPage } from './furniture';
import type { Segment } from './segments';

/** What the margins of such a page hold, and what they tell. */
export interface BrowserPrint {
  readonly furniture: readonly Segment[];
  readonly facts: Pick<PageFacts, 'url' | 'saved'>;
}

const address = /^(?:https?|file):\/\/\S+$/iu;
const moment =
  /^(?:(?<date>\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2}))(?:, ?| )(?<time>\d{1,2}:\d{2})(?::\d{2})?(?: ?(?<half>[AP]M|SA|CH))?|(?<early>\d{1,2}:\d{2})(?::\d{2})?(?:, ?| )(?<late>\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})))$/iu;

/** `null` for a page no browser printed: both the address and the moment must stand in its margins. */
export function browserPrintOf(page: CutPage): BrowserPrint | null {
  const margins = inMargins(page);
  const words = ({ text }: Segment): string => text.normalize('NFKC').trim();
  const url = margins.find((one) => address.test(words(one)));
  const stamp = margins.find((one) => moment.test(words(one)));
  if (url === undefined || stamp === undefined) return null;
  const beside = margins.filter((one) => [url, stamp].some(({ y }) => Math.abs(y - one.y) < one.size / 2));
  const told = words(url);
  const saved = savedAt(words(stamp));
  return {
    furniture: beside,
    facts: { ...(/^http\S+[^…]$/iu.test(told) ? { url: told } : {}), ...(saved === null ? {} : { saved }) },
  };
}

/** Letters of a line of a site's head, at most. */
const LONGEST_HEAD = 160;
/** Pieces below a headline among which its day stands. */
const NEAR_TITLE = 4;

/**
 * Which pieces of a page that a browser printed are the head of its site: short ones without an end above the headline,
 * with its clock where the article has a day of its own.
 */
export function siteHead(words: readonly string[], title: number): ReadonlySet<number> {
  const isDay = (line: string): boolean => line.length <= LONGEST_HEAD && readDateline(line) !== null;
  const hasDay = words.slice(title + 1, title + 1 + NEAR_TITLE).some(isDay);
  const isHead = (line: string): boolean =>
    line.length <= LONGEST_HEAD && !/[.!?…]["”»’)]*$/u.test(line) && (hasDay || !isDay(line));
  return new Set(words.slice(0, title).flatMap((line, index) => (isHead(line) ? [index] : [])));
}

/** The moment in ISO 8601; `null` for one that cannot be. */
function savedAt(stamp: string): string | null {
  const { date, time, half = '', early, late } = moment.exec(stamp)?.groups ?? {};
  const saved = `${dayOf(date ?? late ?? '', half)}T${hourOf(time ?? early ?? '', half)}`;
  return Number.isNaN(Date.parse(`${saved}Z`)) ? null : saved;
}

/** A day in numbers; beside "AM" and "PM" its month stands first. */
function dayOf(date: string, half: string): string {
  const [one = '', two = '', year = ''] = date.split(/[/.]/u).map((part) => part.padStart(2, '0'));
  const isMonthFirst = /M$/iu.test(half) || Number(two) > 12;
  return [year.padStart(4, '20'), ...(isMonthFirst ? [one, two] : [two, one])].join('-');
}

function hourOf(time: string, half: string): string {
  const [hour = '', minute = ''] = time.split(':');
  const shown = half === '' ? Number(hour) : (Number(hour) % 12) + (/^[PC]/iu.test(half) ? 12 : 0);
  return `${String(shown).padStart(2, '0')}:${minute}`;
}
