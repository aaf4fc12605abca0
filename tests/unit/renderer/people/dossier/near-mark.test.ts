import { expect, test } from 'vitest';
import { nearMark } from '../../../../../src/renderer/people/dossier/near-mark';

const marked = ({ text, marks }: ReturnType<typeof nearMark>): string[] =>
  marks.map(({ start, end }) => text.slice(start, end));

test('a sentence with its mark near stays as it is', () => {
  const sentence = { text: 'Già bản Y Bút kể chuyện.', marks: [{ start: 8, end: 13 }] };
  expect(nearMark(sentence)).toEqual(sentence);
});

test('a mark far into a sentence is brought near, on the same words, as are those after it', () => {
  const text = `${'Một đoàn thuyền nối nhau về bến. '.repeat(12)}Già bản Y Bút đứng đợi Y Bút con.`;
  const [first, second] = [text.indexOf('Y Bút'), text.lastIndexOf('Y Bút')];
  const marks = [first, second].map((start) => ({ start, end: start + 5 }));
  const near = nearMark({ text, marks });
  expect(near.text.startsWith('…')).toBe(true);
  expect(near.marks[0]?.start).toBeLessThan(120);
  expect(marked(near)).toEqual(['Y Bút', 'Y Bút']);
});

test('a word longer than what is kept before a mark is not cut', () => {
  const text = `${'x'.repeat(400)}Y Bút`;
  expect(nearMark({ text, marks: [{ start: 400, end: 405 }] }).text).toBe(text);
});
