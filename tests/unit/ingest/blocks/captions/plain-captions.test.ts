import { describe, expect, test } from 'vitest';
import { plainCaptions, type StoryLines } from '../../../../../src/main/ingest/blocks/captions/plain-captions';

const told = [
  'Sáng 12/3, xã Đồng Sậy mở bến đò mới ở cuối làng, sau hai năm người dân phải đi vòng qua cầu tạm của xã bên.',
  'Theo ông trưởng bến, từ nay ai cũng có thể mua vé cả tháng với giá bằng nửa giá vé ngày, và trẻ em không phải trả tiền.',
];
const sure = ['Người dân chụp ảnh tại lễ khánh thành bến đò Đồng Sậy.', 'Chiếc đò tre của xã Đồng Sậy tại buổi lễ.'];
const likely = 'Khách xem thuyền tre của chị Lan trong trang phục ngày hội ở xã Lau';
const weak = 'Sắc màu của bến đò làng Lau.';

/** Numbers, among the lines between paragraphs, of those told as captions. */
function captions(between: readonly string[], facts: Partial<StoryLines> = {}): readonly number[] {
  const lines = [...between.flatMap((line) => [told.join(' '), line]), told.join(' ')];
  const open = between.map((_, index) => 2 * index + 1);
  const story = { lines, title: '', isClosedStyle: true, isCredited: false, ...facts };
  return [...plainCaptions(story, open)].map((index) => (index - 1) / 2);
}

describe('captions that credit nobody', () => {
  test('are told by what they show', () => {
    expect(captions(sure)).toEqual([0, 1]);
  });
  test('bring others of their page along that end as they do', () => {
    const onCreditedPage = { isCredited: true };
    expect(captions([weak], onCreditedPage)).toEqual([]);
    expect(captions([...sure, weak], onCreditedPage)).toEqual([0, 1, 2]);
  });
  test('leave the headings of their page, which end otherwise', () => {
    expect(captions([likely])).toEqual([0]);
    expect(captions([...sure, likely])).toEqual([0, 1]);
  });
  test('hardly stand on a page that credits its pictures', () => {
    expect(captions([likely])).toEqual([0]);
    expect(captions([likely], { isCredited: true })).toEqual([]);
  });
  test('stand apart between long paragraphs that end as they do', () => {
    expect(captions([weak])).toEqual([0]);
    expect(captions([weak.slice(0, -1)])).toEqual([]);
    expect(captions([weak.replace('.', '!')])).toEqual([]);
    expect(captions(['Trẻ em cũng phải mua vé.'])).toEqual([]);
  });
  test('are hardly headings where they end open and are that long', () => {
    const open = 'Người lái đò Lê Bình và các con vẫn chở khách xã Lau qua sông vào mùa nước lớn';
    expect(captions([open], { isCredited: true })).toEqual([0]);
    expect(captions([open.slice(0, 40)], { isCredited: true })).toEqual([]);
    expect(captions([open], { isCredited: true, isClosedStyle: false })).toEqual([]);
  });
  test('are seldom long', () => {
    const long =
      'Nghệ nhân Lê Bình, nghệ nhân Mai An cùng đoàn khách xã Đồng Sậy và xã Lau trong trang phục ngày hội tại buổi lễ mở bến đò mới của huyện Sậy.';
    expect(captions([long])).toEqual([0]);
    expect(captions([long], { isCredited: true })).toEqual([]);
    expect(captions([long.replace('mở bến đò mới của huyện', 'đã được nói đến khi huyện có bến đò mới ở')])).toEqual(
      [],
    );
  });
  test('name a person and their office, but not beside another such line', () => {
    const person = 'Ông Lê Văn Bình, trưởng bến đò Đồng Sậy';
    const story = { lines: [told[1] ?? '', person, `${person}, đón khách. ${told.join(' ')}`], title: '' };
    expect([...plainCaptions({ ...story, isClosedStyle: true, isCredited: true }, [1])]).toEqual([1]);
    const gone = { ...story, lines: [told[1] ?? '', 'Đồng chí ra đi, cả làng Lau tiếc thương', told[0] ?? ''] };
    expect([...plainCaptions({ ...gone, isClosedStyle: true, isCredited: true }, [1])]).toEqual([]);
    const shown = 'Đồng chí Chủ tịch xã Lau thăm, tặng quà đồng chí Mai Văn An, nguyên Chủ tịch xã';
    const row = { ...story, lines: [told[1] ?? '', shown, shown.replace('An', 'Bình'), told[0] ?? ''] };
    expect([...plainCaptions({ ...row, isClosedStyle: true, isCredited: true }, [1, 2])]).toEqual([1, 2]);
    const list = { ...story, lines: [told[1] ?? '', person, 'Bà Mai Thị An, thủ quỹ của bến', told[0] ?? ''] };
    expect([...plainCaptions({ ...list, isClosedStyle: true, isCredited: true }, [1, 2])]).toEqual([]);
  });
  test('say who stands where', () => {
    const posed = 'Chị Lan (bên phải) bán vé cho khách, sau khi bến đò đã mở từ sáng';
    expect(captions([posed], { isCredited: true })).toEqual([0]);
    expect(captions([posed.replace(' (bên phải)', '')], { isCredited: true })).toEqual([]);
  });
  test('are not what a page says twice', () => {
    expect(captions([likely, likely])).toEqual([0]);
  });
});
