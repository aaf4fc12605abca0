import { describe, expect, test } from 'vitest';
import { People } from '../../../../src/main/library/people/people';

interface Printed {
  readonly name: string;
  readonly titles?: readonly string[];
  readonly year?: number | null;
}

function peopleOf(...articles: Printed[]): People {
  const people = new People();
  articles.forEach(({ name, titles = [], year = null }, at) => people.add(at + 1, new Map([[name, { titles, year }]])));
  people.settle();
  return people;
}

describe('mentions of one name', () => {
  test('are one person through a career', () => {
    const people = peopleOf(
      { name: 'lí-văn-đập', titles: ['Vụ trưởng Vụ Đê điều'], year: 2004.5 },
      { name: 'lí-văn-đập', titles: ['Thứ trưởng Bộ Thủy lợi'], year: 2010.2 },
      { name: 'lí-văn-đập', titles: ['Bộ trưởng Bộ Thủy lợi'], year: 2016.7 },
    );
    expect([1, 2, 3].map((n) => people.personOf('lí-văn-đập', n))).toEqual(Array(3).fill('lí-văn-đập'));
    expect(people.uncertain('lí-văn-đập')).toBeNull();
  });

  test('are two persons when one is a minister while the other serves a commune', () => {
    const people = peopleOf(
      { name: 'trần-văn-cồn', titles: ['Chủ tịch UBND xã Đức Thọ'], year: 2015.1 },
      { name: 'trần-văn-cồn', titles: ['Bộ trưởng Bộ Thủy lợi'], year: 2015.4 },
      { name: 'trần-văn-cồn', titles: ['Bộ trưởng Bộ Thủy lợi'], year: 2016.4 },
    );
    expect(people.personOf('trần-văn-cồn', 2)).toBe('trần-văn-cồn');
    expect(people.personOf('trần-văn-cồn', 1)).toMatch(/^trần-văn-cồn~/u);
    expect(people.namesakesOf('trần-văn-cồn')).toHaveLength(2);
  });

  test('are one person when a leader of a province becomes a minister, or a minister goes to a province', () => {
    const people = peopleOf(
      { name: 'lí-văn-đập', titles: ['Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Khánh Hòa'], year: 2024.6 },
      { name: 'lí-văn-đập', titles: ['Bộ trưởng Bộ Tư pháp'], year: 2024.7 },
      { name: 'lí-văn-đập', titles: ['Phó bí thư thường trực Thành ủy TP.HCM'], year: 2025.1 },
    );
    expect(people.namesakesOf('lí-văn-đập')).toHaveLength(1);
  });

  test('are two persons when two provinces have them for years at once, and one when one follows the other', () => {
    const head = (place: string, year: number): Printed => ({
      name: 'phan-thị-kênh',
      titles: [`Bí thư Tỉnh ủy ${place}`],
      year,
    });
    const apart = peopleOf(head('Nghệ An', 2010), head('Nghệ An', 2014), head('Cà Mau', 2011), head('Cà Mau', 2013));
    expect(apart.namesakesOf('phan-thị-kênh')).toHaveLength(2);
    const moved = peopleOf(head('Nghệ An', 2010), head('Nghệ An', 2012), head('Cà Mau', 2013), head('Cà Mau', 2015));
    expect(moved.namesakesOf('phan-thị-kênh')).toEqual(['phan-thị-kênh']);
    expect(moved.uncertain('phan-thị-kênh')).toMatchObject({ reason: 'titles-apart' });
  });

  test('stay one person under titles that only look like a commune or another country', () => {
    const titles = [
      'Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn',
      'Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam',
      'Bộ trưởng Bộ Tư Pháp',
      'Bộ trưởng Bộ Lao động, Thương binh và Xã hội',
    ];
    const people = peopleOf(...titles.map((title) => ({ name: 'trần-văn-cồn', titles: [title], year: 2015 })));
    expect(people.namesakesOf('trần-văn-cồn')).toHaveLength(1);
  });

  test('stay one person when an article prints both titles', () => {
    const people = peopleOf(
      { name: 'trần-văn-cồn', titles: ['Chủ tịch UBND xã Đức Thọ'], year: 2015.1 },
      { name: 'trần-văn-cồn', titles: ['Bộ trưởng Bộ Thủy lợi'], year: 2015.4 },
      { name: 'trần-văn-cồn', titles: ['Bộ trưởng Bộ Thủy lợi', 'Chủ tịch UBND xã Đức Thọ'], year: 2015.6 },
    );
    expect(people.namesakesOf('trần-văn-cồn')).toHaveLength(1);
  });
});

