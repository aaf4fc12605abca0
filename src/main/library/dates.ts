import type { DatedFact } from '../../shared/article';
import type { DateField } from '../search/query';
import type { Entry } from './entry';

/** The date an article is listed under: published, else the event's. */
export function dateOf(entry: Pick<Entry, 'published' | 'event'>): DatedFact | null {
  return entry.published ?? entry.event;
}

/** A key that sorts articles by date; unknown years and dates come last when sorted newest first. */
export function dateKey(entry: Pick<Entry, 'published' | 'event'>): string {
  const value = dateOf(entry)?.value ?? '';
  return value.startsWith('--') ? '' : value;
}

const moment = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)[\d:.]*(Z|[+-]\d\d:?\d\d)?)?)?)?/u;
/** Minutes by which Vietnam is ahead: papers mean its time where they print none. */
const HOME = 7 * 60;

/**
 * Minutes since the epoch of a date key, for sorting: a day, month or year is as old as its first minute, a range as its
 * first day. Unknown is older than everything.
 */
export function timeOf(key: string): number {
  const found = moment.exec(key);
  if (found === null) return -Infinity;
  const [, year, month = 1, day = 1, hour = 0, minute = 0, zone] = found;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) / 60_000;
  return at - (zone === undefined ? HOME : ahead(zone));
}

/** Minutes by which a zone (`Z`, `+07:00`) is ahead. */
function ahead(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}

/**
 * Whether an article of the date `key` (as `dateKey` gives it) lies before, on or after a day, month or year; the time
 * asked for counts as after. A date known less precisely than asked answers only where every day of it would; of a
 * range of days one is enough.
 */
export function isDated(key: string, field: DateField, asked: string): boolean {
  const [first = '', last = first] = key.split('/').map((day) => day.slice(0, asked.length));
  if (first === '') return false;
  switch (field) {
    case 'before':
      return first < asked && !asked.startsWith(first);
    case 'after':
      return last >= asked;
    case 'on':
      return first.length === asked.length && first <= asked && asked <= last;
  }
}
