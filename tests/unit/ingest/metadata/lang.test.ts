import { describe, expect, test } from 'vitest';
import { langOf } from '../../../../src/main/ingest/metadata/lang';

describe('langOf', () => {
  test.each([
    ['Hội nghị đã thông qua nghị quyết và chương trình hành động.', 'vi'],
    ['Hoi nghi da thong qua nghi quyet cua cac dai bieu va nhung nguoi du trong phien hop', 'vi'],
    ['The conference was opened by the Minister in the capital, with delegates from Đà Nẵng and Huế attending.', 'en'],
    ['2021 12 15', null],
  ])('%s', (text, lang) => {
    expect(langOf(text)).toBe(lang);
  });
});
