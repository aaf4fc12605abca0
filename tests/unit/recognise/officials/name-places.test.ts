import { expect, test } from 'vitest';
import { namePlaces, type SoughtName } from '../../../../src/main/recognise/officials/name-places';

function found(text: string, sought: SoughtName): readonly string[] {
  return namePlaces(text, [], sought).map(
    ({ start, end, title }) =>
      `${title === null ? '' : `${text.slice(title.start, title.end)} | `}${text.slice(start, end)}`,
  );
}

test('a name is found wherever it is spelled so, with its title where that stands beside it', () => {
  const text = 'Già làng Y Bút nói. Sau đó Y Bút ra về, già làng Y Bút ở lại; y bút thì không.';
  const sought = { name: 'Y Bút', title: { text: 'Già làng', side: 'before' } } as const;
  expect(found(text, sought)).toEqual(['Già làng | Y Bút', 'Y Bút', 'già làng | Y Bút']);
  const after = { name: 'Y Bút', title: { text: 'trưởng bản', side: 'after' } } as const;
  expect(found('Ông Y Bút, trưởng bản, vui.', after)).toEqual([
    'Y Bút | trưởng bản'.split(' | ').reverse().join(' | '),
  ]);
});

test('a longer name, a street and a school of the name are others', () => {
  const sought = { name: 'Y Bút', title: null };
  expect(found('Anh Y Bút Niê đến. Đường Y Bút dài. Trường Y Bút mới. Ở đây, Y Bút.', sought)).toEqual(['Y Bút']);
});
