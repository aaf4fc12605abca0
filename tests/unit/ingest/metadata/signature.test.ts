import { describe, expect, test } from 'vitest';
import { readSignature } from '../../../../src/main/ingest/metadata/signature';

describe('readSignature', () => {
  test.each([
    ['Mai An', 'Mai An', null],
    ['Mai An/TTXVN', 'Mai An', 'TTXVN'],
    ['Mai An/thudomoi.vn', 'Mai An', 'thudomoi.vn'],
    ['Nhóm PV/ Thủ Đô Online', 'Nhóm PV', 'Thủ Đô Online'],
    ['MA  (TTXVN)', 'MA', 'TTXVN'],
    ['Mai An - TĐM', 'Mai An', 'TĐM'],
    ['Mai An (tổng hợp)', 'Mai An', null],
    ['Bài: Mai An - Ảnh: Lê Bình', 'Mai An', null],
    ['Mai An Ảnh: Lê Bình', 'Mai An', null],
    ['Mai An/Thủ Đô (Ảnh: BTC)', 'Mai An', 'Thủ Đô'],
    ['PV.', 'PV', null],
    ['Người viết: Mai An', 'Mai An', null],
    ['Tin, ảnh: MAI AN - LÊ BÌNH', 'MAI AN - LÊ BÌNH', null],
    ['M.An - L.Bình', 'M.An - L.Bình', null],
    ['Theo Mai An/Thủ Đô', 'Mai An', 'Thủ Đô'],
    ['Theo Mai An( Thủ Đô)', 'Mai An', 'Thủ Đô'],
    ['Mai An - PV', 'Mai An', null],
    ['Mai An -', 'Mai An', null],
    ['By Mai An', 'Mai An', null],
    ['Mai An Theo Thủ Đô', 'Mai An', 'Thủ Đô'],
    ['Mai An, Theo Thủ Đô', 'Mai An', 'Thủ Đô'],
    ['Mai An,', 'Mai An', null],
    ['Theo Mai An/bantin.example.vn', 'Mai An', 'bantin.example.vn'],
    ['Mai An (theo Thủ Đô, Bản tin)', 'Mai An', 'Thủ Đô, Bản tin'],
    ['Mai An (Tổng hợp từ Thủ Đô)', 'Mai An', 'Thủ Đô'],
    ['Mai An/Thủ Đô Theo Bản tin', 'Mai An', 'Thủ Đô'],
    ['Mai An/Thủ Đô Mai An/Thủ Đô', 'Mai An', 'Thủ Đô'],
    ['Tổng hợp Mai An', 'Mai An', null],
    ['TTXVN', null, 'TTXVN'],
    ['TTXVN/Thủ Đô', null, 'TTXVN/Thủ Đô'],
    ['', null, null],
  ])('%s', (line, byline, origin) => {
    expect(readSignature(line)).toEqual({ byline, origin });
  });
});