describe('an unmarked spelling', () => {
  test('joins the one marked name it can mean, whichever came first', () => {
    const people = peopleOf({ name: 'li-van-dap' }, { name: 'lí-văn-đập' });
    expect(people.personOf('li-van-dap', 1)).toBe('lí-văn-đập');
  });

  test('joins none when two names could be meant, and says so', () => {
    const people = peopleOf({ name: 'li-van-dap' }, { name: 'lí-văn-đập' });
    people.add(3, new Map([['lí-vân-đáp', { titles: [], year: null }]]));
    expect([...people.settle()]).toContain(1);
    expect(people.personOf('li-van-dap', 1)).toBe('li-van-dap');
    expect(people.uncertain('li-van-dap')).toMatchObject({ reason: 'spelling' });
    people.remove(3, ['lí-vân-đáp']);
    expect([...people.settle()]).toContain(1);
    expect(people.personOf('li-van-dap', 1)).toBe('lí-văn-đập');
  });
});

test('an article more about others changes nobody else', () => {
  const people = peopleOf({ name: 'lí-văn-đập' }, { name: 'phan-thị-kênh' });
  people.add(3, new Map([['trần-văn-cồn', { titles: ['Bộ trưởng Bộ Thủy lợi'], year: 2015 }]]));
  expect([...people.settle()]).toEqual([]);
});

describe('a foreign name of one word', () => {
  const minister = { name: 'velda-tornquist', titles: ['Thủ tướng Na Uy'], year: 2016.5 };
  const bare = { name: 'tornquist', titles: ['Thủ tướng'], year: 2016.6 };

  test('means the one full name of the library whose office it is given', () => {
    const people = peopleOf(minister, bare, { ...bare, titles: ['Bộ trưởng'] }, { ...bare, titles: [] });
    expect([2, 3, 4].map((n) => people.personOf('tornquist', n))).toEqual([
      'velda-tornquist',
      'tornquist',
      'tornquist',
    ]);
    expect(people.articlesOf('velda-tornquist')).toEqual([1, 2]);
  });

  test('stays by itself when two full names fit, and when the countries differ', () => {
    const people = peopleOf(
      minister,
      { name: 'ole-tornquist', titles: ['Thủ tướng Na Uy'], year: 2001.5 },
      bare,
      { name: 'ada-brekke', titles: ['Thủ tướng Na Uy'] },
      { name: 'brekke', titles: ['Thủ tướng Thụy Điển'] },
    );
    expect(people.personOf('tornquist', 3)).toBe('tornquist');
    expect(people.personOf('brekke', 5)).toBe('brekke');
  });

  test('is told to mean another when the full name comes or goes', () => {
    const people = peopleOf(bare);
    people.add(9, new Map([['velda-tornquist', { titles: ['Thủ tướng Na Uy'], year: 2016.7 }]]));
    expect([...people.settle()]).toEqual([1]);
    expect(people.personOf('tornquist', 1)).toBe('velda-tornquist');
    people.remove(9, ['velda-tornquist']);
    expect([...people.settle()]).toEqual([1]);
    expect(people.personOf('tornquist', 1)).toBe('tornquist');
  });

  test('that can be a Vietnamese word is left alone', () => {
    const people = peopleOf({ name: 'anna-kim', titles: ['Thủ tướng'] }, { name: 'kim', titles: ['Thủ tướng'] });
    expect(people.personOf('kim', 2)).toBe('kim');
  });
});

test('a name that many articles print is two persons as soon as one article tells so, and one again without it', () => {
  const people = peopleOf();
  const come = (n: number, title: string, year: number): void => {
    people.add(n, new Map([['lí-văn-đập', { titles: [title], year }]]));
    people.settle();
  };
  for (let n = 1; n <= 100; n += 1) come(n, 'Bộ trưởng Bộ Thủy lợi', 2015 + n / 100);
  expect(people.namesakesOf('lí-văn-đập')).toHaveLength(1);
  come(101, 'Chủ tịch UBND xã Đức Thọ', 2015.5);
  expect(people.namesakesOf('lí-văn-đập')).toHaveLength(2);
  come(101, 'Thứ trưởng Bộ Thủy lợi', 2015.5);
  expect(people.namesakesOf('lí-văn-đập')).toHaveLength(1);
  come(102, 'Chủ tịch UBND xã Đức Thọ', 2015.5);
  people.remove(102, ['lí-văn-đập']);
  people.settle();
  expect(people.namesakesOf('lí-văn-đập')).toHaveLength(1);
});
