import { mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { numberedWords, spelled } from '../../../../src/main/search/article-words';
import { parseQuery } from '../../../../src/main/search/read-query/parse-query';
import { SearchIndex } from '../../../../src/main/search/search-index';
import { draftSegment } from '../../../../src/main/search/segment/draft';
import { NOBODY } from '../../../../src/main/search/segment/layout';
import { newFolder } from '../../../new-folder';

const texts = ['Hội nghị đối ngoại', 'Đối ngoại và kinh tế', 'Kinh tế biển', 'Hội nghị biển'];
const words = texts.map((text) => numberedWords(text, []));

function numbersOf(index: SearchIndex, typed: string): readonly number[] {
  return [...index.search(parseQuery(typed)).ids].sort((a, b) => a - b);
}

test('articles of a segment made elsewhere are found by the numbers they are given', () => {
  const index = new SearchIndex();
  index.addSegment(draftSegment(words), Uint32Array.of(4, 7, 8, 9));
  expect([...index.ids()]).toEqual([4, 7, 8, 9]);
  expect(numbersOf(index, 'đối ngoại')).toEqual([4, 7]);
});

test('an article of it that has no number is left out, also once it is merged', async () => {
  const index = new SearchIndex();
  index.addSegment(draftSegment(words.slice(0, 2)), Uint32Array.of(NOBODY, 2));
  index.addSegment(draftSegment(words.slice(2)), Uint32Array.of(3, NOBODY));
  expect(numbersOf(index, 'hội nghị')).toEqual([]);
  await index.fold(() => Promise.resolve());
  expect(numbersOf(index, 'kinh tế')).toEqual([2, 3]);
  expect(index.size).toBe(2);
});

test('it goes before articles that were added one by one, which stay', () => {
  const index = new SearchIndex();
  const [first] = words;
  if (first !== undefined) index.add(1, spelled(first));
  index.addSegment(draftSegment(words.slice(1)), Uint32Array.of(2, 3, 4));
  expect(numbersOf(index, 'hội nghị')).toEqual([1, 4]);
  index.remove(4);
  expect(numbersOf(index, 'hội nghị')).toEqual([1]);
});

test('the fields of an article take no more room the later it stands in a segment', () => {
  const index = new SearchIndex();
  const runs = Uint32Array.from({ length: 200 }, (_, at) => (at % 2 === 0 ? (at / 2) % 2 : 1));
  const patchwork = { ...numberedWords('a '.repeat(100), []), fields: runs };
  const ids = Uint32Array.from({ length: 50 }, (_, at) => at + 1);
  index.addSegment(draftSegment(Array.from(ids, () => patchwork)), ids);
  expect(index.runsOf(50)).toEqual(runs);
});

test('articles whose words were numbered before a thread began a new table are found beside those after', () => {
  const index = new SearchIndex();
  const many = Array.from({ length: 70_000 }, (_, n) => `w${n}`).join(' ');
  const before = numberedWords('Đại hội thể thao', []);
  numberedWords(many, []);
  const after = numberedWords('Thể thao và đại hội', []);
  expect(after.known).not.toBe(before.known);
  index.addSegment(draftSegment([before, after, before]), Uint32Array.of(1, 2, 3));
  expect(numbersOf(index, '"đại hội thể thao"')).toEqual([1, 3]);
  expect(numbersOf(index, 'thể thao')).toEqual([1, 2, 3]);
});

test.each(['tin', ''])('a segment of nothing but one short text is opened as any other: "%s"', (text) => {
  const index = new SearchIndex();
  index.addSegment(draftSegment([numberedWords(text, [])]), Uint32Array.of(5));
  expect([...index.ids()]).toEqual([5]);
  expect(numbersOf(index, 'tin')).toEqual(text === 'tin' ? [5] : []);
});

test('a segment the disk refuses is found all the same, told of, and written once there is room', () => {
  const place = { dir: newFolder(), owner: 'kho' };
  const told: unknown[] = [];
  const index = new SearchIndex(place, { onRefused: (error) => told.push(error) });
  const inTheWay = ['1', '2'].map((name) => join(place.dir, `${name}.segment.new`));
  for (const dir of inTheWay) mkdirSync(dir);
  index.addSegment(draftSegment(words), Uint32Array.of(4, 7, 8, 9));
  expect(numbersOf(index, 'đối ngoại')).toEqual([4, 7]);
  expect(told).toMatchObject([{ code: 'EISDIR' }]);
  expect(() => index.catchUp()).toThrow('EISDIR');
  for (const dir of inTheWay) rmdirSync(dir);
  index.catchUp();
  expect(numbersOf(index, 'kinh tế')).toEqual([7, 8]);
  index.close();
  expect(numbersOf(new SearchIndex(place), 'đối ngoại')).toEqual([4, 7]);
});
