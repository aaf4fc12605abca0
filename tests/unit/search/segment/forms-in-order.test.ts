import { expect, test } from 'vitest';
import { FormsInOrder } from '../../../../src/main/search/segment/forms-in-order';

function inOrder(forms: FormsInOrder): readonly string[] {
  return Array.from(forms.numbers(), (number) => forms.forms[number] ?? '');
}

test('forms of one key stand together, in one order whichever came first', () => {
  const once = ['ban', 'mà', 'bạn', 'ma', 'lý', 'má', 'lí'];
  const other = [...once].reverse();
  expect(inOrder(new FormsInOrder(once))).toEqual(['ban', 'bạn', 'lí', 'lý', 'ma', 'mà', 'má']);
  expect(inOrder(new FormsInOrder(other))).toEqual(inOrder(new FormsInOrder(once)));
});

test('forms that came since are put between the others, those that are none are left out', () => {
  const list = ['mà', 'Nga', 'bạn'];
  const forms = new FormsInOrder(list, (number) => list[number] !== 'Nga');
  expect(inOrder(forms)).toEqual(['bạn', 'mà']);
  list.push('ma', 'ban', 'nga');
  expect(inOrder(forms)).toEqual(['ban', 'bạn', 'ma', 'mà', 'nga']);
  expect(forms.keyOf(3)).toBe('ma');
});
