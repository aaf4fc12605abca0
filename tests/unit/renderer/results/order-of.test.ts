import { describe, expect, it } from 'vitest';
import { orderOf } from '../../../../src/renderer/results/order-of';

describe('order of the list', () => {
  it('puts the newest first when no words were typed', () => {
    expect(orderOf('relevance', '  ')).toBe('date');
  });

  it('is the chosen one otherwise', () => {
    expect(orderOf('relevance', 'đối ngoại')).toBe('relevance');
    expect(orderOf('title', '')).toBe('title');
  });
});
