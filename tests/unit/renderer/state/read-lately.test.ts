import { describe, expect, it } from 'vitest';
import { readLately } from '../../../../src/renderer/state/read-lately';

describe('articles read lately', () => {
  it('have the newest first, each once', () => {
    expect(readLately(['a', 'b', 'c'], 'b')).toEqual(['b', 'a', 'c']);
    expect(readLately([], 'a')).toEqual(['a']);
  });

  it('are not remembered for ever', () => {
    const many = Array.from({ length: 300 }, (_, index) => String(index));
    expect(readLately(many, 'new')).toHaveLength(200);
  });
});
