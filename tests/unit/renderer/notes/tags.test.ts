import { describe, expect, it } from 'vitest';
import { readTags } from '../../../../src/renderer/notes/tags';

describe('typed tags', () => {
  it('are parted by commas, cleaned and each kept once', () => {
    expect(readTags(' kinh tế, #APEC,, ##kinh tế;mới ')).toEqual(['kinh tế', 'APEC', 'mới']);
    expect(readTags('  ')).toEqual([]);
  });
});
