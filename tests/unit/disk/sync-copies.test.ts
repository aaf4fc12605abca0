import { expect, test } from 'vitest';
import { isSyncCopy } from '../../../src/main/disk/sync-copies';

test.each([
  'shelf (1).json',
  "shelf (Lan's conflicted copy 2026-03-01).json",
  'shelf (Bản sao xung đột của Lan 2026-03-01).json',
  'shelf.sync-conflict-20260301-080000-K3FQ2AB.json',
  'shelf_conflict-20260301-080000.json',
  'shelf.Conflict.json',
  'shelf 2.json',
  'shelf-DESKTOP-7HK2.json',
])('%s is what a sync tool left beside shelf.json', (name) => expect(isSyncCopy(name, 'shelf.json')).toBe(true));

test.each(['shelf.json', 'shelf-old.json', 'shelf.json.bad-20260301T080000Z', 'shelf (1).txt', 'bookshelf (1).json'])(
  '%s is none',
  (name) => expect(isSyncCopy(name, 'shelf.json')).toBe(false),
);
