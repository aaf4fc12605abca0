// The keys of a word come in that was typed while the method to write its letters was off; the word these keys make goes out.
import { keyOf } from '../../text/key';
import type { Vocabulary } from './neighbour';

/** What the keys of a way to type Vietnamese do. */
interface Method {
  /** Keys behind a vowel that give the word its tone. */
  readonly tones: Readonly<Record<string, string>>;
  /** Keys that give a mark to the last letter of some that has none. */
  readonly shapes: Readonly<Record<string, readonly Shape[]>>;
}

interface Shape {
  readonly letters: string;
  readonly mark: string;
}

const CIRCUMFLEX = '\u0302';
const BREVE = { letters: 'a', mark: '\u0306' };
const HORN = { letters: 'ou', mark: '\u031b' };
/** Stands for the stroke of `đ`, which is no mark of Unicode's. */
const STROKE = { letters: 'd', mark: '\u0335' };

const telex: Method = {
  tones: { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' },
  shapes: {
    a: [{ letters: 'a', mark: CIRCUMFLEX }],
    e: [{ letters: 'e', mark: CIRCUMFLEX }],
    o: [{ letters: 'o', mark: CIRCUMFLEX }],
    w: [HORN, BREVE],
    d: [STROKE],
  },
};

/** As Telex; `w` belongs to the `a` of `oa` and `qua`. */
const telexOfBreves: Method = { ...telex, shapes: { ...telex.shapes, w: [BREVE, HORN] } };

const vni: Method = {
  tones: { 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' },
  shapes: { 6: [{ letters: 'aeo', mark: CIRCUMFLEX }], 7: [HORN], 8: [BREVE], 9: [STROKE] },
};

/** A word without its tone, and the tone, which is empty for none. */
interface Toned {
  readonly letters: string;
  readonly tone: string;
}

/** The word of `vocabulary` that `word` makes when its keys are read as Telex or VNI: `nguyeenx` or `nguye6n4` is `nguyễn`; `null` where it makes none. */
export function asKeystrokes(word: string, vocabulary: Pick<Vocabulary, 'spellingsOf'>): string | null {
  if (!/^[a-z]+[a-z1-9]+$/u.test(word)) return null;
  for (const method of [telex, telexOfBreves, vni]) {
    const meant = typedBy(method, word);
    if (meant === null) continue;
    const spellings = vocabulary
      .spellingsOf(keyOf(meant.letters))
      .filter(({ form }) => isSame(tonedOf(form), meant))
      .sort((a, b) => b.articles - a.articles);
    if (spellings[0] !== undefined) return spellings[0].form;
  }
  return null;
}

/** What keys make; `null` where one makes nothing, or none makes a mark. */
function typedBy({ tones, shapes }: Method, keys: string): Toned | null {
  const letters: string[] = [];
  let tone = '';
  for (const key of keys) {
    const given = letters.some(isVowel) ? tones[key] : undefined;
    if (given !== undefined) {
      if (tone !== '') return null;
      tone = given;
    } else if (!isShaped(letters, shapes[key] ?? [])) {
      if (/\d/u.test(key)) return null;
      letters.push(key);
    }
  }
  const written = letters.join('');
  return tone + written === keys ? null : { letters: composed(written), tone };
}

/** Gives a letter the first mark that one of them can have; false where none can. `uo` become `ươ` together. */
function isShaped(letters: string[], shapes: readonly Shape[]): boolean {
  for (const { letters: plain, mark } of shapes) {
    const last = [...letters].reverse().find((letter) => plain.includes(letter));
    if (last === undefined) continue;
    const at = letters.lastIndexOf(last);
    if (mark === HORN.mark && letters[at - 1] === 'u') letters[at - 1] = `u${mark}`;
    letters[at] = last + mark;
    return true;
  }
  return false;
}

function isVowel(letter: string): boolean {
  return 'aeiouy'.includes(letter.charAt(0));
}

function composed(letters: string): string {
  return letters.replaceAll(`d${STROKE.mark}`, 'đ').normalize('NFC');
}

function tonedOf(form: string): Toned {
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/u;
  const parts = form.normalize('NFD');
  return { letters: parts.replace(tone, '').normalize('NFC'), tone: tone.exec(parts)?.[0] ?? '' };
}

function isSame(one: Toned, other: Toned): boolean {
  return one.letters === other.letters && one.tone === other.tone;
}
