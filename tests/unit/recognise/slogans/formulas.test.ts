import { describe, expect, test } from 'vitest';
import { formulaFinder } from '../../../../src/main/recognise/slogans/formulas';

function shared(own: string, other: string): readonly [string, string] | null {
  const formula = formulaFinder(own)(other);
  if (formula === null) return null;
  return [own.slice(formula.own.start, formula.own.end), other.slice(formula.other.start, formula.other.end)];
}

describe('a formula that two slogans share', () => {
  test.each<[string, string, string, readonly [string, string] | null]>([
    [
      'is the longest run of the same words',
      'Vững tay chèo, thực hiện thắng lợi nghị quyết của xã',
      'Thi đua thực hiện thắng lợi nghị quyết của huyện',
      ['thực hiện thắng lợi nghị quyết của', 'thực hiện thắng lợi nghị quyết của'],
    ],
    [
      'passes over marks, case and “và”',
      'Đoàn kết, kỷ cương và sáng tạo',
      'Năm của ĐOÀN KẾT – KỶ CƯƠNG – SÁNG TẠO mới',
      ['Đoàn kết, kỷ cương và sáng tạo', 'ĐOÀN KẾT – KỶ CƯƠNG – SÁNG TẠO'],
    ],
    ['may be a whole short wording', 'nói là làm', 'đã nói là làm, làm là xong', ['nói là làm', 'nói là làm']],
    ['is not three words among many', 'Chung tay giữ đê cùng làng xóm', 'Chung tay giữ lúa với mọi nhà', null],
    [
      'is not a name of the country and its diplomacy',
      'Ngoại giao Việt Nam vươn xa',
      'Nền ngoại giao Việt Nam bền bỉ',
      null,
    ],
    ['is nothing where no word is the same', 'Chung một mái nhà', 'Vững bước đi lên', null],
  ])('%s', (_name, own, other, expected) => {
    expect(shared(own, other)).toEqual(expected);
  });
});
