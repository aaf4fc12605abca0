import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../src/main/search/read-query/parse-query';
import { worthSaying } from '../../../../src/renderer/results/worth-saying';

function said(typed: string, isTyping: boolean): readonly string[] {
  return worthSaying(parseQuery(typed).understood, isTyping)?.oddities.map(({ code }) => code) ?? [];
}

describe('what is odd about a query', () => {
  it.each([
    ['họp "đối ngo', 'open-quote'],
    ['họp (báo', 'open-bracket'],
    ['họp OR ', 'stray-operator'],
    ['họp publisher:', 'empty-field'],
    ['họp on:14-', 'not-a-date'],
  ])('%s is said when the reader stops typing, not before: %s', (typed, code) => {
    expect(said(typed, true)).toEqual([]);
    expect(said(typed, false)).toContain(code);
  });

  it.each([
    ['họp) báo', 'stray-bracket'],
    ['on:14- họp', 'not-a-date'],
  ])('%s is said at once where more typing mends nothing: %s', (typed, code) => {
    expect(said(typed, true)).toEqual([code]);
  });

  it('is said beside what is not finished', () => {
    expect(said('họp) "báo', true)).toEqual(['stray-bracket']);
    expect(said('họp) "báo', false)).toEqual(['stray-bracket', 'open-quote']);
  });
});
