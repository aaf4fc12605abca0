import { describe, expect, test } from 'vitest';
import { recognise } from '../../../../src/main/recognise/recognise';
import { SloganFamilies } from '../../../../src/main/recognise/slogans/families';

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
    ['as a row of single virtues', 'Bộ trưởng Lê Văn Bình xây dựng đơn vị “gọn, chắc, bền”.', ['gọn, chắc, bền']],
    ['likened to a pair', 'Họ giữ lời hứa “bền như đá núi, sóng biển” với nhau.', ['bền như đá núi, sóng biển']],
    ['of a good tradition', 'Làng giữ truyền thống tốt đẹp “Anh bộ đội giữ rừng”.', ['Anh bộ đội giữ rừng']],
    [
      'that goes on in the next paragraph',
      'Lễ hội có chủ đề “Một dòng sông,\n\nhai bờ xanh” và kéo dài ba ngày.',
      ['Một dòng sông,\n\nhai bờ xanh'],
    ],
    ['whose closing mark was forgotten', 'Lễ hội có chủ đề “Một dòng sông xanh.\n\nSáng nay.', ['Một dòng sông xanh']],
    ['after the year of a theme', 'Tỉnh thực hiện chủ đề năm 2031 “Kỷ cương là sức mạnh”.', ['Kỷ cương là sức mạnh']],
    [
      'after what tells which movement',
      'Phong trào thi đua yêu nước “Mỗi nhà một việc tốt” lan rộng.',
      ['Mỗi nhà một việc tốt'],
    ],
    ['at the end of a row', 'Đội làm với tinh thần khẩn trương, thiết thực, “nói xong là làm”.', ['nói xong là làm']],
    ['as a comparison', 'Anh em bảo nhau “giữ đê như giữ nhà mình”, rồi đi.', ['giữ đê như giữ nhà mình']],
    ['as a proverb', 'Bà vẫn tin “có công mài sắt, có ngày nên kim” từ bé.', ['có công mài sắt, có ngày nên kim']],
    ['after a pupil, who is no trick', 'Lũ học trò “ăn chưa no, lo chưa tới” ấy đã lớn.', ['ăn chưa no, lo chưa tới']],
    ['as a formula in words', 'Chính sách “ba không” được giữ nguyên.', ['ba không']],
    [
      'that is a proverb, whatever it is said of',
      'Ao làng để theo kiểu “cha chung không ai khóc”.',
      ['cha chung không ai khóc'],
    ],
    [
      'with the long name of a campaign',
      'Xã hưởng ứng cuộc vận động “Nhà nhà sạch ngõ, người người trồng cây, cả thôn giữ nước, giữ đất, giữ rừng, giữ lấy nếp xưa và dựng nên nếp mới cho con cháu”.',
      [
        'Nhà nhà sạch ngõ, người người trồng cây, cả thôn giữ nước, giữ đất, giữ rừng, giữ lấy nếp xưa và dựng nên nếp mới cho con cháu',
      ],
    ],
    [
      'after whose words they are',
      'Xã nhớ câu nói nổi tiếng của cụ Đồ làng Hạ: “Đất không phụ người cày”.',
      ['Đất không phụ người cày'],
    ],
    ['in doubled single marks', "Khẩu hiệu ''Giữ lấy mái đình'' được nêu.", ['Giữ lấy mái đình']],
    ['in doubled curly single marks', 'Khẩu hiệu ‘‘Giữ lấy mái đình’’ được nêu.', ['Giữ lấy mái đình']],
    [
      'given as golden words',
      'Xã giữ tám chữ vàng mà tỉnh đã tặng: “Giữ đê, giữ lúa, giữ làng”.',
      ['Giữ đê, giữ lúa, giữ làng'],
    ],
    [
      'as a leader said before',
      'Lúa là “ngọc của đất và của người” như lời Bác Hồ từng nói.',
      ['ngọc của đất và của người'],
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
    'Nhóm “Lực lượng Mới” (LLM) tự nhận việc này theo phương châm cũ.',
    'Họ gọi anh là “kẻ lười nhác, kẻ ham chơi” giữa chợ.',
    'Bà đáp với nụ cười: “Tiếc quá chừng, vui quá chừng”.',
    'Tỉnh vừa đổi chính sách. “Không ai được lợi từ việc này, kể cả người bán” là một câu trong thư.',
    'Món lẩu “3 trong 1” bán chạy.',
    'Loài cá “1 sừng” lại nổi lên.',
    'Ông gửi đi thông điệp “về tình làng xóm và lòng tin của mọi nhà” hôm qua.',
    'Tập vận động vùng “đan điền” mỗi sáng.',
    'Khán giả mê chương trình “Đàn ông vào bếp” từ lâu.',
    'Bộ trưởng Bộ Y tế Lê Văn Bình lên chương trình “Face the Morning” sáng qua.',
    'Ông bày tỏ niềm tin “các em sẽ nên người” với cả lớp.',
    'Đó là một chính sách “thương mại” thôi.',
    'Ba nước cho các đòi hỏi ấy là “không hợp lý và không thể làm theo”.',
    'Thông điệp của bên kia là “chưa đủ và chưa nghiêm túc” cho tới nay.',
    'Công bố chương trình này, “món quà” ông mang theo được mở.',
    'Sau các cuộc vận động, bà con “Ra về sớm”.',
    'Ông bị cáo buộc đã “che đậy, che chắn, che giấu” cho em trai.',
    'Tỉnh dẹp nạn “tự diễn biến” từ sớm.',
    'Ông nêu quan điểm: “Nhà văn hóa thôn do ai trông coi”.',
    'Họ đặt mục tiêu “hỗ trợ thêm” cho làng.',
    'Bộ trưởng Lê Văn Bình nói cửa hàng có chương trình “mua nay, trả mai”.',
    'Đảng ấy có truyền thống “cứng rắn hơn”.',
    'Chị khóc vì câu nói “chúc anh ngủ yên” hôm qua.',
    'Người dẫn chương trình “Chuyện Tối Nay” là bạn tôi.',
    'Bà kể:\n“Vừa đi chợ, vừa đi học”\nRồi bà cười.',
    'Họ chê nhau là “ghét Bác”, “cờ ba màu”.',
    'Khẩu hiệu “Ai giữ đê làng ta?” bị gỡ.',
  ])('are not speech, documents or scare quotes: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('are of the kind that a cue names once, wherever the article prints them', () => {
    const text = 'Xã có phong trào “Làm sạch, giữ sạch”. Chị kể “làm sạch, giữ sạch” đã thành nếp.';
    expect(recognise(text, []).slogans.map((slogan) => slogan.kind)).toEqual(['campaign', 'campaign']);
  });

  test('are in a row of the kind that its first is', () => {
    const text = 'Làm theo khẩu hiệu “Đi xa về gần”; “Đi trước, về trước”.';
    expect(recognise(text, []).slogans.map((slogan) => slogan.kind)).toEqual(['motto', 'motto']);
  });

  test.each([
    ['tinh thần “chia ngọt, sẻ bùi”', 'saying'],
    ['tinh thần “dân giàu, nước mạnh”', 'motto'],
    ['phương châm “uống nước nhớ nguồn”', 'motto'],
    ['phong trào “Đền ơn đáp nghĩa”', 'campaign'],
    ['sáng kiến “Vành đai và Con đường”', 'doctrine'],
    ['tám chữ vàng Bác Hồ dạy: “Giữ vững tay chèo, giữ vững tay lái”', 'motto'],
  ])('%s is a %s', (words, kind) => {
    expect(recognise(`Hai bên làm theo ${words}.`, []).slogans[0]?.kind).toBe(kind);
  });

  test('carry kind, event and the words that show them', () => {
    const text = 'Hội nghị Ngoại giao lần thứ 31 với chủ đề “Tiên phong, toàn diện và hiện đại” khai mạc.';
    const [slogan] = recognise(text, []).slogans;
    expect(slogan?.kind).toBe('theme');
    expect(slogan?.event).toBe('hoi-nghi-ngoai-giao-31');
    expect(slogan?.why.evidence.map((span) => text.slice(span.start, span.end))).toEqual(['chủ đề']);
  });
});

