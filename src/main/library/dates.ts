import type { DatedFact } from '../../shared/article';
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

/** How a date asked for (`2021`, `2021-12`, `2021-12-14`) relates to the one an article has. */
export type DateField = 'before' | 'after' | 'on';

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
