import type { Dice } from '../dice';
import { insertAt, type Mutation, type Mutations } from './mutation';

/** What rules for news look for; in long rows it tempts a pattern to try everything. */
const tokens: readonly [string, ...string[]] = [
  ...([
    ' ',
    '\t',
    '\u00a0',
    '\n',
    '\r\n',
    ' \n',
    '.',
    ',',
    '-',
    '–',
    '/',
    '|',
    '(',
    ')',
    '"',
    '“',
    '”',
    "'",
    '*',
  ] as const),
  ...([
    '=',
    '#',
    '_',
    ':',
    '1',
    '1/',
    '12/12/',
    '2021-',
    'a',
    'A',
    'đ',
    'Đ',
    'ạ',
    'a\u0323\u0302',
    '\u0301',
    '\u200b',
  ] as const),
  ...([
    '\u00ad',
    '\ufeff',
    '\ud83c',
    '😀',
    'a ',
    'A ',
    'Anh ',
    'Bộ trưởng ',
    'ông ',
    'Nguyễn ',
    'Nguyễn Văn A, ',
  ] as const),
  ...([
    'Ảnh: ',
    'Theo ',
    'Nguồn: ',
    'ngày ',
    'ngày 1/1, ',
    'và ',
    '“Đoàn kết”, ',
    'chủ đề “',
    'của ',
    'Hội nghị ',
  ] as const),
  ...([
    'Phó Chủ tịch ',
    'UBND ',
    'TP. ',
    '- ',
    '1. ',
    '---\n',
    '===\n',
    '| a ',
    '&amp;',
    '&#',
    '<',
    '<p>',
    '{',
    '}',
    '\\',
  ] as const),
  ...(['http://a.', 'a@b.', '[a](', '![](', '> ', '```\n', 'Ï', 'Öß', 'ñ', 'aâ', "a'", 'dd', '=?utf-8?b?'] as const),
] as [string, ...string[]];

const LONGEST_ROW = 400_000;

function row(dice: Dice): string {
  const words = Array.from({ length: 1 + dice.below(3) }, () => dice.pick(tokens)).join('');
  const length = dice.pick([50, 3_000, 30_000, LONGEST_ROW]);
  return words.repeat(Math.ceil(length / words.length));
}

const flood: Mutation = {
  name: 'flood',
  spoil: (bytes, dice) => {
    const text = bytes.toString('utf8');
    return Buffer.from(insertAt(text, dice.below(text.length), row(dice)));
  },
};

/** Mutations of what is, or holds, plain words in UTF-8. */
export const anyText: Mutations = [
  flood,
  flood,
  {
    name: 'mix encodings',
    spoil: (bytes, dice) => {
      const half = dice.below(bytes.length);
      const rest = bytes.toString('utf8', half);
      return Buffer.concat([bytes.subarray(0, half), Buffer.from(rest, dice.pick(['utf16le', 'latin1', 'base64']))]);
    },
  },
  {
    name: 'false mark',
    spoil: (bytes, dice) =>
      Buffer.concat([Buffer.from(dice.pick(['fffe', 'feff', 'efbbbf', 'fffe0000', '1a', '00']), 'hex'), bytes]),
  },
  {
    name: 'any letters',
    spoil: (bytes, dice) => {
      const units = Array.from({ length: 1 + dice.below(2_000) }, () => dice.below(0x10000));
      const text = bytes.toString('utf8');
      return Buffer.from(insertAt(text, dice.below(text.length), String.fromCharCode(...units)));
    },
  },
];
