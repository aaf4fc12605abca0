import { expect, test } from 'vitest';
import { keepPlace, placeIn } from '../../../../src/renderer/people/list-place';
import { opened, wentBack, type Trail } from '../../../../src/renderer/state/drawer-slice';

const head = { rows: 0, first: 0 };

test('a list is found where it was left when the reader goes back to its page', () => {
  const list: Trail = opened({ drawer: null, trail: [] }, { kind: 'officials' });
  keepPlace(list.drawer, 'all', { rows: 300 });
  keepPlace(list.drawer, 'all', { first: 240 });
  const back = wentBack(opened(list, { kind: 'dossier', person: 'p' }));
  expect(placeIn(back.drawer, 'all')).toEqual({ rows: 300, first: 240 });
  expect(placeIn(back.drawer, 'another')).toEqual(head);
});

test('a page that is opened anew begins at its head', () => {
  const list: Trail = opened({ drawer: null, trail: [] }, { kind: 'officials' });
  keepPlace(list.drawer, 'all', { rows: 300, first: 240 });
  expect(placeIn(opened({ drawer: null, trail: [] }, { kind: 'officials' }).drawer, 'all')).toEqual(head);
  expect(placeIn(null, 'all')).toEqual(head);
});
