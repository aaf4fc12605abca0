import { insertAt, placeAfter, spoilLetters, type Mutations } from './mutation';

const words = (
  '\\par \\pard \\plain \\bin9999999 \\bin-1 \\u-32768? \\u65535? \\u99999999999? \\uc9999 \\uc-1 \\f99999 \\fs0 \\ansicpg0 ' +
  "\\ansicpg99999 \\'zz \\'d \\* \\*\\fldinst \\fonttbl \\stylesheet \\info \\pict \\object \\objdata \\field \\cell \\row \\trowd " +
  '\\intbl \\itap99999 \\ls999999 \\listtext \\upr \\ud \\s99999 \\deff-1 \\\\ \\~ \\- \\_ \\{ \\} \\\n'
).split(' ') as [string, ...string[]];

const times = [1, 20, 400, 20_000] as const;

/** Mutations of RTF. */
export const anyRtf: Mutations = [
  spoilLetters('open groups', (rtf, dice) =>
    insertAt(rtf, placeAfter(rtf, /[{}\s]/gu, dice), '{'.repeat(dice.pick([1, 100, 300, 200_000]))),
  ),
  spoilLetters('close groups', (rtf, dice) =>
    insertAt(rtf, placeAfter(rtf, /[{}\s]/gu, dice), '}'.repeat(dice.pick(times))),
  ),
  spoilLetters('nest destinations', (rtf, dice) => {
    const [word, count] = [dice.pick(words), dice.pick(times)];
    return insertAt(rtf, placeAfter(rtf, /[{}\s]/gu, dice), `{${word} `.repeat(count) + '}'.repeat(dice.below(count)));
  }),
  spoilLetters('words', (rtf, dice) => {
    let out = rtf;
    for (let left = 1 + dice.below(8); left > 0; left -= 1)
      out = insertAt(out, placeAfter(out, /[{}\s]/gu, dice), dice.pick(words).repeat(dice.pick(times)));
    return out;
  }),
  spoilLetters('numbers', (rtf, dice) =>
    rtf.replace(/-?\d+/gu, (whole) => (dice.isLucky(0.1) ? dice.pick(['-1', '0', '65536', '999999999999']) : whole)),
  ),
];
