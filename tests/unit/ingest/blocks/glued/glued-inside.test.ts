import { describe, expect, test } from 'vitest';
import { gluedInside } from '../../../../../src/main/ingest/blocks/glued/glued-inside';
import { piece } from '../../../../../src/main/ingest/blocks/piece';
import { splitGlued } from '../../../../../src/main/ingest/blocks/glued/split';

const told = 'Đoàn công tác đã làm việc với các đơn vị về kế hoạch hợp tác trong năm tới và thống nhất ba việc.';
/** An article of one line, as copies that lost their line breaks are. */
const flat = Array.from({ length: 10 }, () => told).join(' ');

function found(text: string): [string, string][] {
  return gluedInside(text, { start: 0, end: text.length }).map(({ kind, start, end }) => [
    kind ?? '',
    text.slice(start, end),
  ]);
}

describe('captions glued into running text', () => {
  test.each([
    'Đại biểu dự buổi làm việc. (Ảnh: Mai An)',
    'Đại biểu dự buổi làm việc. (Nguồn: Bản tin)',
    'Đại biểu dự buổi làm việc. Ảnh: Mai An/TTXVN',
    'Đại biểu dự buổi làm việc - Ảnh: Mai An',
    'Đại biểu dự buổi làm việc. Ảnh: Internet.',
    'Đại biểu dự buổi làm việc. ẢNH: MAI AN',
    'Đại biểu dự buổi làm việc (ảnh MAI AN)',
    'Đại biểu dự buổi làm việc. Ảnh cắt từ clip',
    'Đại biểu dự buổi làm việc. Ảnh: Mai An - TTXVN',
  ])('ends where the picture credit ends: %s', (caption) => {
    expect(found(`${told} ${caption} Theo kế hoạch, hai bên gặp lại.`)).toEqual([['caption', caption]]);
    expect(found(`${told} ${caption} Kết thúc buổi làm việc, hai bên gặp lại.`)).toEqual([['caption', caption]]);
  });
  test('with no more than what says that a picture illustrates, also where a paragraph begins', () => {
    expect(found(`Ảnh minh họa ${told}`)).toEqual([['caption', 'Ảnh minh họa']]);
    expect(found(`${flat} Ảnh minh họa. Nguồn: internet ${told}`)).toEqual([
      ['caption', 'Ảnh minh họa. Nguồn: internet'],
    ]);
  });
  test.each(['Quang cảnh buổi làm việc.', 'Ông Mai An (bên phải) nhận hoa.', 'Thủ tướng phát biểu tại buổi lễ.'])(
    'without a credit, where an article stands on one line: %s',
    (caption) => {
      expect(found(`${flat} ${caption} ${told}`)).toEqual([['caption', caption]]);
      expect(found(`${told} ${caption} ${told}`)).toEqual([]);
    },
  );
  test('ends before a word that opens a sentence where its full stop was lost', () => {
    const caption = 'Thủ tướng phát biểu tại diễn đàn';
    expect(found(`${flat} ${caption} Cũng tại đây, hai bên ký kết.`)).toEqual([['caption', caption]]);
  });
  test.each(['Theo Thủ Đô, hai bên gặp lại.', '“Chúng tôi rất vui”, ông nói.'])(
    'with its maker, whatever opens the next sentence: %s',
    (next) => {
      const caption = 'Đại biểu dự buổi làm việc. Ảnh: Mai An';
      expect(found(`${told} ${caption} ${next}`)).toEqual([['caption', caption]]);
    },
  );
  test.each(['Một lớp học của Trường Sông Hồng', 'Ông Trần Mai An', 'Hiện trường vụ sạt lở'])(
    'of a scene or a person, where the next sentence opens: %s',
    (caption) => {
      expect(found(`${flat} ${caption} Theo kế hoạch, hai bên gặp lại.`)).toEqual([['caption', caption]]);
    },
  );
  test('names what is to be seen, where its full stop was lost: at the start of a story and inside one', () => {
    const caption = 'Khách xem thuyền tre của các chị trong trang phục ngày hội ở xã Lau';
    const tale = 'Ngày 3/2, các chị đã kể rằng họ sẽ còn phải chờ nước lên rồi mới bày bán hàng';
    expect(found(`${flat} ${caption} Những năm qua, xã đã mở ba chợ. ${told}`)).toEqual([['caption', caption]]);
    expect(found(`${caption} Những năm qua, xã đã mở ba chợ. ${flat}`)).toEqual([['caption', caption]]);
    expect(found(`${flat} ${tale} Những năm qua, xã đã mở ba chợ. ${told}`)).toEqual([]);
  });
  test.each(['Quán nước của bà Trúc.', 'Khách xem thuyền tre của các chị trong trang phục ngày hội ở xã Lau.'])(
    'opens a text without a headline: %s',
    (caption) => {
      expect(found(`${caption} ${flat}`)).toEqual([['caption', caption]]);
      expect(
        gluedInside(`Xã Lau\n${caption} ${flat}`, { start: 7, end: 7 + caption.length + 1 + flat.length }),
      ).toEqual([]);
      expect(found(`Các chị cũng đã nói rằng họ sẽ còn phải chờ nước lên. ${flat}`)).toEqual([]);
    },
  );
  test('stands behind the first sentences of a story, whole and closed', () => {
    const caption = 'Hai nghệ nhân Lê Bình và Mai An chụp ảnh trên sân đình Lau.';
    const tale = 'Ông Lê Bình cũng nói rằng bến đò đã có từ lâu.';
    expect(found(`${told} ${caption} ${flat}`)).toEqual([['caption', caption]]);
    expect(found(`${told} ${tale} ${flat}`)).toEqual([]);
  });
  test('is only the credit behind a sentence too long for a caption', () => {
    const long = `Ban tổ chức cho biết ${told.toLowerCase().replace('.', ',').repeat(4)} và còn nữa...`;
    expect(found(`${told} ${long} Ảnh: Mai An Theo kế hoạch, hai bên gặp lại.`)).toEqual([['caption', 'Ảnh: Mai An']]);
  });
  test('is each of several that follow one another', () => {
    const [first, second] = ['Đại biểu dự buổi làm việc. Ảnh: Mai An', 'Đại biểu thăm xưởng chè. Ảnh: Mai An'];
    expect(found(`${told} ${first} ${second} Theo kế hoạch, hai bên gặp lại.`)).toEqual([
      ['caption', first],
      ['caption', second],
    ]);
  });
  test('is not a heading, beside which a wider gap is left', () => {
    const line = 'Khách xem thuyền tre của các chị trong trang phục ngày hội ở xã Lau';
    expect(found(`${flat} ${line}  Những năm qua, xã đã mở ba chợ. ${told}`)).toEqual([]);
    expect(found(`${flat}  ${line} Những năm qua, xã đã mở ba chợ. ${told}`)).toEqual([]);
    expect(found(`${flat} ${line} Những năm qua, xã đã mở ba chợ. ${told}`)).toEqual([['caption', line]]);
  });
  test('leaves a day with a name', () => {
    expect(found(`${flat} Tỉnh tổ chức lễ kỷ niệm tại buổi lễ Ngày Sông Hồng.`)).toEqual([]);
  });
  test('leaves a sentence that tells something', () => {
    expect(found(`${flat} Thủ tướng nhấn mạnh điều này tại buổi lễ. ${told}`)).toEqual([]);
  });
});

