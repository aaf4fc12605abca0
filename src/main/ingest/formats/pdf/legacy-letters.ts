// Letters of a page come in as pdfjs reads them; those of fonts from before Unicode go out as the bytes the page holds.
// What pdfjs makes of a byte depends on what the file says of its font: ư of TCVN3 comes as a hyphen, or not at all.
import { fontEncoding } from '../../encoding/fonts';
import { standingTally, type LegacyEncoding } from '../../encoding/legacy';
import { repairMojibake } from '../../encoding/repair-mojibake';
import type { Run } from './run';

/** A letter with the font it is drawn in and its code there. */
export interface DrawnLetter extends Run {
  readonly fontId: string;
  readonly code: number;
}

/** Names of fonts by the marks pdfjs knows them by, for those that hold Vietnamese from before Unicode though no name says so. */
export type AssumedFonts = Map<string, string>;

/** Letters of a font, of which so many are themselves in ASCII, that are enough to tell what its codes are. */
const LEAST_PLAIN = 3;
const LEAST_SHARE = 0.9;
const vietnamese = /[ăđĩũơưạ-ỹ]/iu;
const assumedNames = { tcvn3: '.VnTime', vni: 'VNI-Times' } as const;

/** The letters as runs; `assumed` learns of fonts whose letters prove what they hold. */
export function legacyLetters(letters: readonly DrawnLetter[], assumed: AssumedFonts): Run[] {
  const byFont = new Map<string, DrawnLetter[]>();
  for (const letter of letters) {
    const own = byFont.get(letter.fontId);
    if (own === undefined) byFont.set(letter.fontId, [letter]);
    else own.push(letter);
  }
  const fonts = new Map([...byFont].map(([id, own]) => [id, heldIn(id, own, assumed)]));
  return letters.map(({ fontId, code, ...run }): Run => {
    const held = fonts.get(fontId) ?? null;
    if (held === null) return run;
    return { ...run, font: held.name, text: held.isByCode ? String.fromCharCode(code) : run.text };
  });
}

/** What a font holds from before Unicode. */
interface Held {
  readonly name: string;
  /** True where its codes are the bytes, not the letters they were read as. */
  readonly isByCode: boolean;
}

function heldIn(id: string, letters: readonly DrawnLetter[], assumed: AssumedFonts): Held | null {
  const named = letters[0]?.font ?? null;
  const known = fontEncoding(named);
  const mayBeByCode = hasCodes(letters);
  if (known === null && mayBeByCode && !assumed.has(id)) assume(id, letters, assumed);
  const name = known === null ? assumed.get(id) : (named ?? undefined);
  if (name === undefined) return null;
  const { encoding } = known ?? fontEncoding(name) ?? { encoding: 'tcvn3' };
  const [coded, read] = [codesOf(letters), letters.map(({ text }) => text).join('')];
  return { name, isByCode: mayBeByCode && scoreOf(coded, encoding) >= scoreOf(read, encoding) };
}

function scoreOf(text: string, encoding: LegacyEncoding): number {
  const { valid, invalid } = standingTally(text, encoding);
  return valid - invalid;
}

/** True for a font whose codes may be bytes of its text: its plain letters have their own, and it was not read as Vietnamese. */
function hasCodes(letters: readonly DrawnLetter[]): boolean {
  const plain = letters.filter(({ text }) => /^[A-Za-z]$/u.test(text));
  const same = plain.filter(({ text, code }) => text.charCodeAt(0) === code);
  const isSame = plain.length < LEAST_PLAIN || same.length >= plain.length * LEAST_SHARE;
  return isSame && letters.every(({ text, code }) => code < 0x100 && !vietnamese.test(text));
}

function codesOf(letters: readonly DrawnLetter[]): string {
  return letters.map(({ code }) => String.fromCharCode(code)).join('');
}

function assume(id: string, letters: readonly DrawnLetter[], assumed: AssumedFonts): void {
  const { encoding, issues } = repairMojibake(codesOf(letters));
  if (issues.length === 0 && (encoding === 'tcvn3' || encoding === 'vni')) assumed.set(id, assumedNames[encoding]);
}
