import { describe, expect, test } from 'vitest';
import { recognise } from '../../../../src/main/recognise/recognise';

function speaker(text: string): string | null | undefined {
  return recognise(text, []).slogans[0]?.speaker;
}

describe('the speaker of a slogan', () => {
  test.each<[string, string, string | null]>([
    [
      'is the official of the reporting clause',
      'Bộ trưởng Lê Văn Bình nhấn mạnh, ngành làm theo phương châm “chậm mà chắc”.',
      'lê-văn-bình',
    ],
    [
      'is the last of those who report',
      'Bộ trưởng Lê Văn Bình nhắc lại lời Thủ tướng Trần Văn An căn dặn phải theo phương châm “chậm mà chắc”.',
      'trần-văn-an',
    ],
    [
      'is the one whose words they are',
      'Bộ trưởng Lê Văn Bình nhấn mạnh tinh thần “Nói ngắn làm dài” của Thủ tướng Trần Văn An.',
      'trần-văn-an',
    ],
    [
      'is the one whose word they are likened to',
      'Bộ trưởng Lê Văn Bình mong dân “có lúa, có chữ” như lời dặn của Thủ tướng Trần Văn An.',
      'trần-văn-an',
    ],
    [
      'is nobody where a body gave the words',
      'Bộ trưởng Lê Văn Bình nhắc tám chữ vàng mà Hội đã tặng: “Chăm làm vườn, chăm đọc sách”.',
      null,
    ],
    [
      'is the subject of the sentence before where none is repeated',
      'Bộ trưởng Lê Văn Bình đã hỏi thăm bà con. Đồng thời, bày tỏ lòng tin vào truyền thống “nhường cơm sẻ áo”.',
      'lê-văn-bình',
    ],
    [
      'is nobody who is only named in the next paragraph',
      'Làng giữ truyền thống “nhường cơm sẻ áo”.\n\nBộ trưởng Lê Văn Bình chúc mừng làng.',
      null,
    ],
    ['is the one whose lesson it is', 'Xã nhớ lời dạy của Chủ tịch Hồ Chí Minh: “Lúa tốt thì dân no”.', 'hồ-chí-minh'],
    [
      'is the one named after the speech it is nested in',
      '“Cả ngành hãy nhớ phương châm ‘chậm mà chắc’ mà làm”, Bộ trưởng Lê Văn Bình nói.',
      'lê-văn-bình',
    ],
    [
      'is the one according to whom it is said',
      'Theo Bộ trưởng Lê Văn Bình, cán bộ phải “đúng vai, thuộc bài”.',
      'lê-văn-bình',
    ],
    [
      'is nobody where the paper prints it',
      'Bộ trưởng Lê Văn Bình dự lễ. Phong trào “Làm sạch, giữ sạch” lan rộng.',
      null,
    ],
    [
      'is not the one to whom something is given',
      'Ông trao ảnh Chủ tịch Hồ Chí Minh tặng đội “Làm sạch, giữ sạch”.',
      null,
    ],
  ])('%s', (_name, text, expected) => {
    expect(speaker(text)).toBe(expected);
  });
});
