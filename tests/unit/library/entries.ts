import type { Entry, MentionFact, ReadEntry } from '../../../src/main/library/entry';

/** An entry of the catalogue with plain facts, changed where a test says so. */
export function entryOf(change: Partial<Entry & ReadEntry> = {}): Entry & ReadEntry {
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
    lang: 'vi',
    mentions: [],
    wordings: [],
    statements: [],
    people: [],
    slogans: [],
    speakers: [],
    facts: {},
    wordsHash: 'w',
    print: null,
    format: 'txt',
    encoding: 'utf-8',
    reading: '',
    ...change,
  };
}

/** A mention of the catalogue with plain facts, changed where a test says so. */
export function mentionOf(change: Partial<MentionFact> = {}): MentionFact {
  return {
    start: 0,
    end: 10,
    name: 'Phan Văn Mẫu',
    title: null,
    role: null,
    listPlace: null,
    suspicion: null,
    sic: false,
    person: 'phan-văn-mẫu',
    standing: 'automatic',
    rule: 'title-before',
    hidden: false,
    ...change,
  };
}
