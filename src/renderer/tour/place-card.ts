// A target and the window in, where the card stands out: under or beside the target, never off screen.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const CARD_WIDTH = 316;
const CARD_HEIGHT = 190;
const GAP = 12;

/** Corner of the card: under a low target, over the middle of a tall one, at the foot of the window without one. */
export function placeCard(
  target: Box | null,
  width: number,
  height: number,
): { readonly left: number; readonly top: number } {
  const within = (value: number, size: number, room: number): number =>
    Math.max(GAP, Math.min(value, room - size - GAP));
  if (target === null)
    return { left: within((width - CARD_WIDTH) / 2, CARD_WIDTH, width), top: within(height, CARD_HEIGHT, height - 40) };
  const left = within(target.left + target.width / 2 - CARD_WIDTH / 2, CARD_WIDTH, width);
  const isTall = target.height > height / 2;
  const top = isTall ? target.top + target.height / 2 : target.top + target.height + GAP;
  return { left, top: within(top, CARD_HEIGHT, height) };
}