describe('the event of a theme', () => {
  test.each<[string, string, string | null]>([
    [
      'is the one the article numbered, when only its kind is said',
      'Hội nghị Nông dân lần thứ 12 khai mạc. Với chủ đề “Đất lành, người giỏi”, hội nghị năm nay đón 300 người.',
      'hoi-nghi-nong-dan-12',
    ],
    [
      'is none when two ordinals could be meant',
      'Sau Hội nghị Nông dân lần thứ 11, Hội nghị Nông dân lần thứ 12 khai mạc. Chủ đề của hội nghị là “Đất lành, người giỏi”.',
      null,
    ],
    [
      'is not another that is only numbered elsewhere',
      'Theo Hội nghị Nông dân lần thứ 12, ngày mai Hội nghị Công nhân với chủ đề “Máy tốt, người giỏi” họp.',
      null,
    ],
    ['is none when its name cannot be read', 'Diễn đàn Doanh nghiệp trẻ với chủ đề “Bước tiếp, bước xa” mở.', null],
  ])('%s', (_name, text, event) => {
    expect(recognise(text, []).slogans[0]?.event).toBe(event);
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

  test('joins the same long theme printed without its event, whichever comes first, and never two events', () => {
    const theme = '“Vững bước trên đồng ruộng, sáng tạo trong nhà máy”';
    const [bare, twelve, thirteen, reworded] = [
      `Chủ đề ${theme} được chọn.`,
      `Hội nghị Nông dân lần thứ 12 với chủ đề ${theme} họp.`,
      `Hội nghị Nông dân lần thứ 13 với chủ đề ${theme} họp.`,
      'Hội nghị Nông dân lần thứ 12 với chủ đề “Vững bước trên đồng” họp.',
    ].map((text) => recognise(text, []).slogans[0]);
    if (bare === undefined || twelve === undefined || thirteen === undefined || reworded === undefined)
      throw new Error('no slogan');
    for (const order of [
      [bare, twelve, thirteen, reworded],
      [twelve, bare, reworded, thirteen],
    ]) {
      const families = new SloganFamilies();
      order.forEach((slogan) => families.keyOf(slogan));
      expect(families.keyOf(twelve)).toBe(families.keyOf(bare));
      expect(families.keyOf(reworded)).toBe(families.keyOf(twelve));
      expect(families.keyOf(thirteen)).not.toBe(families.keyOf(twelve));
    }
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

describe('no slogan', () => {
  test.each<[string, string]>([
    ['is what goes on in the next paragraph without a cue', 'Ông kể “chuyện cũ,\n\nchuyện mới” cho con.'],
    ['is a row of qualities of goods', 'Chiếc xe này “ngon, bổ, rẻ” nhất chợ.'],
    ['is a longer text whose closing mark was forgotten', 'Chủ đề “Một dòng. Hai bờ. Ba bến đò xưa cũ.\n\nSáng nay.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a tradition named in capitals part by part is a motto, any other a saying', () => {
  const kinds = (text: string) => recognise(text, []).slogans.map(({ kind }) => kind);
  expect(kinds('Đoàn giữ truyền thống “Bền chí - Nhanh chân”.')).toEqual(['motto']);
  expect(kinds('Làng giữ truyền thống “nhường cơm sẻ áo”.')).toEqual(['saying']);
});
