import { expect, test } from 'vitest';
import { telling } from '../../../src/main/shell/telling';

test('tells a page that listens late how things stand, and nothing that is over', () => {
  let heard: unknown[] = [];
  const { emit, again } = telling((name, payload) => heard.push([name, payload]));
  emit('notes.saved', 'pending');
  emit('notes.saved', 'aside');
  emit('notes.changed', { articleId: null });
  emit('engine.down', { detail: 'ended' });
  heard = [];
  again();
  expect(heard).toEqual([
    ['notes.saved', 'aside'],
    ['engine.down', { detail: 'ended' }],
  ]);
});
