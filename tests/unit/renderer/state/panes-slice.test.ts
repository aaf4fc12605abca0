import { describe, expect, it } from 'vitest';
import { targetPane } from '../../../../src/renderer/state/panes-slice';

const panes = (...ids: string[]): { id: string }[] => ids.map((id) => ({ id }));

describe('where an article is opened', () => {
  it('is where it is open already', () => {
    expect(targetPane(panes('a', 'b'), 0, 'b', {})).toBe(1);
    expect(targetPane(panes('a', 'b'), 0, 'b', { beside: true })).toBe(1);
  });

  it('is the active pane, or the first', () => {
    expect(targetPane(panes('a', 'b'), 1, 'c', {})).toBe(1);
    expect(targetPane([], 0, 'c', {})).toBe(0);
    expect(targetPane([], 0, 'c', { beside: true })).toBe(0);
  });

  it('is a new pane beside the others while there is room, then the one after the active', () => {
    expect(targetPane(panes('a', 'b'), 0, 'c', { beside: true })).toBe(2);
    expect(targetPane(panes('a', 'b', 'c', 'd'), 3, 'e', { beside: true })).toBe(0);
  });

  it('is the pane asked for, without leaving a gap', () => {
    expect(targetPane(panes('a'), 0, 'b', { pane: 3 })).toBe(1);
    expect(targetPane(panes('a', 'b', 'c', 'd'), 0, 'e', { pane: 9 })).toBe(3);
  });
});
