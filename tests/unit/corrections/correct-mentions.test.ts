import { describe, expect, test } from 'vitest';
import { correctMentions, type MentionLike } from '../../../src/main/corrections/correct-mentions';
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
const correct = (book: RuleBook, ...placed: CorrectionBody[]) =>
  correctMentions([mention], {
    book,
    placed: placed.map((says) => ({ says, span: { start: 10, end: 20 } })),
    personOf: (name) => name,
  });

const at: PlaceRef = {
  article: { id: 'a', wordsHash: '', path: '', title: '' },
  target: { position: { start: 4, end: 14 }, exact: 'Lý Văn Đập', prefix: '', suffix: '', paragraph: '' },
  parser: '',
};

describe('a mention', () => {
  test('nothing is said of stays the same object', () => {
    const list = [mention];
    expect(correctMentions(list, { book: bookOf(), placed: [], personOf: (name) => name })).toBe(list);
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
