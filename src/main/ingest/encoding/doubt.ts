import type { Issue } from '../../../shared/article';

/** The one issue of text whose encoding is a guess; `message` says what the guess is or what was lost. */
export function unsure(message: string): readonly Issue[] {
  return [{ code: 'encoding-unsure', message }];
}

/** Says how many sequences of bytes could not be read; no issue when all could. */
export function lostBytes(text: string): readonly Issue[] {
  const lost = text.split('\ufffd').length - 1;
  return lost === 0 ? [] : unsure(`${lost} byte sequences are not valid UTF-8 and are shown as \ufffd.`);
}

/** Says that ư was missing from TCVN3. */
export const HORNS_LOST = 'The letter ư was lost in copying; it was put back where only one word is possible.';
