import { describe, expect, it } from 'vitest';
import { commandOfKey, type KeyPress } from '../../../../src/renderer/state/single-keys';

const press = (change: Partial<KeyPress>): KeyPress => ({
  key: 'h',
  isComposing: false,
  keyCode: 72,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  defaultPrevented: false,
  ...change,
});

describe('single keys', () => {
  it('start their command', () => {
    expect(commandOfKey(press({}))).toBe('highlight');
    expect(commandOfKey(press({ key: 'N' }))).toBe('note');
    expect(commandOfKey(press({ key: '/' }))).toBe('search');
  });

  it.each([
    ['an input method composes', { isComposing: true }],
    ['an input method reports its key', { keyCode: 229 }],
    ['Control is held', { ctrlKey: true }],
    ['Command is held', { metaKey: true }],
    ['Alt is held', { altKey: true }],
    ['something else took the key', { defaultPrevented: true }],
    ['the key means nothing', { key: 'q' }],
  ])('do nothing when %s', (_, change) => {
    expect(commandOfKey(press(change))).toBeNull();
  });
});
