// Where each pane was left, by its letters: it stands there again after the text was laid out anew or the pane drawn anew.
import type { Span } from '../../shared/article';
import { firstOffsetInSight } from './pointed';
import { scrollSilently } from './scroll-ledger';
import { blockElements, drawnBlockAt, drawnSpan } from './selection';
import { boxOf, type Surface } from './surfaces';

/** What stood at the upper edge of a pane. */
interface Place {
  /** The request to show a place that the pane had followed by then. */
  readonly jump: number;
  /** The first words in sight; `null` at the top of the article. */
  readonly words: Span | null;
  /** How far below the upper edge their line began, in pixels; negative above it. */
  readonly below: number;
  /** How the pane was scrolled, in pixels. */
  readonly top: number;
}

const places = new Map<number, Place>();

/** So many letters are more than the blanks a block may begin with, which have no box. */
const LETTERS = 16;

/** True while a pane stands where it was noted or put back to; noted again, words would slip up a line each time. */
export function isAtPlace(key: number, jump: number, { scroller }: Surface): boolean {
  const known = places.get(key);
  return known?.jump === jump && Math.abs(known.top - scroller.scrollTop) < 1.5;
}

/** Remembers where a pane stands. */
export function notePlace(key: number, jump: number, surface: Surface): void {
  const { scrollTop: top } = surface.scroller;
  const words = top < 1 ? null : firstWords(surface);
  places.set(key, { jump, words, below: words === null ? 0 : (distance(surface, words) ?? 0), top });
}

/** Offset of the first letter in sight where a pane was noted last; 0 near the top of the article. */
export function notedOffset(key: number): number {
  const place = places.get(key);
  return place === undefined || place.top < 40 ? 0 : (place.words?.start ?? 0);
}

/** Puts a pane back to where it was left; false where it has been asked for another place since. */
export function returnToPlace(key: number, jump: number, surface: Surface): boolean {
  const place = places.get(key);
  if (place?.jump !== jump) return false;
  const { scroller } = surface;
  const now = place.words === null ? null : distance(surface, place.words);
  const top = place.words === null ? 0 : now === null ? place.top : scroller.scrollTop + now - place.below;
  scrollSilently(key, scroller, top);
  places.set(key, { ...place, top: scroller.scrollTop });
  return true;
}

function firstWords(surface: Surface): Span | null {
  const start = firstOffsetInSight(surface);
  const block = drawnBlockAt(blockElements(surface.article), start);
  return block === undefined ? null : { start, end: Math.min(start + LETTERS, drawnSpan(block).end) };
}

/** How far below the view's upper edge words begin; `null` where they are not drawn. */
function distance(surface: Surface, words: Span): number | null {
  const box = boxOf(surface, words);
  return box === null || box.height === 0 ? null : box.top - surface.scroller.getBoundingClientRect().top;
}
