import type { Dice } from '../dice';
import { spellings, type Spelling } from '../spellings';
import type { Mutation, Mutations } from './mutation';

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

const VIETNAMESE = 'Sáng 12/10, Bộ trưởng Trần Văn Đò dự lễ mừng mùa nước nổi ở huyện Xóm Bến. ';

/** Puts words into bytes at the beginning of a letter. */
function putIn(bytes: Buffer, words: Buffer, { boundary }: Spelling, dice: Dice): Buffer {
  const at = boundary(bytes, dice.below(bytes.length));
  return Buffer.concat([bytes.subarray(0, at), words, bytes.subarray(at)]);
}

/** Mutations of what is, or holds, plain words written in `spelling`; its other bytes stay as they are. */
export function anyText(spelling: Spelling): Mutations {
  const flood: Mutation = {
    name: 'flood',
    spoil: (bytes, dice) => putIn(bytes, spelling.write(row(dice)), spelling, dice),
  };
  return [
    flood,
    flood,
    {
      name: 'mix encodings',
      spoil: (bytes, dice) => {
        const other = dice.pick(spellings).write(VIETNAMESE.repeat(1 + dice.below(20)));
        return Buffer.concat([bytes.subarray(0, dice.below(bytes.length)), other]);
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
        return putIn(bytes, spelling.write(String.fromCharCode(...units)), spelling, dice);
      },
    },
  ];
}
