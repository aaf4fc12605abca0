import { describe, expect, it } from 'vitest';
import { countChanges } from '../../../../src/renderer/cards/count-changes';

describe('changes of a link', () => {
  it('are counted by what happened', () => {
    const span = { start: 0, end: 1 };
    const change = (op: 'insert' | 'delete' | 'replace') => ({ op, a: span, b: span });
    const changes = [change('insert'), change('replace'), change('insert')];
    expect(countChanges({ a: [span], b: [span], kind: 'reworded', changes })).toEqual({
      replace: 1,
      delete: 0,
      insert: 2,
    });
  });
});
