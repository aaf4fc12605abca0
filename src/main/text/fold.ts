// The one fold of the program: index, query, recognition, alignment and snippets all compare words by these three forms.
import { WORD, foldUnit, lowerUnit, unitClass } from './letters';

/** Lower-case form of a word with its marks, as typed; ignorable characters are gone. Input must be NFC. */
export function exactForm(word: string): string {
  return mapUnits(word, lowerUnit);
}

/** Unmarked form of a word: `Đối` and `DOI` both give `doi`; digits stay. Input must be NFC. */
export function foldForm(word: string): string {
  return mapUnits(word, foldUnit);
}

function mapUnits(word: string, form: (unit: number) => string): string {
  let out = '';
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (unitClass[unit] === WORD) out += form(unit);
  }
  return out;
}

const TONES = '\u0300\u0301\u0303\u0309\u0323';
const misplaced = new RegExp(`^([^q]*|qu)(o)([ae])([${TONES}])$|^([^q]*)(u)(y)([${TONES}])$`, 'u');
const openSyllableY = new RegExp(`^([hklmst]|qu)y([${TONES}]?)$`, 'u');
/** The ends that either changes, composed: most words have another. */
const changing = /(?:o[áàảãạéèẻẽẹ]|[hklmstu][yýỳỷỹỵ])$/u;

/**
 * One spelling for words that differ only in where the tone is written or in i/y: `hoà` gives `hòa`, `thuý` gives
 * `thúy`, `lý`, `mỹ` and `quý` give `lí`, `mĩ` and `quí`. Input is an exact form.
 * Source: the two placements in use since the 1984 spelling decree (80/GD-QĐ).
 */
export function toneForm(exact: string): string {
  if (!changing.test(exact)) return exact;
  const parts = exact.normalize('NFD');
  const moved = parts.replace(
    misplaced,
    (
      whole,
      onset?: string,
      o?: string,
      a?: string,
      tone1?: string,
      onset2?: string,
      u?: string,
      y?: string,
      tone2?: string,
    ) => {
      if (o !== undefined) return `${onset ?? ''}${o}${tone1 ?? ''}${a ?? ''}`;
      return u === undefined ? whole : `${onset2 ?? ''}${u}${tone2 ?? ''}${y ?? ''}`;
    },
  );
  return moved.replace(openSyllableY, '$1i$2').normalize('NFC');
}

/** True when a word carries no mark at all, so that its exact form says nothing about which marks were meant. */
export function isUnmarked(exact: string, folded: string): boolean {
  return exact === folded;
}
