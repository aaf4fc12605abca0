import { describe, expect, test } from 'vitest';
import { titledNames } from '../titled-names';

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
      'with the number of a party cell',
      'Cảnh cáo ông Trần Văn An, Bí thư Chi bộ 4, Chi cục trưởng Chi cục Thuế, và ông Lê Văn Bình.',
      ['Bí thư Chi bộ 4, Chi cục trưởng Chi cục Thuế > Trần Văn An'],
    ],
    [
      'of a body named after an ocean',
      'Tư lệnh Bộ Chỉ huy Thái Bình Dương Mỹ Harry Stone vừa tới.',
      ['Tư lệnh Bộ Chỉ huy Thái Bình Dương Mỹ > Harry Stone'],
    ],
    [
      'of world bodies',
      'Bà ngồi cạnh Chủ tịch Ngân hàng Thế giới Jim Stone và Giám đốc Quỹ Tiền tệ Quốc tế Anna Hill.',
      ['Chủ tịch Ngân hàng Thế giới > Jim Stone', 'Giám đốc Quỹ Tiền tệ Quốc tế > Anna Hill'],
    ],
    [
      'of judges by their grade, at a high court',
      'Ông Nguyễn Văn Tiến, Thẩm phán cao cấp, Phó Chánh án Tòa án nhân dân cấp cao tại Hà Nội, nhận việc mới.',
      ['Thẩm phán cao cấp, Phó Chánh án Tòa án nhân dân cấp cao tại Hà Nội > Nguyễn Văn Tiến'],
    ],
    [
      'of trade envoys',
      'Thủ tướng tiếp Đại diện Thương mại Mỹ Robert Hill sáng nay.',
      ['Đại diện Thương mại Mỹ > Robert Hill'],
    ],
    [
      'of a hospital of a district',
      'Cảnh cáo ông Đặng Trung Bình (Bí thư Đảng ủy, Giám đốc Bệnh viện đa khoa huyện Gia Viễn) vì vi phạm.',
      ['Bí thư Đảng ủy, Giám đốc Bệnh viện đa khoa huyện Gia Viễn > Đặng Trung Bình'],
    ],
    [
      'with words nobody listed and the organ above',
      'Theo Cục trưởng Cục Quản lý giá, Bộ Tài chính Nguyễn Anh Sơn cho biết, giá giảm.',
      ['Cục trưởng Cục Quản lý giá, Bộ Tài chính > Nguyễn Anh Sơn'],
    ],
    [
      'of the head of a board of a council',
      'Ông Nguyễn Văn Sơn – Trưởng ban Đô thị, HĐND TP Hà Nội cho biết việc di dời còn chậm.',
      ['Trưởng ban Đô thị, HĐND TP Hà Nội > Nguyễn Văn Sơn'],
    ],
    ['of a quarter', 'Chủ tịch quận Đặng Thị Hồng Lan cho biết thêm.', ['Chủ tịch quận > Đặng Thị Hồng Lan']],
    [
      'of a ward named after a person',
      'Quyết định được ông Nguyễn Tấn Sơn, chủ tịch UBND phường Nguyễn An Ninh công bố tại nhà.',
      ['chủ tịch UBND phường Nguyễn An Ninh > Nguyễn Tấn Sơn'],
    ],
    [
      'of nobody in a firm named after a person',
      'Ông Từ Quý Thành, Giám đốc Công ty Du lịch xã Hoàng Văn Long, cho biết giá đã tăng.',
      [],
    ],
    [
      'of deputies where the article speaks of their government',
      'Chủ tịch UBND TP.Đà Nẵng đã ký văn bản. Ông giao Phó chủ tịch Nguyễn Văn Nam chủ trì.',
      ['Phó chủ tịch > Nguyễn Văn Nam'],
    ],
    [
      'of a deputy of a branch',
      'Ông Lê Văn Sơn, Chi cục phó Chi cục Thú y nêu ra.',
      ['Chi cục phó Chi cục Thú y > Lê Văn Sơn'],
    ],
    [
      'with organs of words nobody listed',
      'Theo Cục trưởng Cục Khảo thí và Kiểm định chất lượng Trần Văn An, thi cử vẫn như cũ.',
      ['Cục trưởng Cục Khảo thí và Kiểm định chất lượng > Trần Văn An'],
    ],
    [
      'with organs of words nobody listed behind the name',
      'Ông Lê Văn Bình, Chi cục trưởng Chi cục Nuôi trồng tỉnh Sóc Trăng, đã trả lời.',
      ['Chi cục trưởng Chi cục Nuôi trồng tỉnh Sóc Trăng > Lê Văn Bình'],
    ],
    [
      'of boards that the last word of the head names',
      'Trưởng Ban Dân nguyện Nguyễn Thanh Hoa gặp Trưởng Ban Tổ chức Thành ủy Trần Đình Hồng sáng nay.',
      ['Trưởng Ban Dân nguyện > Nguyễn Thanh Hoa', 'Trưởng Ban Tổ chức Thành ủy > Trần Đình Hồng'],
    ],
    [
      'of boards of a council and of sights',
      'Trưởng ban Kinh tế - Ngân sách HĐND TP Hà Nội Phạm Thị Mai hỏi ông Lê Văn Dũng, Trưởng ban quản lý di tích chùa Hương.',
      [
        'Trưởng ban Kinh tế - Ngân sách HĐND TP Hà Nội > Phạm Thị Mai',
        'Trưởng ban quản lý di tích chùa Hương > Lê Văn Dũng',
      ],
    ],
    ['of nobody among the organisers of a feast', 'Ông Lê Đức Liên, Trưởng Ban tổ chức lễ hội, cho biết thêm.', []],
    [
      'of a ministry in small letters',
      'Bộ trưởng Bộ thông tin và Truyền thông Trương Minh Sơn đã chỉ đạo.',
      ['Bộ trưởng Bộ thông tin và Truyền thông > Trương Minh Sơn'],
    ],
    ['of nobody where English words go on with “who”', 'In Ha Noi the director who hired John Smith said so.', []],
    ['of nobody where an organ speaks', 'Giám đốc Sở Nam cho biết thêm.', []],
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
    expect(titledNames(text)).toEqual(expected);
  });

  test('go on over an acronym, a bracketed short form and a spelled parliament', () => {
    expect(titledNames('Thứ trưởng Bộ VH-TT-DL Huỳnh Thị Lan tới dự.')).toEqual([
      'Thứ trưởng Bộ VH-TT-DL > Huỳnh Thị Lan',
    ]);
    expect(titledNames('Giám đốc Cục Điều tra Liên bang Mỹ (FBI) Giôn Mi-lơ từ chức.')).toEqual([
      'Giám đốc Cục Điều tra Liên bang Mỹ (FBI) > Giôn Mi-lơ',
    ]);
    expect(titledNames('Chủ tịch Mặt trận Tổ quốc (MTTQ) Việt Nam Lê Thị Hoa tặng quà.')).toEqual([
      'Chủ tịch Mặt trận Tổ quốc (MTTQ) Việt Nam > Lê Thị Hoa',
    ]);
    expect(titledNames('Ông gặp Chủ tịch Đu-ma quốc gia Nga V. Rô-man-xki chiều qua.')).toEqual([
      'Chủ tịch Đu-ma quốc gia Nga > V. Rô-man-xki',
    ]);
  });

  test('of others stay with them when a source speaks of their duty', () => {
    expect(titledNames('Theo đại biểu Quốc hội Lê Văn Bình, Bí thư Tỉnh ủy Hà Nam phải trả lời.')).toEqual([
      'đại biểu Quốc hội > Lê Văn Bình',
    ]);
  });

  test('that are places, teams or terms name nobody', () => {
    expect(titledNames('Ủy viên Trung ương Đảng khóa X đã nghỉ.')).toEqual([]);
    expect(titledNames('Chủ tịch Hội Tâm lý vắng mặt, Chủ tịch UBND tỉnh Lê Văn Bình thay.')).toEqual([
      'Chủ tịch UBND tỉnh > Lê Văn Bình',
    ]);
    expect(titledNames('Giám đốc vùng Mỹ Latinh Peter Stone nghỉ việc.')).toEqual([]);
    expect(titledNames('Tàu sân bay Đô đốc Makarov rời cảng.')).toEqual([]);
    expect(titledNames('Ứng viên tổng thống Anna Moreau thua.')).toEqual([]);
    expect(titledNames('Ban Giám đốc Công an tỉnh họp, Thiếu tướng Thổ Nhĩ Kỳ vắng.')).toEqual([]);
    expect(titledNames('Bà Phạm Thị Tâm, Trưởng Bộ phận phát triển sản phẩm, chào khách.')).toEqual([]);
  });

  test('of an envoy and of the one who sends him are told apart', () => {
    expect(titledNames('Ông tiếp bà Lý Minh Nguyệt, đặc phái viên của Thủ tướng Chile Pablo Rojas.')).toEqual([
      'đặc phái viên của Thủ tướng Chile > Lý Minh Nguyệt',
      'Thủ tướng Chile > Pablo Rojas',
    ]);
  });

  test('of spokesmen count with an organ, or beside officials', () => {
    expect(titledNames('Phát ngôn viên Trần Kha của Bộ Ngoại giao nói vậy.')).toEqual(['Phát ngôn viên > Trần Kha']);
    expect(titledNames('Phát ngôn viên Trần Kha của hãng xe nói vậy.')).toEqual([]);
    expect(
      titledNames('Theo người phát ngôn John Baker, Tổng thống Chile Pablo Rojas sẽ gặp Thủ tướng Na Uy Ida Berger.'),
    ).toContain('người phát ngôn > John Baker');
  });

  test('of deputies count where somebody is questioned', () => {
    expect(titledNames('Khi chất vấn, đại biểu Lê Thị Lan (Hà Nam) hỏi về giá điện.')).toEqual([
      'đại biểu > Lê Thị Lan',
    ]);
    expect(titledNames('Đại biểu Lê Thị Lan của câu lạc bộ hỏi giá vé.')).toEqual([]);
  });

  test('of bare chairmen count where all chairmen of the article govern', () => {
    const local = 'Chủ tịch UBND huyện Mường Tè Lò Văn Hùng đến. Phó Chủ tịch Trần Văn Tám nói.';
    expect(titledNames(local)).toContain('Phó Chủ tịch > Trần Văn Tám');
    expect(titledNames(`${local} Chủ tịch Công ty Sao Mai Lê Thị Lan vắng.`)).not.toContain(
      'Phó Chủ tịch > Trần Văn Tám',
    );
  });

  test('of several persons are told apart by ranks', () => {
    expect(
      titledNames(
        'Có Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng, Thượng tướng Lương Tam Quang, Bộ trưởng Bộ Công an.',
      ),
    ).toEqual([
      'Đại tướng, Bộ trưởng Bộ Quốc phòng > Phan Văn Giang',
      'Thượng tướng, Bộ trưởng Bộ Công an > Lương Tam Quang',
    ]);
  });

  test('are shared by coordinated names', () => {
    expect(titledNames('Tới chúc Tết nguyên Tổng Bí thư Đỗ Mười, Lê Khả Phiêu; bà con rất vui.')).toEqual([
      'nguyên Tổng Bí thư > Đỗ Mười',
      'nguyên Tổng Bí thư > Lê Khả Phiêu',
    ]);
  });

  test('of the next clause are not the name’s', () => {
    expect(
      titledNames('Đồng tình với Thủ tướng Phạm Minh Chính, Bộ trưởng Quốc phòng Lào cho biết sẽ phối hợp.'),
    ).toEqual(['Thủ tướng > Phạm Minh Chính']);
  });

  test('that are a predicate stay out', () => {
    expect(titledNames('Ông được giữ chức Tư lệnh Quân đoàn 34, Thiếu tướng Lê Minh Quang làm Chính ủy.')).toEqual([
      'Thiếu tướng > Lê Minh Quang',
    ]);
  });

  test('over a list are a hint and no title', () => {
    expect(titledNames('Có các đồng chí Ủy viên Trung ương Đảng: Trần Văn Thành, Bùi Văn Thạch.')).toEqual([
      'Trần Văn Thành',
      'Bùi Văn Thạch',
    ]);
  });

  test('without a name are no mention', () => {
    expect(titledNames('Bộ trưởng nhấn mạnh vai trò của Chủ tịch UBND các tỉnh.')).toEqual([]);
  });
});
