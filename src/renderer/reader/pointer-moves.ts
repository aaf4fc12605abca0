// A card only opens under a pointer that was moved: not where the text came under it by scrolling or by a drawer.

let lastPlace = '';

/** Notes where the pointer is, wherever in the window it moves; returns the function that ends it. */
export function followPointer(): () => void {
  const moved = (event: PointerEvent): void => {
    lastPlace = placeOf(event);
  };
  window.addEventListener('pointermove', moved, { capture: true, passive: true });
  return () => window.removeEventListener('pointermove', moved, { capture: true });
}

/** False when the text came under a resting pointer. */
export function hasMoved(event: ScreenPlace): boolean {
  return placeOf(event) !== lastPlace;
}

interface ScreenPlace {
  readonly screenX: number;
  readonly screenY: number;
}

function placeOf({ screenX, screenY }: ScreenPlace): string {
  return `${screenX} ${screenY}`;
}
