// Pointer movements over marks in, cards after a moment's rest out.
import type { OpenCard } from './card-store';
import { closeCard, openCard, useCard } from './card-store';

/** How long the pointer rests on a mark before its card appears, in milliseconds. */
const rest = 300;
/** How long a card waits for the pointer to come back, in milliseconds. */
const grace = 240;

let opening: ReturnType<typeof setTimeout> | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

/** The pointer came onto a mark. */
export function pointAt(card: OpenCard): void {
  clearTimeout(closing);
  clearTimeout(opening);
  const open = useCard.getState().card;
  if (open?.isPinned === true || isSamePlace(open, card)) return;
  opening = setTimeout(() => openCard(card), rest);
}

/** The pointer left a mark or a card. */
export function pointAway(): void {
  clearTimeout(opening);
  clearTimeout(closing);
  closing = setTimeout(() => {
    if (useCard.getState().card?.isPinned === false) closeCard();
  }, grace);
}

/** The pointer is on the card itself: it stays. */
export function stayOpen(): void {
  clearTimeout(closing);
  clearTimeout(opening);
}

/** Something else opens where the pointer rests: the open card goes, and the one that was to come does not. */
export function dropCard(): void {
  stayOpen();
  closeCard();
}

function isSamePlace(one: OpenCard | null, other: OpenCard): boolean {
  return one?.paneKey === other.paneKey && one.span.start === other.span.start && one.span.end === other.span.end;
}
