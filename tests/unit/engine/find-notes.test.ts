import { describe, expect, test } from 'vitest';
import type { Note } from '../../../src/shared/note';
import { findNotes } from '../../../src/main/engine/find-notes';

function note(id: string, comment: string, exact = '', tags: readonly string[] = []): Note {
  const target = { position: { start: 0, end: 0 }, exact, prefix: '', suffix: '', paragraph: '' };
  return {
    id,
    articleId: '',
    articleTitle: '',
    path: '',
    target,
    colour: 'rose',
    comment,
    tags,
    created: '',
    modified: id,
    otherOf: null,
  };
}

const notes = [
  note('1', 'hỏi lại ban đối ngoại'),
  note('2', '', 'Đối Ngoại mùa thu'),
  note('3', 'doi ngoai', '', ['lũ lụt']),
];
const ids = (query: string) => findNotes(notes, query, () => false).map(({ id }) => id);

describe('note search', () => {
  test.each([
    ['đối ngoại', ['2', '1', '3']],
    ['doi ngoai', ['3', '2', '1']],
    ['lu lut', ['3']],
    ['ngoai mua', ['2']],
    ['đối ng', ['2', '1', '3']],
    ['ngo doi', []],
    ['', ['3', '2', '1']],
  ])('%s finds %j', (query, found) => {
    expect(ids(query)).toEqual(found);
  });

  test('a name without quotation marks belongs to its field as far as the article of some note has it', () => {
    const found = findNotes(notes, 'nhân vật:Lê Văn Ruộng đối', ({ id }, { value }) => {
      return id !== '3' && 'lê văn ruộng'.startsWith(value.toLowerCase());
    });
    expect(found.map(({ id }) => id)).toEqual(['2', '1']);
  });

  test('a tag of two words is asked for without quotation marks', () => {
    const tagged = [note('1', 'lụt', '', ['lũ']), note('2', '', '', ['lũ lụt'])];
    expect(findNotes(tagged, 'thẻ:lũ lụt', () => false).map(({ id }) => id)).toEqual(['2']);
  });

  test.each([
    ['điều 5', ['1']],
    ['đồng ý', ['1']],
    ['điều k', ['2', '1']],
    ['điều kh', ['2', '1']],
  ])('a last word of one letter or digit is asked for unless only the onset of a word is typed: %s', (query, found) => {
    const rules = [note('1', 'đồng ý với điều 5'), note('2', 'đồng lòng về điều 6')];
    expect(findNotes(rules, query, () => false).map(({ id }) => id)).toEqual(found);
  });
});
