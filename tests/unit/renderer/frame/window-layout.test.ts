import { describe, expect, it } from 'vitest';
import { windowLayout } from '../../../../src/renderer/frame/window-layout';

const drawn = (width: number, panes: number, hasPage = false): string => {
  const { library, results, isNarrow } = windowLayout(width, panes, hasPage);
  return `${library} ${results}${isNarrow ? ' narrow' : ''}`;
};

describe('layout of the window', () => {
  it.each([
    [1440, 2, 'column column'],
    [1280, 2, 'column column'],
    [1280, 3, 'drawer column'],
    [1280, 4, 'drawer drawer'],
    [1920, 4, 'column column'],
    [1000, 0, 'column column'],
    [1000, 2, 'column drawer'],
    [1100, 4, 'drawer drawer'],
    [1000, 4, 'drawer drawer narrow'],
    [900, 3, 'drawer drawer'],
    [760, 2, 'drawer drawer narrow'],
    [760, 0, 'drawer column narrow'],
  ])('at %i pixels with %i panes is %s', (width, panes, expected) => {
    expect(drawn(width, panes)).toBe(expected);
  });

  it('leaves a narrow window to the page that is open without an article', () => {
    expect(drawn(760, 0, true)).toBe('drawer drawer narrow');
    expect(drawn(1000, 0, true)).toBe('column column');
  });
});
