import { describe, expect, test } from 'vitest';
import { recognise } from '../../../../src/main/recognise/recognise';

/** What is found, as "title > name" or "name". */
function found(text: string): string[] {
  return recognise(text, []).officials.map((mention) =>
    mention.title === null ? mention.name : `${mention.title} > ${mention.name}`,
  );
}

describe('titles', () => {
  test.each<[string, string, string[]]>([
    [
      'before the name',
      'Sáng nay, Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn tới thăm nhà trường.',
      ['Bộ trưởng Bộ Ngoại giao > Bùi Thanh Sơn'],
    ],
    [
      'of former leaders, shared by the names after it',
      'Cùng dự có các đồng chí: Lê Văn Bình, Bộ trưởng; nguyên lãnh đạo ngành Trần Văn An, Đỗ Thị Hoa.',
      ['Bộ trưởng > Lê Văn Bình', 'nguyên lãnh đạo ngành > Trần Văn An', 'nguyên lãnh đạo ngành > Đỗ Thị Hoa'],
    ],
    [
      'of a district named by a side',
      'Bí thư Huyện ủy Điện Biên Đông Trần Văn An vừa đến.',
      ['Bí thư Huyện ủy Điện Biên Đông > Trần Văn An'],
    ],
    [
      'of the Front in a hamlet',
      'Trưởng Ban công tác Mặt trận ấp Bến Đá Đỗ Văn Châu nói.',
      ['Trưởng Ban công tác Mặt trận ấp Bến Đá > Đỗ Văn Châu'],
    ],
    ['of nobody where a place opens the sentence', 'Tại Osaka, Thủ tướng đã gặp kiều bào.', []],
    ['of nobody where former leaders are not named', 'Các nguyên lãnh đạo ngành đã về dự.', []],
    [
      'in a chain',
      'Gặp gỡ có Ủy viên Bộ Chính trị, Phó Thủ tướng - Bộ trưởng Bộ Ngoại giao Phạm Bình Minh.',
      ['Ủy viên Bộ Chính trị, Phó Thủ tướng - Bộ trưởng Bộ Ngoại giao > Phạm Bình Minh'],
    ],
    [
      'after the name',
      'Đồng chí Võ Văn Thưởng, Ủy viên Bộ Chính trị, Thường trực Ban Bí thư đã đọc thư.',
      ['Ủy viên Bộ Chính trị, Thường trực Ban Bí thư > Võ Văn Thưởng'],
    ],
    [
      'on both sides',
      'Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng thăm bệnh viện.',
      ['Đại tướng, Bộ trưởng Bộ Quốc phòng > Phan Văn Giang'],
    ],
    ['after a dash', 'Ông Đỗ Đức Duy - Bí thư Tỉnh ủy Yên Bái trồng cây.', ['Bí thư Tỉnh ủy Yên Bái > Đỗ Đức Duy']],
    [
      'with no mark between',
      'Ông Phạm Minh Chính Ủy viên Bộ Chính trị ghé thăm.',
      ['Ủy viên Bộ Chính trị > Phạm Minh Chính'],
    ],
    [
      'with commas in the body',
      'Có mặt Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch Nguyễn Văn Hùng.',
      ['Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch > Nguyễn Văn Hùng'],
    ],
    [
      'with a bracket',
      'Đi cùng có Thứ trưởng Bộ Ngoại giao Trung Quốc (cấp Bộ trưởng) Mã Triều Húc.',
      ['Thứ trưởng Bộ Ngoại giao Trung Quốc (cấp Bộ trưởng) > Mã Triều Húc'],
    ],
    [
      'with a place named like a family',
      'Chủ tịch UBND huyện Phú Xuyên Nguyễn Xuân Thanh trả lời.',
      ['Chủ tịch UBND huyện Phú Xuyên > Nguyễn Xuân Thanh'],
    ],
    ['without its place', 'Chủ tịch UBND tỉnh Trương Quốc Huy tặng quà.', ['Chủ tịch UBND tỉnh > Trương Quốc Huy']],
    [
      'named after a person themselves',
      'Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh Nguyễn Xuân Thắng mở đầu.',
      ['Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh > Nguyễn Xuân Thắng'],
    ],
    [
      'with the organ above',
      'Ông Lê Văn Bình, Vụ trưởng Vụ Pháp chế, Bộ Y tế giải thích.',
      ['Vụ trưởng Vụ Pháp chế, Bộ Y tế > Lê Văn Bình'],
    ],
    ['glued to the name', 'Hôm nay, Đại tướngTrần Đại Quang thăm trường.', ['Đại tướng > Trần Đại Quang']],
    [
      'in the other tone placement',
      'Uỷ viên Bộ Chính trị Lê Minh Hưng ký thư.',
      ['Uỷ viên Bộ Chính trị > Lê Minh Hưng'],
    ],
    [
      'with a form of address between',
      'Phó Chủ tịch UBND TP Nam Định ông Lê Thanh Tùng xuống xã.',
      ['Phó Chủ tịch UBND TP Nam Định > Lê Thanh Tùng'],
    ],
    [
      'with a comma and a form of address between',
      'Ngoại trưởng Na Uy, bà Ida Berger cho biết tàu đã về cảng.',
      ['Ngoại trưởng Na Uy > Ida Berger'],
    ],
    [
      'of those who serve another office',
      'Theo Thư ký báo chí của Tổng thống Chile, ông Pablo Rojas, mọi việc đã xong.',
      ['Thư ký báo chí của Tổng thống Chile > Pablo Rojas'],
    ],
    [
      'with an abbreviated district',
      'Chủ tịch UBND Q.Tân An Nguyễn Văn Bình họp dân.',
      ['Chủ tịch UBND Q.Tân An > Nguyễn Văn Bình'],
    ],
    [
      'of countries spelled out',
      'Thủ tướng Cam-pu-chia Sok Dara và Tổng thống I-ta-li-a M.Rốt-xi gặp nhau.',
      ['Thủ tướng Cam-pu-chia > Sok Dara', 'Tổng thống I-ta-li-a > M.Rốt-xi'],
    ],
    [
      'before initials with full stops',
      'Cựu Tổng thống Henry H.W. Parker về quê.',
      ['Cựu Tổng thống > Henry H.W. Parker'],
    ],
    [
      'up to the verb of speaking',
      'Bà Lê Thị Hoa, Vụ trưởng Vụ Thống kê giá cho biết giá đã giảm.',
      ['Vụ trưởng Vụ Thống kê giá > Lê Thị Hoa'],
    ],
    [
      'with the term of office',
      'Ông Lê Văn Bình, nguyên Thường trực Ban Bí thư khóa VI về thăm làng.',
      ['nguyên Thường trực Ban Bí thư khóa VI > Lê Văn Bình'],
    ],
    [
      'after a comma that ends another clause',
      'Sau lễ nhậm chức, Tổng Bí thư, Chủ tịch nước Tô Lâm cảm ơn mọi người.',
      ['Tổng Bí thư, Chủ tịch nước > Tô Lâm'],
    ],
    [
      'without the end of the word before',
      'Chính quyền Tổng thống Chile Pablo Rojas nhất trí.',
      ['Tổng thống Chile > Pablo Rojas'],
    ],
    [
      'of an advisor on affairs of state',
      'Bà cử ông Karl Weber, cố vấn chính sách đối ngoại, sang họp.',
      ['cố vấn chính sách đối ngoại > Karl Weber'],
    ],
  ])('are read %s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('go on over an acronym, a bracketed short form and a spelled parliament', () => {
    expect(found('Thứ trưởng Bộ VH-TT-DL Huỳnh Thị Lan tới dự.')).toEqual(['Thứ trưởng Bộ VH-TT-DL > Huỳnh Thị Lan']);
    expect(found('Giám đốc Cục Điều tra Liên bang Mỹ (FBI) Giôn Mi-lơ từ chức.')).toEqual([
      'Giám đốc Cục Điều tra Liên bang Mỹ (FBI) > Giôn Mi-lơ',
    ]);
    expect(found('Chủ tịch Mặt trận Tổ quốc (MTTQ) Việt Nam Lê Thị Hoa tặng quà.')).toEqual([
      'Chủ tịch Mặt trận Tổ quốc (MTTQ) Việt Nam > Lê Thị Hoa',
    ]);
    expect(found('Ông gặp Chủ tịch Đu-ma quốc gia Nga V. Rô-man-xki chiều qua.')).toEqual([
      'Chủ tịch Đu-ma quốc gia Nga > V. Rô-man-xki',
    ]);
  });

  test('of others stay with them when a source speaks of their duty', () => {
    expect(found('Theo đại biểu Quốc hội Lê Văn Bình, Bí thư Tỉnh ủy Hà Nam phải trả lời.')).toEqual([
      'đại biểu Quốc hội > Lê Văn Bình',
    ]);
  });

  test('that are places, teams or terms name nobody', () => {
    expect(found('Ủy viên Trung ương Đảng khóa X đã nghỉ.')).toEqual([]);
    expect(found('Chủ tịch Hội Tâm lý vắng mặt, Chủ tịch UBND tỉnh Lê Văn Bình thay.')).toEqual([
      'Chủ tịch UBND tỉnh > Lê Văn Bình',
    ]);
    expect(found('Giám đốc vùng Mỹ Latinh Peter Stone nghỉ việc.')).toEqual([]);
    expect(found('Tàu sân bay Đô đốc Makarov rời cảng.')).toEqual([]);
    expect(found('Ứng viên tổng thống Anna Moreau thua.')).toEqual([]);
    expect(found('Ban Giám đốc Công an tỉnh họp, Thiếu tướng Thổ Nhĩ Kỳ vắng.')).toEqual([]);
    expect(found('Bà Phạm Thị Tâm, Trưởng Bộ phận phát triển sản phẩm, chào khách.')).toEqual([]);
  });

  test('of an envoy and of the one who sends him are told apart', () => {
    expect(found('Ông tiếp bà Lý Minh Nguyệt, đặc phái viên của Thủ tướng Chile Pablo Rojas.')).toEqual([
      'đặc phái viên của Thủ tướng Chile > Lý Minh Nguyệt',
      'Thủ tướng Chile > Pablo Rojas',
    ]);
  });

  test('of spokesmen count with an organ, or beside officials', () => {
    expect(found('Phát ngôn viên Trần Kha của Bộ Ngoại giao nói vậy.')).toEqual(['Phát ngôn viên > Trần Kha']);
    expect(found('Phát ngôn viên Trần Kha của hãng xe nói vậy.')).toEqual([]);
    expect(
      found('Theo người phát ngôn John Baker, Tổng thống Chile Pablo Rojas sẽ gặp Thủ tướng Na Uy Ida Berger.'),
    ).toContain('người phát ngôn > John Baker');
  });

  test('of deputies count where somebody is questioned', () => {
    expect(found('Khi chất vấn, đại biểu Lê Thị Lan (Hà Nam) hỏi về giá điện.')).toEqual(['đại biểu > Lê Thị Lan']);
    expect(found('Đại biểu Lê Thị Lan của câu lạc bộ hỏi giá vé.')).toEqual([]);
  });

  test('of bare chairmen count where all chairmen of the article govern', () => {
    const local = 'Chủ tịch UBND huyện Mường Tè Lò Văn Hùng đến. Phó Chủ tịch Trần Văn Tám nói.';
    expect(found(local)).toContain('Phó Chủ tịch > Trần Văn Tám');
    expect(found(`${local} Chủ tịch Công ty Sao Mai Lê Thị Lan vắng.`)).not.toContain('Phó Chủ tịch > Trần Văn Tám');
  });

  test('of several persons are told apart by ranks', () => {
    expect(
      found(
        'Có Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng, Thượng tướng Lương Tam Quang, Bộ trưởng Bộ Công an.',
      ),
    ).toEqual([
      'Đại tướng, Bộ trưởng Bộ Quốc phòng > Phan Văn Giang',
      'Thượng tướng, Bộ trưởng Bộ Công an > Lương Tam Quang',
    ]);
  });

  test('are shared by coordinated names', () => {
    expect(found('Tới chúc Tết nguyên Tổng Bí thư Đỗ Mười, Lê Khả Phiêu; bà con rất vui.')).toEqual([
      'nguyên Tổng Bí thư > Đỗ Mười',
      'nguyên Tổng Bí thư > Lê Khả Phiêu',
    ]);
  });

  test('of the next clause are not the name’s', () => {
    expect(found('Đồng tình với Thủ tướng Phạm Minh Chính, Bộ trưởng Quốc phòng Lào cho biết sẽ phối hợp.')).toEqual([
      'Thủ tướng > Phạm Minh Chính',
    ]);
  });

  test('that are a predicate stay out', () => {
    expect(found('Ông được giữ chức Tư lệnh Quân đoàn 34, Thiếu tướng Lê Minh Quang làm Chính ủy.')).toEqual([
      'Thiếu tướng > Lê Minh Quang',
    ]);
  });

  test('over a list are a hint and no title', () => {
    expect(found('Có các đồng chí Ủy viên Trung ương Đảng: Trần Văn Thành, Bùi Văn Thạch.')).toEqual([
      'Trần Văn Thành',
      'Bùi Văn Thạch',
    ]);
  });

  test('without a name are no mention', () => {
    expect(found('Bộ trưởng nhấn mạnh vai trò của Chủ tịch UBND các tỉnh.')).toEqual([]);
  });
});

