import { describe, expect, test } from 'vitest';
import { recognise } from '../../../src/main/recognise/recognise';
import { SloganFamilies } from '../../../src/main/recognise/slogan-families';

function found(text: string): string[] {
  return recognise(text, []).slogans.map((slogan) => slogan.text);
}

function keys(...texts: string[]): (string | undefined)[] {
  return texts.map((text) => recognise(text, []).slogans[0]?.slogan);
}

describe('slogans', () => {
  test.each<[string, string, string[]]>([
    ['by the subject of a copula', 'Chủ đề của hội nghị năm nay là “Vững bước cùng nhau”.', ['Vững bước cùng nhau']],
    ['by a cue', 'Hai nước hợp tác theo phương châm “cùng nghe, cùng làm”.', ['cùng nghe, cùng làm']],
    [
      'with the full stop inside',
      'Đó là chính sách “một quốc gia, hai chế độ.” Ông nói.',
      ['một quốc gia, hai chế độ'],
    ],
    [
      'in mismatched marks',
      'Nền ngoại giao mang bản sắc "ngoại giao cây tre Việt Nam” được nhắc lại.',
      ['ngoại giao cây tre Việt Nam'],
    ],
    ['in single marks', "Khẩu hiệu 'Có lên có xuống' được nêu.", ['Có lên có xuống']],
    ['in reopened marks', 'Với chủ đề “Chung một mái nhà“, lễ hội bắt đầu.', ['Chung một mái nhà']],
    [
      'listed after one cue',
      'Theo tinh thần "Tiền hô hậu ủng", "Trên dưới một lòng" mà làm.',
      ['Tiền hô hậu ủng', 'Trên dưới một lòng'],
    ],
    [
      'nested in a speech',
      'Ông nói: “Chúng ta làm theo phương châm ‘chậm mà chắc’ nên mọi người hãy yên lòng về công việc sắp tới nhé các đồng chí”.',
      ['chậm mà chắc'],
    ],
    ['said by a leader', 'Như Bác Hồ dạy: "Sự nghiệp làm nên bởi chữ Đồng".', ['Sự nghiệp làm nên bởi chữ Đồng']],
    [
      'by balance alone',
      'Cây tre "gốc vững, thân chắc, cành uyển chuyển" đứng trước gió.',
      ['gốc vững, thân chắc, cành uyển chuyển'],
    ],
    ['as a numbered formula', 'Hai bên làm theo "6 hơn" từ nay.', ['6 hơn']],
  ])('are found %s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'Ông nói: “Tôi rất vui khi được về thăm quê hương”.',
    'Nghị quyết số 13 “Về nhiệm vụ đối ngoại trong tình hình mới” đã ban hành.',
    'Ca khúc “Tiến về quê mẹ” vang lên.',
    'Đó là "điểm sáng" của tỉnh.',
    'Cần xóa bỏ tình trạng “xin cho, chạy chọt, vòi vĩnh, nhũng nhiễu”.',
    'Đội “Quỷ đỏ” thắng trận.',
    'Ông mở ngoặc “rồi quên đóng lại.',
  ])('are not speech, documents or scare quotes: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('carry kind, event and the words that show them', () => {
    const text = 'Hội nghị Ngoại giao lần thứ 31 với chủ đề “Tiên phong, toàn diện và hiện đại” khai mạc.';
    const [slogan] = recognise(text, []).slogans;
    expect(slogan?.kind).toBe('theme');
    expect(slogan?.event).toBe('hoi-nghi-ngoai-giao-31');
    expect(slogan?.why.evidence.map((span) => text.slice(span.start, span.end))).toEqual(['chủ đề']);
  });
});

describe('the key of a slogan', () => {
  test('joins two wordings of one conference’s theme and parts two conferences', () => {
    const [a, b, c] = keys(
      'Hội nghị Ngoại giao 32 với chủ đề “Vì nước và vì dân” họp.',
      'Với chủ đề “Ngoại giao vì nước, vì dân”, Hội nghị Ngoại giao lần thứ 32 họp.',
      'Hội nghị Ngoại giao lần thứ 33 với chủ đề “Vì nước và vì dân” họp.',
    );
    expect(a).toBe(b);
    expect(a).not.toBe(c);
  });

  test('is blind to case, marks and loose words at the ends', () => {
    const found = keys(
      'Nền ngoại giao mang bản sắc “ngoại giao cây tre”.',
      'Nền ngoại giao mang bản sắc "Ngoại giao Cây tre Việt Nam".',
      'Trường phái ngoại giao "Cây tre Việt Nam" là vậy.',
    );
    expect(new Set(found)).toEqual(new Set(['cay-tre']));
  });

  test('joins near wordings across a library, in the order they come', () => {
    const families = new SloganFamilies();
    const [first, second, other] = [
      'Phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa mới” lan rộng.',
      'Phong trào “Toàn dân đoàn kết, xây dựng đời sống văn hóa” lan rộng.',
      'Phong trào “Cả nước thi đua làm nghìn việc tốt” lan rộng.',
    ].map((text) => recognise(text, []).slogans[0]);
    if (first === undefined || second === undefined || other === undefined) throw new Error('no slogan');
    expect(families.keyOf(first)).toBe(families.keyOf(second));
    expect(families.keyOf(other)).not.toBe(families.keyOf(first));
  });
});
