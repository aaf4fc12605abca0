import { describe, expect, test } from 'vitest';
import { wordsHash } from '../../../src/main/ingest/words-hash';

describe('wordsHash', () => {
  test('is the same for a copy that differs in case, marks, punctuation and breaks', () => {
    expect(wordsHash('Hội nghị\nĐối ngoại, 2021.')).toBe(wordsHash('hoi nghi — doi\u00a0ngoai “2021”'));
  });
  test('differs when a word does', () => {
    expect(wordsHash('hội nghị 31')).not.toBe(wordsHash('hội nghị 32'));
    expect(wordsHash('hội nghị')).not.toBe(wordsHash('hộinghị'));
  });
});
