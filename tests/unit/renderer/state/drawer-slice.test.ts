import { describe, expect, it } from 'vitest';
import { opened, wentBack, type DrawerPage, type Trail } from '../../../../src/renderer/state/drawer-slice';

const officials: DrawerPage = { kind: 'officials' };
const person = (name: string): DrawerPage => ({ kind: 'dossier', person: name });
const closed: Trail = { drawer: null, trail: [] };

describe('the trail of the drawer', () => {
  it('leads back through the pages that were opened, to the first', () => {
    const there = opened(opened(opened(closed, officials), person('a')), person('b'));
    const before = wentBack(there);
    expect(before.drawer).toEqual(person('a'));
    expect(wentBack(before)).toEqual({ drawer: officials, trail: [] });
    expect(wentBack(wentBack(before))).toEqual({ drawer: officials, trail: [] });
  });

  it('finds a list as it was left', () => {
    const left: Trail = {
      drawer: { kind: 'slogans', asked: { query: 'tre', sort: 'last', kind: 'motto' } },
      trail: [],
    };
    expect(wentBack(opened(left, { kind: 'slogan', slogan: 's' })).drawer).toEqual(left.drawer);
  });

  it('does not grow by opening the page that is open', () => {
    expect(opened(opened(closed, person('a')), person('a')).trail).toEqual([]);
    const asked = { query: 'a', sort: 'name', body: '', rank: '' } as const;
    expect(opened({ drawer: { kind: 'officials', asked }, trail: [] }, officials).trail).toEqual([]);
  });

  it('is forgotten when the drawer is closed', () => {
    expect(opened(opened(opened(closed, officials), person('a')), null)).toEqual(closed);
  });
});
