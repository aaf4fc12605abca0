// Words (syllables, numbers) of a text with their places in it.
import { IGNORED, SEPARATOR, WORD, foldUnit, lowerUnit, unitClass } from './letters';

/** One word of a text: a run of letters and digits. Vietnamese is written in syllables, so a word here is a syllable. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case with marks. */
  readonly exact: string;
  /** Lower case without marks, `đ` as `d`. */
  readonly folded: string;
}

/** All words of `text` between `from` and `to` (exclusive), in order. `text` must be NFC. */
export function words(text: string, from = 0, to = text.length): Word[] {
  const found: Word[] = [];
  let at = from;
  while (at < to) {
    if (unitClass[text.charCodeAt(at)] !== WORD) {
      at += 1;
      continue;
    }
    const start = at;
    let end = at;
    let exact = '';
    let folded = '';
    for (; at < to; at += 1) {
      const unit = text.charCodeAt(at);
      const kind = unitClass[unit];
      if (kind === SEPARATOR) break;
      if (kind === IGNORED) continue;
      exact += lowerUnit(unit);
      folded += foldUnit(unit);
      end = at + 1;
    }
    found.push({ start, end, exact, folded });
  }
  return found;
}

/** Where the word that begins at `start` ends, before `to`; units that are passed over at its end do not belong to it. */
export function wordEnd(units: Uint16Array, start: number, to: number): number {
  let end = start;
  for (let at = start; at < to; at += 1) {
    const kind = unitClass[units[at] ?? 0];
    if (kind === SEPARATOR) break;
    if (kind === WORD) end = at + 1;
  }
  return end;
}
