import { describe, expect, it } from 'vitest';
import { commandOfPress, isForField, type KeyPress } from '../../../../src/renderer/state/shortcuts';

const press = (change: Partial<KeyPress>): KeyPress => ({
  key: 'h',
  isComposing: false,
  keyCode: 72,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  defaultPrevented: false,
  getModifierState: () => false,
  ...change,
});

describe('shortcuts', () => {
  it.each<[string, Partial<KeyPress>]>([
    ['highlight', {}],
    ['note', { key: 'N' }],
    ['search', { key: '/' }],
    ['palette', { key: 'k', ctrlKey: true }],
    ['search', { key: 'F', ctrlKey: true, shiftKey: true }],
    ['back', { key: 'ArrowLeft', altKey: true }],
    ['toggleSlogans', { key: '2', altKey: true }],
    ['undoCorrection', { key: 'x', ctrlKey: true, altKey: true }],
    ['nextLink', { key: ']', getModifierState: () => true }],
    ['previousHit', { key: 'F4', shiftKey: true }],
  ])('start %s', (command, change) => {
    expect(commandOfPress(press(change), false)).toBe(command);
  });

  it.each<[string, Partial<KeyPress>]>([
    ['an input method composes', { isComposing: true }],
    ['an input method reports its key', { keyCode: 229 }],
    ['a modifier without a command is held', { ctrlKey: true }],
    ['the other system’s modifier is held', { key: 'k', metaKey: true }],
    ['something else took the key', { defaultPrevented: true }],
    ['AltGr is held', { key: 'x', ctrlKey: true, altKey: true, getModifierState: () => true }],
    ['the key means nothing', { key: 'q' }],
  ])('do nothing when %s', (_, change) => {
    expect(commandOfPress(press(change), false)).toBeNull();
  });

  it('follow ⌘ on a Mac', () => {
    expect(commandOfPress(press({ key: 'k', metaKey: true }), true)).toBe('palette');
    expect(commandOfPress(press({ key: 'k', ctrlKey: true }), true)).toBeNull();
  });

  it('know which presses a field keeps to itself', () => {
    expect(isForField(press({}), false)).toBe(true);
    expect(isForField(press({ key: 'F4' }), false)).toBe(false);
    expect(isForField(press({ key: 'k', ctrlKey: true }), false)).toBe(false);
    expect(isForField(press({ key: 'ArrowLeft', altKey: true }), false)).toBe(false);
    expect(isForField(press({ key: 'ArrowLeft', altKey: true }), true)).toBe(true);
  });
});
