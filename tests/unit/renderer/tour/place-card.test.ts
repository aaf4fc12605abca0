import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_WIDTH, placeCard } from '../../../../src/renderer/tour/place-card';

describe('the card of the tour', () => {
  it('stands under what it points at', () => {
    const card = placeCard({ left: 500, top: 10, width: 200, height: 30 }, 1280, 800);
    expect(card.top).toBeGreaterThan(40);
    expect(card.left + CARD_WIDTH / 2).toBe(600);
  });

  it('never leaves the window', () => {
    const side = fc.integer({ min: -500, max: 3000 });
    fc.assert(
      fc.property(side, side, fc.nat(3000), fc.nat(3000), (left, top, width, height) => {
        const card = placeCard({ left, top, width, height }, 760, 600);
        expect(card.left).toBeGreaterThanOrEqual(0);
        expect(card.left + CARD_WIDTH).toBeLessThanOrEqual(760);
        expect(card.top).toBeGreaterThanOrEqual(0);
        expect(card.top).toBeLessThan(600);
      }),
    );
  });
});
