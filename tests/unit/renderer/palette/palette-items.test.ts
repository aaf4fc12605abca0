import { describe, expect, it } from 'vitest';
import { matchingCommands } from '../../../../src/renderer/palette/palette-items';

const labels = (typed: string, canRun = true): string[] =>
  matchingCommands(typed, 'vi', () => canRun).map(({ label }) => label);

describe('commands in the palette', () => {
  it('are found in either language, marks aside', () => {
    expect(labels('them thu muc')).toContain('Thêm thư mục…');
    expect(labels('add folder')).toContain('Thêm thư mục…');
  });

  it('are only those that can run now', () => {
    expect(labels('', false)).toEqual([]);
  });

  it('leave out the palette itself', () => {
    expect(labels('bang lenh')).toEqual([]);
  });
});