describe('names', () => {
  test.each<[string, string[]]>([
    ['Tổng thống Nga Vladimir Putin tới Hà Nội.', ['Tổng thống Nga > Vladimir Putin']],
    ['Tổng thống Hàn Quốc Moon Jae-in rời đi.', ['Tổng thống Hàn Quốc > Moon Jae-in']],
    ['Ông Xu-căng Ma-hả-lạt - Đô trưởng Viêng-chăn vui mừng.', ['Đô trưởng Viêng-chăn > Xu-căng Ma-hả-lạt']],
    ['Chủ tịch Ủy ban châu Âu Ursula von der Leyen viết thư.', ['Chủ tịch Ủy ban châu Âu > Ursula von der Leyen']],
    ['Bộ trưởng Hầu A Lềnh về bản.', ['Bộ trưởng > Hầu A Lềnh']],
    ['Đại biểu Quốc hội H’Vi Êban hỏi.', ['Đại biểu Quốc hội > H’Vi Êban']],
  ])('of minorities and foreigners: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('come back bare, with a form of address and short, as the same person', () => {
    const text =
      'Bộ trưởng Bùi Thanh Sơn tới dự. Ông Bùi Thanh Sơn vui. Theo ông Sơn, mọi việc đã xong. Bộ trưởng Sơn cảm ơn.';
    const mentions = recognise(text, []).officials;
    expect(mentions.map((mention) => mention.name)).toEqual(['Bùi Thanh Sơn', 'Bùi Thanh Sơn', 'Sơn', 'Sơn']);
    expect(new Set(mentions.map((mention) => mention.person))).toEqual(new Set(['bùi-thanh-sơn']));
  });

  test('of the Sinitic world come back by the family name, Vietnamese ones never', () => {
    expect(found('Chủ tịch Trung Quốc Tập Minh Viễn tới. Ông Tập vui.')).toContain('Tập');
    expect(found('Bộ trưởng Lê Văn Bình tới. Ông Lê vui.')).not.toContain('Lê');
  });

  test('written with a capital inside are one word', () => {
    expect(found('Bộ trưởng Tài chính Mỹ John McNeil nói. Ông McNeil về ngay.')).toEqual([
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
      found(
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
    expect(found(text)).toEqual([]);
  });

  test('of Hồ Chí Minh with his title are the person', () => {
    expect(found('Chủ tịch Hồ Chí Minh đã căn dặn thanh niên.')).toEqual(['Chủ tịch > Hồ Chí Minh']);
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
