import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Tallies } from '../../../../src/main/library/catalogue/tallies';
import { entryOf } from '../entries';

const slogan = (text: string) => ({ slogan: 's', kind: 'motto', event: null, text, mentions: 1 }) as const;

test('wordings of a slogan are counted once each, letter case aside, and go with their last article', () => {
  const tallies = new Tallies();
  const first = entryOf({ n: 1, slogans: [slogan('Vì dân phục vụ'), slogan('vì Dân phục vụ')] });
  const second = entryOf({ n: 2, slogans: [slogan('Vì dân mà phục vụ'), slogan('Vì dân phục vụ')] });
  tallies.add(first);
  tallies.add(second);
  expect(tallies.wordingsOf('s')).toBe(2);
  tallies.remove(second);
  expect(tallies.wordingsOf('s')).toBe(1);
  tallies.remove(first);
  expect(tallies.wordingsOf('s')).toBe(0);
});

test('the first values are those of the whole list in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }),
      fc.integer({ min: 1, max: 12 }),
      (keys, limit) => {
        const tallies = new Tallies();
        keys.forEach((key, n) => tallies.add(entryOf({ n, publisher: `Báo ${key}` })));
        const all = tallies.publishers.top(100);
        expect(tallies.publishers.top(limit)).toEqual(all.slice(0, limit));
      },
    ),
  );
});

test('a person is shown by the spelling with marks that most articles print, while one prints it', () => {
  const named = (n: number, name: string) =>
    entryOf({ n, people: [{ person: 'lí-văn-đập', name, mentions: 1, titles: [], standing: 'automatic' }] });
  const tallies = new Tallies();
  const label = () => tallies.people.top(1)[0]?.label;
  tallies.add(named(1, 'Ly Van Dap'));
  tallies.add(named(2, 'Ly Van Dap'));
  expect(label()).toBe('Ly Van Dap');
  tallies.add(named(3, 'LÝ VĂN ĐẬP'));
  tallies.add(named(4, 'Lý Văn Đập'));
  tallies.add(named(5, 'Lý Văn Đập'));
  expect(label()).toBe('Lý Văn Đập');
  tallies.remove(named(4, 'Lý Văn Đập'));
  tallies.remove(named(5, 'Lý Văn Đập'));
  expect(label()).toBe('LÝ VĂN ĐẬP');
  tallies.remove(named(3, 'LÝ VĂN ĐẬP'));
  expect(label()).toBe('Ly Van Dap');
});
