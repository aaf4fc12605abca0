import { describe, expect, test } from 'vitest';
import { recognise } from '../../../../src/main/recognise/recognise';
import { titledNames } from '../titled-names';

describe('names', () => {
  test.each<[string, string[]]>([
    ['Tổng thống Nga Vladimir Putin tới Hà Nội.', ['Tổng thống Nga > Vladimir Putin']],
    ['Tổng thống Hàn Quốc Moon Jae-in rời đi.', ['Tổng thống Hàn Quốc > Moon Jae-in']],
    ['Ông Xu-căng Ma-hả-lạt - Đô trưởng Viêng-chăn vui mừng.', ['Đô trưởng Viêng-chăn > Xu-căng Ma-hả-lạt']],
    ['Chủ tịch Ủy ban châu Âu Ursula von der Leyen viết thư.', ['Chủ tịch Ủy ban châu Âu > Ursula von der Leyen']],
    ['Bộ trưởng Hầu A Lềnh về bản.', ['Bộ trưởng > Hầu A Lềnh']],
    ['Đại biểu Quốc hội H’Vi Êban hỏi.', ['Đại biểu Quốc hội > H’Vi Êban']],
  ])('of minorities and foreigners: %s', (text, expected) => {
    expect(titledNames(text)).toEqual(expected);
  });

  test('come back bare, with a form of address and short, as the same person', () => {
    const text =
      'Bộ trưởng Bùi Thanh Sơn tới dự. Ông Bùi Thanh Sơn vui. Theo ông Sơn, mọi việc đã xong. Bộ trưởng Sơn cảm ơn.';
    const mentions = recognise(text, []).officials;
    expect(mentions.map((mention) => mention.name)).toEqual(['Bùi Thanh Sơn', 'Bùi Thanh Sơn', 'Sơn', 'Sơn']);
    expect(new Set(mentions.map((mention) => mention.person))).toEqual(new Set(['bùi-thanh-sơn']));
  });

  test('of the Sinitic world come back by the family name, Vietnamese ones never', () => {
    expect(titledNames('Chủ tịch Trung Quốc Tập Minh Viễn tới. Ông Tập vui.')).toContain('Tập');
    expect(titledNames('Bộ trưởng Lê Văn Bình tới. Ông Lê vui.')).not.toContain('Lê');
  });

  test('written with a capital inside are one word', () => {
    expect(titledNames('Bộ trưởng Tài chính Mỹ John McNeil nói. Ông McNeil về ngay.')).toEqual([
      'Bộ trưởng Tài chính Mỹ > John McNeil',
      'McNeil',
    ]);
  });

  test('have one key in both tone placements', () => {
    const keys = ['Bộ trưởng Nguyễn Hòa Bình họp.', 'Bộ trưởng Nguyễn Hoà Bình họp.'].map(
      (text) => recognise(text, []).officials[0]?.person,
    );
    expect(keys[0]).toBe(keys[1]);
  });

  test('of private persons stay unmarked', () => {
    expect(
      titledNames(
        'Giám đốc Công ty Sao Mai Nguyễn Văn Tốt nói. Ông Trần Văn Hai và ca sĩ Lê Thị Ba cười. Chủ tịch câu lạc bộ Đoàn Văn Tư vui.',
      ),
    ).toEqual([]);
  });

  test.each([
    'Đoàn viếng Lăng Chủ tịch Hồ Chí Minh.',
    'Sinh viên học tập tư tưởng Hồ Chí Minh tại Thành phố Hồ Chí Minh.',
    'Học sinh Trường THPT Lê Duẩn đi trên đường Phạm Văn Đồng.',
    'Toàn cảnh buổi lễ. (Ảnh: Vũ Quang Minh)',
    'Ông là đại sứ du lịch Lý Minh Anh.',
  ])('of things are no persons: %s', (text) => {
    expect(titledNames(text)).toEqual([]);
  });

  test('of Hồ Chí Minh with his title are the person', () => {
    expect(titledNames('Chủ tịch Hồ Chí Minh đã căn dặn thanh niên.')).toEqual(['Chủ tịch > Hồ Chí Minh']);
  });
});

describe('a mention', () => {
  test('covers the name only and points to its titles', () => {
    const text = 'Đồng chí Thứ trưởng Lê Xuân Định, Bí thư Đảng ủy Bộ, dự và chủ trì.';
    const [mention] = recognise(text, []).officials;
    expect(text.slice(mention?.start, mention?.end)).toBe('Lê Xuân Định');
    expect(mention?.titleSpans.map((span) => text.slice(span.start, span.end))).toEqual([
      'Thứ trưởng',
      'Bí thư Đảng ủy Bộ',
    ]);
    expect(mention?.why.rule).toBe('title-both');
    expect(mention?.role).toBe('dự và chủ trì');
  });

  test.each([
    ['Chủ trì hội nghị gồm các đồng chí: Tô Lâm, Tổng Bí thư; Lương Cường, Chủ tịch nước.', 'chủ trì'],
    ['Thủ tướng Phạm Minh Chính phát biểu chỉ đạo hội nghị.', 'phát biểu chỉ đạo'],
    ['Hội nghị họp dưới sự chủ trì của Bộ trưởng Bùi Thanh Sơn.', 'chủ trì'],
    ['Bộ trưởng Bùi Thanh Sơn quê ở Hà Nội.', null],
  ])('has its role where it is said: %s', (text, role) => {
    for (const mention of recognise(text, []).officials) expect(mention.role).toBe(role);
  });

  test('crosses the line breaks of one block only', () => {
    const text = 'Thăm trường có Bộ trưởng Bộ\nY tế Đào Hồng Lan.';
    const block = { start: 0, end: text.length, kind: 'paragraph' as const };
    expect(recognise(text, [block]).officials[0]?.title).toBe('Bộ trưởng Bộ\nY tế');
  });
});

test('a list of attendants may be longer than a function has room for arguments', () => {
  const names = 150_000;
  const { officials } = recognise(`Dự hội nghị có Bộ trưởng Trần Văn An${', ông Trần Văn An'.repeat(names)}.`, []);
  expect(officials.at(-1)?.listPlace).toBe(names + 1);
});

describe('short names', () => {
  test('are not read in the name of a place', () => {
    const text = 'Phó Bí thư Tỉnh ủy Nguyễn Xuân Sơn đã dự. Nhà máy đặt tại huyện Anh Sơn do tỉnh quản lý.';
    expect(titledNames(text)).toEqual(['Phó Bí thư Tỉnh ủy > Nguyễn Xuân Sơn']);
  });

  test('share a form of address', () => {
    const text = 'Thứ trưởng Đỗ Văn Vinh và Vụ trưởng Lê Văn Phương cùng dự. Ông Vinh và Phương được khen.';
    expect(titledNames(text).slice(2)).toEqual(['Vinh', 'Phương']);
  });

  test('mean one person who is named with the family name and without', () => {
    const text = 'Ông Đức Duy - Phó Bí thư Tỉnh ủy. Thứ trưởng Đỗ Đức Duy đã đến. Trước đó, ông Duy làm Vụ trưởng.';
    expect(titledNames(text).at(-1)).toBe('Duy');
  });
});
