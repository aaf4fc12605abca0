// Formulas that any two Vietnamese articles may share without saying the same thing: titles, bodies, documents, doctrine.

/** Picked from the phrases of four and more words that most articles of a news corpus repeat, without personal names. */
const formulas = `
ban bí thư
ban chấp hành trung ương đảng
tại điểm cầu
tại điểm cầu trung ương
ban tuyên giáo trung ương
ban tổ chức trung ương
ban đối ngoại trung ương
bí thư tỉnh ủy
bí thư thành ủy
bí thư trung ương đảng
bộ chính trị
bộ ngoại giao
bộ quốc phòng
bộ trưởng bộ
các bộ ban ngành
các cơ quan chức năng
các cơ quan đoàn thể
các đoàn thể
các đồng chí
các đồng chí lãnh đạo
các ban bộ ngành
cả hệ thống chính trị
chiến lược phát triển kinh tế xã hội
chủ nghĩa xã hội
chủ tịch hồ chí minh
chủ tịch nước
chủ tịch quốc hội
chủ tịch ubnd
chủ tịch ủy ban nhân dân
cộng hòa xã hội chủ nghĩa việt nam
công cuộc đổi mới
công nghiệp hóa hiện đại hóa
dân giàu nước mạnh dân chủ công bằng văn minh
dưới sự lãnh đạo của đảng
đại biểu quốc hội
đại hội đại biểu toàn quốc
đại hội đảng
đại hội lần thứ
đảng bộ chính quyền và nhân dân
đảng cộng sản việt nam
đảng nhà nước và nhân dân
đảng và nhà nước
lãnh đạo đảng nhà nước
đồng chí lãnh đạo
đoàn đại biểu cấp cao
đối ngoại đảng ngoại giao nhà nước và đối ngoại nhân dân
đối tác chiến lược toàn diện
độc lập dân tộc
độc lập tự chủ
đường lối đối ngoại
hội nghị ngoại giao
hội nghị trung ương
hội nhập quốc tế
hợp tác cùng phát triển
hợp tác quốc tế
kinh tế xã hội
lợi ích quốc gia dân tộc
lãnh đạo các ban bộ ngành
mặt trận tổ quốc
mặt trận tổ quốc việt nam
nghị quyết đại hội
nghị quyết trung ương
ngoại giao việt nam
ngoại giao cây tre
trong thời gian tới
trong thời gian qua
trong giai đoạn mới
trong tình hình mới
ngân hàng nhà nước
người đứng đầu
nhân dân hai nước
nông nghiệp và phát triển nông thôn
giáo dục và đào tạo
khoa học và công nghệ
lao động thương binh và xã hội
phát biểu chỉ đạo
phát biểu khai mạc
phát biểu tại
phát triển bền vững
phát triển đất nước
phát triển kinh tế xã hội
phó chủ tịch
phó thủ tướng chính phủ
phó thủ tướng thường trực
quan hệ đối tác
quan hệ hữu nghị
quan hệ ngoại giao
quân đội nhân dân việt nam
quân ủy trung ương
sức mạnh đại đoàn kết toàn dân tộc
sức mạnh tổng hợp
thành phố hồ chí minh
thiết lập quan hệ ngoại giao
thủ tướng chính phủ
thực hiện thắng lợi
thường trực ban bí thư
tiên phong toàn diện hiện đại
toàn đảng toàn dân toàn quân
tổng bí thư
trung ương đảng
trung ương và địa phương
trưởng đoàn đại biểu quốc hội
trực tiếp kết hợp trực tuyến
ủy ban kiểm tra trung ương
ủy ban thường vụ quốc hội
ủy viên bộ chính trị
ủy viên dự khuyết
ủy viên trung ương đảng
văn phòng chính phủ
văn phòng trung ương đảng
vị thế và uy tín quốc tế
vì hòa bình ổn định
xây dựng và bảo vệ tổ quốc
xây dựng đảng
hòa bình ổn định
`;

const MAX_LENGTH = 16;
const known = new Set(formulas.trim().split('\n'));
const lengths = [...new Set([...known].map((formula) => formula.split(' ').length))].sort((x, y) => y - x);
/** What may stand after a formula as its number: a Roman numeral, "lần thứ", "khóa", "của Đảng". */
const trailers = new Set(['lần', 'thứ', 'khóa', 'khoá', 'của', 'đảng', 'toàn', 'quốc']);

/** Marks (1) the words, given by their exact forms, that belong to a standing formula and its number. */
export function inFormula(exact: readonly string[]): Uint8Array {
  const marks = new Uint8Array(exact.length);
  for (let at = 0; at < exact.length; at += 1) {
    const length = lengths.find((one) => one <= MAX_LENGTH && known.has(exact.slice(at, at + one).join(' '))) ?? 0;
    if (length === 0) continue;
    let end = at + length;
    while (end < exact.length && isTrailer(exact[end] ?? '')) end += 1;
    marks.fill(1, at, end);
  }
  return marks;
}

function isTrailer(exact: string): boolean {
  return trailers.has(exact) || /^[ivx]{1,5}$/.test(exact);
}
