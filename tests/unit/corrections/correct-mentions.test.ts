import { describe, expect, test } from 'vitest';
import { correctMentions, type AddedOfficial, type MentionLike } from '../../../src/main/corrections/correct-mentions';
import { RuleBook } from '../../../src/main/corrections/rule-book';
import type { CorrectionBody, PlaceRef, StoredCorrection } from '../../../src/main/corrections/stored-correction';

const mention: MentionLike = {
  start: 10,
  end: 20,
  name: 'Lý Văn Đập',
  title: 'Bộ trưởng',
  role: null,
  person: 'lí-văn-đập',
  sic: false,
  suspicion: null,
  standing: 'automatic',
};

function bookOf(...says: CorrectionBody[]): RuleBook {
  const moment = '2026-01-02T03:04:05.000Z';
  return new RuleBook(
    says.map((body, at): StoredCorrection => ({
      id: String(at),
      step: '',
      created: moment,
      modified: moment,
      removed: null,
      says: body,
    })),
  );
}

const named = { name: 'lí-văn-đập', printed: 'Lý Văn Đập' };
const created = '2026-01-02T03:04:05.000Z';
const nothing = {
  placed: [],
  added: [],
  make: ({ start, end, name, title }: AddedOfficial): MentionLike => ({
    ...mention,
    ...{ start, end, name, title: title?.text ?? null, person: name.toLowerCase(), standing: 'corrected' },
  }),
  personOf: (name: string) => name,
};
const correct = (book: RuleBook, ...placed: CorrectionBody[]) =>
  correctMentions([mention], {
    ...nothing,
    book,
    placed: placed.map((says) => ({ says, created, span: { start: 10, end: 20 } })),
  });

const at: PlaceRef = {
  article: { id: 'a', wordsHash: '', path: '', title: '' },
  target: { position: { start: 4, end: 14 }, exact: 'Lý Văn Đập', prefix: '', suffix: '', paragraph: '' },
  parser: '',
};

describe('a mention', () => {
  test('nothing is said of stays the same object', () => {
    const list = [mention];
    expect(correctMentions(list, { ...nothing, book: bookOf() })).toBe(list);
  });

  test('is no official where its name or its name with this title is none', () => {
    const withTitle = (title: string): CorrectionBody => ({
      kind: 'not-official',
      reach: { scope: 'name-title', ...named, title },
    });
    expect(correct(bookOf(withTitle('bộ TRƯỞNG')))).toEqual([]);
    expect(correct(bookOf(withTitle('Thứ trưởng')))).toHaveLength(1);
    expect(correct(bookOf({ kind: 'not-official', reach: { scope: 'name', ...named } }))).toEqual([]);
  });

  test('has the extent the reader gave, moved with its place', () => {
    const value = { ...at.target, position: { start: 4, end: 10 }, exact: 'Lý Văn' };
    expect(correct(bookOf(), { kind: 'extent', at, value })).toMatchObject([
      { start: 10, end: 16, name: 'Lý Văn', standing: 'corrected' },
    ]);
  });

  test('is the person said last of a chain, and a ring ends', () => {
    const same = (person: string, value: string): CorrectionBody => ({
      kind: 'same-person',
      person,
      printed: '',
      value,
    });
    expect(correct(bookOf(same('lí-văn-đập', 'b'), same('b', 'c')))).toMatchObject([{ person: 'c' }]);
    expect(correct(bookOf(same('lí-văn-đập', 'b'), same('b', 'lí-văn-đập')))).toMatchObject([{ person: 'b' }]);
  });

  test('keeps what is said of its place over what is said of its name', () => {
    const book = bookOf({ kind: 'not-same-person', value: 'x', reach: { scope: 'spelling', ...named } });
    expect(correct(book)).toMatchObject([{ person: 'x' }]);
    const here: CorrectionBody = { kind: 'not-same-person', value: 'y', reach: { scope: 'here', at } };
    expect(correct(book, here)).toMatchObject([{ person: 'y', standing: 'corrected' }]);
  });
});

describe('an official the reader marked', () => {
  const added = { start: 40, end: 46, name: 'Y Bút', title: null, hidden: false, created, isHere: true };
  const named = (book: RuleBook, ...list: AddedOfficial[]) =>
    correctMentions([mention], { ...nothing, book, added: list }).map(({ name }) => name);

  test('stands among the others in order, and takes the place of what was found there', () => {
    expect(named(bookOf(), { ...added, start: 0, end: 6 })).toEqual(['Y Bút', 'Lý Văn Đập']);
    expect(named(bookOf(), { ...added, start: 15, end: 21 })).toEqual(['Y Bút']);
  });

  test('wherever the name stands is added only where nobody is marked', () => {
    expect(named(bookOf(), { ...added, isHere: false, start: 15, end: 21 })).toEqual(['Lý Văn Đập']);
    expect(named(bookOf(), { ...added, isHere: false }, added)).toEqual(['Lý Văn Đập', 'Y Bút']);
  });

  test('goes by what was said of the name later, not by what was said before', () => {
    const none = bookOf({ kind: 'not-official', reach: { scope: 'name', name: 'y bút', printed: 'Y Bút' } });
    expect(named(none, { ...added, created: '2025-01-01T00:00:00.000Z' })).toEqual(['Lý Văn Đập']);
    expect(named(none, added)).toEqual(['Lý Văn Đập', 'Y Bút']);
  });
});
