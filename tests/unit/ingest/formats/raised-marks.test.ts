import { describe, expect, test } from 'vitest';
import { withNoteMarks } from '../../../../src/main/ingest/formats/raised-marks';
import { toTcvn3 } from '../encoding/encoders';

/** The words of runs, what stands raised in braces. */
function read(line: string, font: string | null = null): string {
  const runs = line.split(/(\{[^}]*\})/u).filter((one) => one !== '');
  return withNoteMarks(
    runs.map((one) => ({ text: one.replace(/[{}]/gu, ''), font, isRaised: one.startsWith('{') })),
  ).reduce((text, run) => text + run.text, '');
}

describe('withNoteMarks', () => {
  test.each([
    ['ông Nguyễn Văn Hòa{1} dự', 'ông Nguyễn Văn Hòa[1] dự'],
    ['năm nay.{12} Các xã', 'năm nay.[12] Các xã'],
    ['“ghi vào sổ”{3}, rồi', '“ghi vào sổ”[3], rồi'],
    ['năm 2019{4} và', 'năm 2019[4] và'],
    ['ở{5} bến', 'ở[5] bến'],
    ['hai nguồn{1, 2} khác', 'hai nguồn[1, 2] khác'],
    ['đếm{1}{2} thuyền', 'đếm[12] thuyền'],
    ['Hòa{1 }dự', 'Hòa[1] dự'],
    ['{1}Theo sổ', '[1] Theo sổ'],
    ['{1} Theo sổ', '[1] Theo sổ'],
  ])('puts the mark of a note in brackets: %s', (line, wanted) => {
    expect(read(line)).toBe(wanted);
  });

  test.each([
    'rộng 1.200 m{2}',
    '5 km{3} nước',
    'm{2}',
    '10{6} phần',
    'x{2}',
    'ngày 1{st}',
    'Ca{2+}',
    'và {1} khác',
    '{1}',
    '{1}/2',
  ])('leaves powers and other raised letters: %s', (line) => {
    expect(read(line)).toBe(line.replace(/[{}]/gu, ''));
  });

  test('knows the word of a legacy font behind which a mark stands', () => {
    const runs = [
      { text: toTcvn3('ông Hòa đã'), font: '.VnTime' },
      { text: '1', font: '.VnTime', isRaised: true },
    ];
    expect(withNoteMarks(runs).at(-1)).toEqual({ text: '[1]', font: null });
  });
});
