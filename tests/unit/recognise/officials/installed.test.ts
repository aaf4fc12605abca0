import { describe, expect, test } from 'vitest';
import { recognise } from '../../../../src/main/recognise/recognise';

describe('persons whose office the sentence tells', () => {
  test.each<[string, string[]]>([
    ['Giám đốc Sở Nội vụ hiện nay là ông Trần Huy Sơn.', ['Trần Huy Sơn']],
    ['Quyết định cách chức Trưởng phòng Tài chính huyện đối với ông Cao Minh Sơn.', ['Cao Minh Sơn']],
    ['Người dẫn đầu cuộc đua vào ghế Tổng thống Pháp hiện nay là bà Anna Hill.', []],
    ['Quyết định của Chủ tịch UBND tỉnh đối với ông Cao Minh Sơn đã có hiệu lực.', []],
  ])('%s', (text, expected) => {
    expect(recognise(text, []).officials.map(({ name }) => name)).toEqual(expected);
  });
});
