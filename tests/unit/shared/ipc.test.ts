import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { inputs, type RequestName } from '../../../src/shared/ipc';
import { defaultSettings, readSettings } from '../../../src/shared/settings';

const id = 'a'.repeat(64);

function isTaken(name: RequestName, input: unknown): boolean {
  return v.safeParse(inputs[name], input).success;
}

describe('what the window may ask', () => {
  test.each<[RequestName, unknown]>([
    ['settings.set', { theme: 'dark' }],
    ['settings.set', { positions: [[id, 12]] }],
    ['article.open', { id: `${id}/3` }],
    ['library.summary', undefined],
    ['corrections.apply', { draft: { kind: 'published', articles: [id], value: '2021-12-15T10:53+07:00' } }],
    ['corrections.apply', { draft: { kind: 'event-date', articles: [id], value: '--12-18/--12-23' } }],
    ['corrections.preview', { draft: { kind: 'confirm', marks: [{ articleId: id, start: 1, end: 4 }] } }],
  ])('%s with %j', (name, input) => {
    expect(isTaken(name, input)).toBe(true);
  });
});

describe('what is refused', () => {
  test.each<[RequestName, unknown]>([
    ['settings.set', { roots: ['/'] }],
    ['settings.set', { notesDir: '/' }],
    ['settings.set', { theme: 'neon' }],
    ['settings.set', { textScale: Number.NaN }],
    ['settings.set', { recent: 'all' }],
    ['article.open', { id: '../etc' }],
    ['article.open', null],
    ['library.add', { paths: [''] }],
    ['search.run', { query: 'a', exactMarks: false, filter: {}, sort: 'date', offset: -1, limit: 10 }],
    ['search.run', { query: 'a', exactMarks: false, filter: {}, sort: 'date', offset: 0, limit: 1e9 }],
    ['library.summary', {}],
    ['corrections.apply', { draft: { kind: 'published', articles: [id], value: 'yesterday' } }],
    ['corrections.apply', { draft: { kind: 'title', articles: [id], value: '  ' } }],
    ['corrections.apply', { draft: { kind: 'eval', articles: [id], value: 'x' } }],
  ])('%s with %j', (name, input) => {
    expect(isTaken(name, input)).toBe(false);
  });
});

test.each([[null], ['x'], [[]], [{ theme: 'neon', roots: 5 }]])('settings of %j are the defaults', (raw) => {
  expect(readSettings(raw)).toEqual(defaultSettings);
});
