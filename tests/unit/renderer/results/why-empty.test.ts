import { describe, expect, it } from 'vitest';
import type { ListRequest } from '../../../../src/renderer/results/result-set';
import { whyEmpty, type LibraryState } from '../../../../src/renderer/results/why-empty';

const asked = (change: Partial<ListRequest>): ListRequest => ({
  query: '',
  exactMarks: false,
  keepTyped: false,
  filter: {},
  sort: 'date',
  isGrouped: false,
  ...change,
});
const full: LibraryState = { folders: 1, articles: 40, phase: 'idle' };

describe('the reason why nothing is listed', () => {
  it.each<[string, Partial<ListRequest>, Partial<LibraryState>, string]>([
    ['no folder was added', { query: 'tre' }, { folders: 0, articles: 0 }, 'noFolders'],
    ['folders are still listed', {}, { articles: 0, phase: 'listing' }, 'reading'],
    ['folders hold nothing readable, though no word was typed', {}, { articles: 0 }, 'noArticles'],
    ['words were typed before any article was read', { query: 'tre' }, { articles: 0, phase: 'reading' }, 'reading'],
    ['words were typed where nothing is readable', { query: 'tre' }, { articles: 0 }, 'noArticles'],
    ['articles came that the list does not hold yet', {}, { phase: 'reading' }, 'reading'],
    ['nothing is starred while more is read', { filter: { starred: true } }, { phase: 'reading' }, 'noneStarred'],
    ['a list of the rail has not begun', { filter: { starred: true } }, {}, 'noneStarred'],
    ['every article was read', { filter: { unread: true } }, {}, 'allRead'],
    ['a collection is new', { filter: { collection: 'c' } }, {}, 'noneCollected'],
    ['a list of the rail is narrowed further', { filter: { starred: true, year: '2021' } }, {}, 'filters'],
    ['a list of the rail is searched', { query: 'tre', filter: { starred: true } }, {}, 'filters'],
    ['marks must match', { query: 'doi ngoai', exactMarks: true }, {}, 'exactMarks'],
    ['a condition is too narrow', { query: 'nguồn:abc' }, {}, 'fields'],
    ['words have marks', { query: 'đối ngoại' }, {}, 'marks'],
    ['words have none', { query: 'doi ngoai' }, {}, 'words'],
  ])('is said when %s', (_, request, library, why) => {
    expect(whyEmpty(asked(request), { ...full, ...library })).toBe(why);
  });
});
