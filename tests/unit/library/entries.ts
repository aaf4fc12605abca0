import type { Entry } from '../../../src/main/library/entry';

/** An entry of the catalogue with plain facts, changed where a test says so. */
export function entryOf(change: Partial<Entry> = {}): Entry {
  return {
    n: 1,
    id: 'a'.repeat(64),
    part: 0,
    title: 'Hội nghị bàn về hợp tác',
    titleMade: false,
    publisher: null,
    origin: null,
    byline: null,
    published: null,
    event: null,
    happening: null,
    people: [],
    slogans: [],
    wordsHash: 'w',
    print: null,
    format: 'txt',
    encoding: 'utf-8',
    ...change,
  };
}
