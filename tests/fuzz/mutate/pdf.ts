import { deflateSync } from 'node:zlib';
import type { Dice } from '../dice';
import { insertAt, placeAfter, spoilLetters, type Mutations } from './mutation';

const times = [1, 20, 400, 60_000] as const;

function reference(dice: Dice): string {
  return `${dice.pick([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 99_999])} 0 R`;
}

/** Packed content: words that go on for ever once unpacked, or noise. */
function packed(dice: Dice): string {
  const what = dice.pick(['q ', 'BT ET ', '[', '<<', '(', ' ', '/F0 11 Tf <0041> Tj ', '1 0 0 1 0 0 cm ']);
  const bytes = deflateSync(what.repeat(dice.pick([10, 10_000, 2_000_000])));
  return (dice.isLucky(0.3) ? bytes.subarray(0, bytes.length / 2) : bytes).toString('latin1');
}

/** Mutations of PDF. */
export const anyPdf: Mutations = [
  spoilLetters('references', (pdf, dice) =>
    pdf.replace(/\d+ 0 R/gu, (whole) => (dice.isLucky(0.2) ? reference(dice) : whole)),
  ),
  spoilLetters('object numbers', (pdf, dice) =>
    pdf.replace(/^\d+ 0 obj/gmu, (whole) => (dice.isLucky(0.2) ? `${dice.below(12)} 0 obj` : whole)),
  ),
  spoilLetters('lengths', (pdf, dice) =>
    pdf.replace(/\/Length \d+/gu, () => `/Length ${dice.pick(['-1', '0', '99999999', '1', reference(dice)])}`),
  ),
  spoilLetters('xref', (pdf, dice) =>
    pdf.replace(/^\d{10} \d{5} [nf]/gmu, (whole) =>
      dice.isLucky(0.3) ? `${String(dice.below(pdf.length)).padStart(10, '0')} 00000 n` : whole,
    ),
  ),
  spoilLetters('startxref', (pdf, dice) =>
    pdf.replace(/startxref\s+\d+/u, `startxref\n${dice.pick(['0', '-1', '99999999', String(dice.below(pdf.length))])}`),
  ),
  spoilLetters('trailer', (pdf, dice) => {
    const at = /startxref\s+(\d+)/u.exec(pdf)?.[1] ?? '0';
    return pdf.replace(
      /trailer <</u,
      `trailer << /Prev ${dice.pick([at, '0', '1'])} /XRefStm ${dice.pick([at, '9'])} /Size ${dice.pick(['0', '-1', '99999999'])} `,
    );
  }),
  spoilLetters('kids', (pdf, dice) =>
    pdf.replace(
      /\/Kids \[[^\]]*\]/u,
      `/Kids [${dice.pick(['2 0 R ', '1 0 R ', '7 0 R ', '9 0 R ', 'null '] as const).repeat(dice.pick(times))}]`,
    ),
  ),
  spoilLetters('count', (pdf, dice) =>
    pdf.replace(/\/Count \d+/u, `/Count ${dice.pick(['-1', '0', '2147483647', '99999', '1e9'])}`),
  ),
  spoilLetters('nest', (pdf, dice) =>
    insertAt(
      pdf,
      placeAfter(pdf, /<<|\[|obj\n/gu, dice),
      dice.pick(['[', '<< /A ', '(', '<', '/A '] as const).repeat(dice.pick(times)),
    ),
  ),
  spoilLetters('operators', (pdf, dice) =>
    insertAt(
      pdf,
      placeAfter(pdf, /stream\n/gu, dice),
      dice
        .pick([
          'q ',
          'BT ',
          '/X0 Do ',
          '[',
          '<< ',
          '/F0 1e38 Tf ',
          '1e38 0 0 1e38 1e38 NaN Tm ',
          'BI ID ',
          '/F9 0 Tf ',
          '0 0 0 0 0 0 cm ',
          '/P <</MCID 0>> BDC ',
        ])
        .repeat(dice.pick(times)),
    ),
  ),
  spoilLetters('letters map', (pdf, dice) =>
    pdf.replace(/<[0-9a-f]{4}> <[0-9a-f]{4}> <[0-9a-f]{4}>/gu, (whole) =>
      dice.isLucky(0.05)
        ? dice.pick(['<0000> <ffffffff> <0000>', '<0000> <ffff> [<00>', '<ffff> <0000> <dc00>', '<0000> <ffff> <d800>'])
        : whole,
    ),
  ),
  spoilLetters('packed streams', (pdf, dice) => {
    const body = packed(dice);
    return pdf.replace(/<< \/Length \d+ >>\nstream\n[\s\S]*?\nendstream/gu, (whole) =>
      dice.isLucky(0.5)
        ? `<< /Length ${body.length} /Filter ${dice.pick(['/FlateDecode', '[/FlateDecode /FlateDecode]', '/LZWDecode', '/ASCII85Decode', '/RunLengthDecode', '/JBIG2Decode', '/DCTDecode', '/X'])} /DecodeParms << /Predictor ${dice.pick([1, 2, 12, 99])} /Columns ${dice.pick([0, 1, 99_999_999])} /Colors 99 >> >>\nstream\n${body}\nendstream`
        : whole,
    );
  }),
  spoilLetters('forms', (pdf, dice) => {
    const form = '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X0 3 0 R >> >>';
    return pdf
      .replace(/^3 0 obj\n<</mu, `3 0 obj\n<< ${form}`)
      .replaceAll('/Resources << /Font', `/Resources << /XObject << /X0 ${reference(dice)} >> /Font`)
      .replaceAll('BT ', '/X0 Do BT ');
  }),
  spoilLetters('boxes', (pdf, dice) =>
    pdf.replace(
      /\/MediaBox \[[^\]]*\]/gu,
      () =>
        `/MediaBox [${dice.pick(['0 0 0 0', '-1e38 -1e38 1e38 1e38', 'a b c d', '0 0', reference(dice)])}] /Rotate ${dice.pick(['90', '45', '-1'])} /UserUnit ${dice.pick(['0', '1e9'])}`,
    ),
  ),
  spoilLetters('facts', (pdf, dice) =>
    pdf.replace(
      /\/Info \d+ 0 R/u,
      `/Info ${reference(dice)} /Encrypt ${dice.pick(['<< >>', '<< /Filter /Standard /V 5 /R 6 >>', 'null', '1 0 R'])}`,
    ),
  ),
];