test('a headline in square brackets between sentences is a link', () => {
  const link = '[Hai bên ký kết ba thỏa thuận hợp tác mới]';
  expect(found(`${told}  ${link}  ${told}`)).toEqual([['related', link]]);
  expect(found(`Ông nói: “Họ [các đơn vị trong tỉnh] đã sẵn sàng.” ${told}`)).toEqual([]);
});

test('a maker whose name has small letters stays whole at the end', () => {
  expect(found(`${told} Đại biểu dự buổi làm việc. Ảnh: Báo Thủ đô mới`)).toEqual([]);
});

describe('an illustration in running text', () => {
  test('is cut out alone where the sentence before tells the story', () => {
    expect(found(`${told} ${told} Ảnh minh họa ${told}`)).toEqual([['caption', 'Ảnh minh họa']]);
  });
  test('takes the sentence with it that names what is to be seen', () => {
    const seen = 'Các chị trong trang phục ngày hội ở xưởng chè Đồng Sậy.';
    expect(found(`${told} ${seen} Ảnh minh họa. ${told}`)).toEqual([['caption', `${seen} Ảnh minh họa.`]]);
  });
});

test('a sentence that opens with the picture it is of is its caption, one that tells of the picture is none', () => {
  const seen = 'Hiện trường vụ lở đất ở khu vực bến đò Đồng Sậy.';
  expect(found(`${flat} ${seen} ${told}`)).toEqual([['caption', seen]]);
  const inWhole = `${flat} ${seen}`;
  expect(splitGlued(inWhole, [piece(0, inWhole.length)]).at(-1)).toEqual(
    piece(inWhole.length - seen.length, inWhole.length, 'caption'),
  );
  expect(found(`${flat} Hình ảnh này được nhiều người biết đến khi ông còn trẻ. ${told}`)).toEqual([]);
});

test('headings of what stands around an article on one line are cut off it', () => {
  const whole = `TIN BÀI LIÊN QUAN: ${flat} Mai An PHẢN HỒI`;
  const parts = splitGlued(whole, [piece(0, whole.length)]);
  expect(parts.map(({ kind, start, end }) => [kind, whole.slice(start, end)])).toEqual([
    ['related', 'TIN BÀI LIÊN QUAN:'],
    [null, flat],
    ['byline', 'Mai An'],
    ['boilerplate', 'PHẢN HỒI'],
  ]);
});

test('a heading with the links behind it on its line is cut off from none of them', () => {
  const row = 'Tin liên quan: Mở lại bến đò Đồng Sậy sau lũ; Ba xã vùng cao có chợ mới; Dân bản Lau giữ rừng đầu nguồn';
  expect(splitGlued(row, [piece(0, row.length)])).toEqual([piece(0, row.length)]);
});

test('a short story on one line that begins once more is cut where it does', () => {
  const one = `${told} Trời nhiều mây, có lúc có mưa, gió nhẹ. ${told.replace(/\S+/u, 'Nay')} Sóng biển cao một mét rưỡi, tầm nhìn xa mười cây số, thuyền nhỏ không ra khơi.`;
  const twice = `${one} Mai An ${one}`;
  const parts = splitGlued(twice, [piece(0, twice.length)]);
  expect(parts.map(({ kind }) => kind)).toEqual([null, 'byline', null]);
});

test('an illustration stands under the sentence with which a text begins', () => {
  const shown = 'Chợ nổi xã Lau họp từ khi trời chưa sáng.';
  expect(found(`${shown} Ảnh minh họa ${flat}`)).toEqual([['caption', `${shown} Ảnh minh họa`]]);
});

test('a short text of one line has captions as a long one has, and a paragraph among others has not', () => {
  const scene = 'Hiện trường vụ va chạm';
  const line = `${scene} Khoảng 3 giờ ngày 1-11, hai thuyền va nhau trên sông Mai. ${told} ${told} ${told}`;
  expect(found(line)).toEqual([['caption', scene]]);
  const text = `${line}\n\n${flat}`;
  expect(gluedInside(text, { start: 0, end: line.length })).toEqual([]);
});
