import { foldForm } from '../text/fold';

/** Vowels that no syllable ends with. */
const openRhyme = /(?:[ăâ]|[iy]ê|u[ôơ]|ư[oơ])$/u;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** True for an exact form that is no whole syllable yet: `tưo`, from which `tướng` may come. */
export function isCutOff(exact: string): boolean {
  return openRhyme.test(exact.normalize('NFD').replace(tones, '').normalize('NFC'));
}

/** Whether more typing may make `exact` of a word that was begun: every letter typed is there and lacks no mark it was given. */
export function mayBecome(begun: string, exact: string): boolean {
  if (exact.length < begun.length) return false;
  for (let at = 0; at < begun.length; at += 1) {
    const [typed, letter] = [begun.charAt(at), exact.charAt(at)];
    if (typed !== letter && foldForm(letter) !== typed && !hasMarksOf(letter, typed)) return false;
  }
  return true;
}

function hasMarksOf(letter: string, typed: string): boolean {
  const parts = letter.normalize('NFD');
  return Array.from(typed.normalize('NFD')).every((part) => parts.includes(part));
}
