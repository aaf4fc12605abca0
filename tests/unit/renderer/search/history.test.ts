import { describe, expect, it } from 'vitest';
import { withSearched } from '../../../../src/renderer/search/history';

describe('the history of searches', () => {
  it('has the newest first and each once', () => {
    expect(withSearched(['ngoại giao', 'bế mạc'], ' bế mạc ')).toEqual(['bế mạc', 'ngoại giao']);
  });

  it('lets a search give way to the longer one typed after it', () => {
    expect(withSearched(['ngoại', 'bế mạc'], 'ngoại giao')).toEqual(['ngoại giao', 'bế mạc']);
  });

  it('stays as it is when nothing was searched for', () => {
    expect(withSearched(['bế mạc'], '  ')).toEqual(['bế mạc']);
  });

  it('forgets the oldest beyond fifty', () => {
    const many = Array.from({ length: 50 }, (_, at) => `từ ${at} x`);
    const next = withSearched(many, 'mới');
    expect(next).toHaveLength(50);
    expect(next).not.toContain('từ 49 x');
  });
});
