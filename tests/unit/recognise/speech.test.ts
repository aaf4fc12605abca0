import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/main/recognise/recognise';

function references(text: string): string[] {
  return recognise(text, []).references.map(
    ({ start, end, person, why }) => `${text.slice(start, end)} > ${person} (${why.rule})`,
  );
}

function statements(text: string): string[] {
  return recognise(text, []).statements.map(
    ({ start, end, person, isDirect }) =>
      `${person ?? '?'} ${isDirect ? 'says' : 'says that'}: ${text.slice(start, end)}`,
  );
}

describe('references', () => {
  it.each([
    [
      'Bộ trưởng Bộ Y tế Lê Văn An thăm trạm xá. Bộ trưởng nhấn mạnh việc tiêm phòng cho trẻ.',
      ['Bộ trưởng > lê-văn-an (title-alone)'],
    ],
    [
      'Thủ tướng Trần Văn Bình tiếp Bộ trưởng Bộ Y tế Lê Văn An. Thủ tướng Chính phủ đề nghị ngành y tế cố gắng.',
      ['Thủ tướng Chính phủ > trần-văn-bình (title-alone)'],
    ],
    ['Bà Lê Thị An, Phó Chủ tịch nước, đến dự. Bà cho biết đây là lần đầu.', ['Bà > lê-thị-an (pronoun)']],
    [
      'Prime Minister Tran Van Binh met teachers. The PM said that schools would open soon.',
      ['PM > tran-van-binh (title-alone)'],
    ],
  ])('%s', (text, expected) => {
    expect(references(text)).toEqual(expected);
  });

  it.each([
    'Bộ trưởng Bộ Y tế Lê Văn An thăm trạm xá. Các Bộ trưởng họp vào buổi chiều.',
    'Bộ trưởng Bộ Y tế Lê Văn An thăm trạm xá. Quốc hội bầu chức danh Bộ trưởng trong tuần tới.',
    'Bộ trưởng Bộ Y tế Lê Văn An thăm trạm xá. Chủ tịch Quốc hội phát biểu sau đó.',
    'Thủ tướng nhấn mạnh việc tiêm phòng cho trẻ.',
  ])('leaves a title of others or of nobody alone: %s', (text) => {
    expect(references(text)).toEqual([]);
  });

  it('are not counted as mentions', () => {
    const text = 'Bộ trưởng Bộ Y tế Lê Văn An thăm trạm xá. Bộ trưởng nhấn mạnh việc tiêm phòng cho trẻ.';
    expect(recognise(text, []).officials).toHaveLength(1);
  });
});

describe('statements', () => {
  it.each([
    [
      'Bộ trưởng Bộ Y tế Lê Văn An thăm trạm xá. Bộ trưởng nhấn mạnh việc tiêm phòng cho trẻ là cần.',
      ['lê-văn-an says that: việc tiêm phòng cho trẻ là cần'],
    ],
    [
      'Thứ trưởng Bộ Y tế Lê Văn An nói: “Chúng tôi sẽ cố gắng hết sức. Việc này khó.” Mọi người vỗ tay.',
      ['lê-văn-an says: Chúng tôi sẽ cố gắng hết sức. Việc này khó.'],
    ],
    [
      '“Chúng tôi sẽ cố gắng hết sức”, Thứ trưởng Bộ Y tế Lê Văn An khẳng định.',
      ['lê-văn-an says: Chúng tôi sẽ cố gắng hết sức'],
    ],
    ['Theo Thứ trưởng Bộ Y tế Lê Văn An, trạm xá thiếu ba bác sĩ.', ['lê-văn-an says that: trạm xá thiếu ba bác sĩ']],
    [
      'Thứ trưởng Bộ Y tế Lê Văn An sáng 5/4 cho biết rằng trạm xá thiếu thuốc.',
      ['lê-văn-an says that: trạm xá thiếu thuốc'],
    ],
    [
      'Health Minister Le Van An said that three doctors were missing.',
      ['le-van-an says that: three doctors were missing'],
    ],
  ])('%s', (text, expected) => {
    expect(statements(text)).toEqual(expected);
  });

  it.each([
    'Thứ trưởng Bộ Y tế Lê Văn An phát biểu tại Hội nghị về y tế cơ sở.',
    'Báo cáo gửi cho Thứ trưởng Bộ Y tế Lê Văn An cho biết trạm xá thiếu thuốc.',
    'Thứ trưởng Bộ Y tế Lê Văn An thăm trạm xá của xã.',
  ])('reports no words where none are reported: %s', (text) => {
    expect(statements(text)).toEqual([]);
  });

  it('names the speaker and the verb', () => {
    const text = 'Bộ trưởng Bộ Y tế Lê Văn An tái khẳng định việc tiêm phòng là cần.';
    const [statement] = recognise(text, []).statements;
    expect(text.slice(statement?.speaker.start, statement?.speaker.end)).toBe('Bộ trưởng Bộ Y tế Lê Văn An');
    expect(text.slice(statement?.verb.start, statement?.verb.end)).toBe('tái khẳng định');
  });
});

describe('lists of attendants', () => {
  it('give each official a place and the role said once for all', () => {
    const text =
      'Tham dự Hội nghị có các đồng chí: Lê Văn An, Bí thư Tỉnh ủy; Trần Thị Bình, Chủ tịch UBND tỉnh; đại diện các sở, ngành; Đỗ Văn Cường, Giám đốc Sở Y tế.';
    expect(recognise(text, []).officials.map(({ name, listPlace, role }) => [name, listPlace, role])).toEqual([
      ['Lê Văn An', 1, 'tham dự'],
      ['Trần Thị Bình', 2, 'tham dự'],
      ['Đỗ Văn Cường', 3, 'tham dự'],
    ]);
  });

  it('say where their members take part from', () => {
    const text = 'Tại điểm cầu tỉnh Sơn Hải có Bí thư Tỉnh ủy Lê Văn An và Chủ tịch UBND tỉnh Trần Thị Bình.';
    expect(recognise(text, []).officials.map((official) => official.role)).toContain('điểm cầu tỉnh Sơn Hải');
  });

  it('are no pairs of people who meet', () => {
    const text = 'Bộ trưởng Bộ Y tế Lê Văn An tiếp Thứ trưởng Bộ Tư pháp Trần Thị Bình.';
    expect(recognise(text, []).officials.map((official) => official.listPlace)).toEqual([null, null]);
  });
});

describe('suspicion', () => {
  const suspicions = (text: string): unknown[] => recognise(text, []).officials.map((official) => official.suspicion);

  it('falls on a name cut in the middle of a word, not on an initial', () => {
    expect(suspicions('Dự lễ có Bộ trưởng Bộ Y tế Lê Văn K, Thứ trưởng Trần Thị Bình.')).toEqual(['cut-name', null]);
  });

  it('falls on an office that a leader of the state never held', () => {
    expect(suspicions('Chủ nhiệm Ủy ban Dân tộc Nguyễn Phú Trọng đến dự.')).toEqual(['unlikely-title']);
    expect(suspicions('Nguyên Chủ tịch Quốc hội Nguyễn Phú Trọng đến dự.')).toEqual([null]);
    expect(suspicions('Đại tướng Tô Lâm, Bộ trưởng Bộ Công an, đến dự.')).toEqual([null]);
  });
});
