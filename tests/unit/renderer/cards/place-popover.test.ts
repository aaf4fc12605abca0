import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAlone, placePopover, shownBox } from '../../../../src/renderer/cards/place-popover';

const view = { width: 1000, height: 700 };
const card = { width: 316, height: 300 };

describe('a popover', () => {
  it('stands below what it speaks of, or above where there is more room', () => {
    expect(placePopover({ left: 200, top: 100, right: 260, bottom: 120 }, card, view).top).toBe(126);
    expect(placePopover({ left: 200, top: 600, right: 260, bottom: 620 }, card, view).top).toBe(294);
  });

  it('never leaves the window while it fits into it', () => {
    const place = fc.integer({ min: -400, max: 1400 });
    fc.assert(
      fc.property(place, place, (left, top) => {
        const at = placePopover({ left, top, right: left + 40, bottom: top + 20 }, card, view);
        expect(at.left).toBeGreaterThanOrEqual(0);
        expect(at.top).toBeGreaterThanOrEqual(0);
        expect(at.left + card.width).toBeLessThanOrEqual(view.width);
        expect(at.top + card.height).toBeLessThanOrEqual(view.height);
      }),
    );
  });

  it('stands in the middle where what it speaks of is not on screen', () => {
    const hidden = { left: 0, top: 0, right: 0, bottom: 0 };
    expect(shownBox(hidden)).toBeNull();
    expect(shownBox({ ...hidden, right: 20, bottom: 20 })).not.toBeNull();
    expect(placeAlone(card, view)).toEqual({ left: 342, top: 400 / 3 });
    expect(placeAlone(card, { width: 200, height: 200 })).toEqual({ left: 8, top: 8 });
  });
});
