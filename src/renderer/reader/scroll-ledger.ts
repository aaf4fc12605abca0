// Tells scrolling the reader did from scrolling the program did, by pane key.

const expected = new Map<number, number>();
let lastInput: { readonly key: number; readonly time: number } | null = null;

/** How long after wheel, pointer or key a scroll counts as the reader's own, in milliseconds. */
const inputLasts = 400;

/** Scrolls a pane without that being taken for the reader's doing. */
export function scrollSilently(key: number, scroller: HTMLElement, top: number): void {
  scroller.scrollTop = top;
  expected.set(key, scroller.scrollTop);
}

/** Whether a pane stands where the program put it. */
export function isSilent(key: number, scroller: HTMLElement): boolean {
  return Math.abs((expected.get(key) ?? Number.NEGATIVE_INFINITY) - scroller.scrollTop) < 1.5;
}

/** Remembers that the reader used wheel, pointer or keys in a pane. */
export function noteInput(key: number): void {
  expected.delete(key);
  lastInput = { key, time: performance.now() };
}

/** Whether the reader has just used a pane. */
export function isUsed(key: number): boolean {
  return lastInput?.key === key && performance.now() - lastInput.time < inputLasts;
}
