import { describe, expect, test } from 'vitest';
import { decodeRun, decodeRuns, fontEncoding } from '../../../../src/main/ingest/encoding/fonts';
import { toTcvn3, toVni } from './encoders';

const sentence = 'Đoàn đại biểu đã thăm xưởng gốm, dự lễ khai mạc “Tuần lễ sách” và nhường lời cho người thợ cả.';

describe('fontEncoding', () => {
  test.each([
    ['.VnTime', 'tcvn3', false],
    ['.VnTimeH', 'tcvn3', true],
    ['.vntimeh', 'tcvn3', true],
    ['.VnArial NarrowH', 'tcvn3', true],
    ['.VnTime Bold', 'tcvn3', false],
    ['ABCDEF+.VnTimeH,Bold', 'tcvn3', true],
    ['".VnArial", Arial, sans-serif', 'tcvn3', false],
    ['VnTime', 'tcvn3', false],
    ['VNI-Times', 'vni', false],
    ['VNI-Helve-Condense', 'vni', false],
    ["'VNI-Times'", 'vni', false],
  ])('knows %s', (name, encoding, showsCapitals) => {
    expect(fontEncoding(name)).toEqual({ encoding, showsCapitals });
  });
  test.each([null, '', 'Times New Roman', 'Arial', 'Vnexpress Serif', 'UVN Ai Cap', 'Verdana', 'Vni'])(
    'takes %s for a Unicode font',
    (name) => {
      expect(fontEncoding(name)).toBeNull();
    },
  );
});

describe('decodeRun', () => {
  test.each([
    ['.VnTime', toTcvn3(sentence), sentence],
    ['.VnTimeH', toTcvn3(sentence.toLowerCase()), sentence.toUpperCase()],
    ['VNI-Times', toVni(sentence), sentence],
    ['VNI-Times', toVni(sentence.toUpperCase()), sentence.toUpperCase()],
    ['Times New Roman', 'Müller · «øre»', 'Müller · «øre»'],
  ])('gives the Unicode of a run in %s', (font, run, text) => {
    expect(decodeRun(run, font)).toBe(text);
  });
  test('reads the characters windows-1252 shows for the bytes, and those of symbol fonts', () => {
    expect(decodeRun('“§·ng c¸ch”', '.VnTime')).toBe('“Đãng cách”');
    expect(decodeRun('\uf0a7\uf0b6ng', '.VnTime')).toBe('Đảng');
  });
  test('takes both cases of a mark byte for a capital letter', () => {
    expect(decodeRun('AÛNH Aûnh', 'VNI-Times')).toBe('ẢNH Ảnh');
  });
  test('leaves text alone that was converted while its font name stayed', () => {
    expect(decodeRun('Hội nghị', '.VnTime')).toBe('Hội nghị');
    expect(decodeRun('toàn là cách', 'VNI-Times')).toBe('toàn là cách');
  });
  test('keeps degree signs and powers that follow no vowel', () => {
    expect(decodeRun('30 m\u00b2, 37\u00b0C', '.VnTime')).toBe('30 m², 37°C');
  });
});

describe('decodeRuns', () => {
  test('joins a letter with its mark across runs of one encoding, and no further', () => {
    const runs = [
      { text: 'Ho', font: 'VNI-Times' },
      { text: 'äi nghò ', font: 'VNI-Helve' },
      { text: 'tại Nguồn', font: 'Arial' },
      { text: ' thñ ®«', font: '.VnTime' },
      { text: ' míi', font: '.VnTimeH' },
    ];
    expect(decodeRuns(runs)).toBe('Hội nghị tại Nguồn thủ đô MỚI');
  });
});
