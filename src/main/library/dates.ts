import type { DatedFact } from '../../shared/article';
import type { Entry } from './entry';

/** The date an article is listed under: published, else the event's. */
export function dateOf(entry: Entry): DatedFact | null {
  return entry.published ?? entry.event;
}

/** A key that sorts articles by date; unknown years and dates come last when sorted newest first. */
export function dateKey(entry: Entry): string {
  const value = dateOf(entry)?.value ?? '';
  return value.startsWith('--') ? '' : value;
}
