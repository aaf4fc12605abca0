import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../../src/main/ingest/encoding/decode';
import { toText } from '../../../../src/main/text/normalise';
import { to1258, toTcvn3, toViqr, toVni } from './encoders';

const sample = 'Hội nghị bàn về đường lối đối ngoại, độc lập và tự chủ.\nBộ trưởng đến dự, phát biểu ở phiên đầu tiên.';
const quoted = 'Chị nói: “Mùa này gió to – thuyền ở lại bến…”, rồi chị cười.';
const long = [sample, quoted, 'Làng có chín mươi nóc nhà, phần lớn làm nghề đan lưới và đóng thuyền nan.'].join('\n');

function withMark(mark: readonly number[], body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(mark), body]);
}

function bytesOf(characters: string): Buffer {
  return Buffer.from(characters, 'latin1');
}

/** The characters a program that takes the bytes for windows-1252 puts in their place. */
function as1252(characters: string): string {
  return new TextDecoder('windows-1252').decode(bytesOf(characters));
}

describe('decode', () => {
  test.each(['utf-16le', 'utf-16be'] as const)('reads decomposed Vietnamese in %s without a mark', (order) => {
    const units = Buffer.from('Làng trà và nhà bà già đều ồn ào'.normalize('NFD'), 'utf16le');
    const read = decode(order === 'utf-16le' ? units : units.swap16());
    expect([read.encoding, read.text.normalize('NFC')]).toEqual([order, 'Làng trà và nhà bà già đều ồn ào']);
  });
  test.each<[string, number[]]>([
    ['Polish in windows-1250', [0x7a, 0x62, 0x79, 0x74, 0x20, 0x6d, 0x61, 0xb3, 0x79]],
    ['a sign between figures', [...Buffer.from('paper 10'), 0xd7, ...Buffer.from('14')]],
  ])('is not sure of one word that reads as a syllable: %s', (_, bytes) => {
    expect(decode(Uint8Array.from(bytes)).issues.map(({ code }) => code)).toEqual(['encoding-unsure']);
  });
  test.each([
    ['utf-8', 'utf-8', Buffer.from(sample)],
    ['utf-8 with a byte order mark', 'utf-8', withMark([0xef, 0xbb, 0xbf], Buffer.from(sample))],
    ['decomposed utf-8', 'utf-8', Buffer.from(sample.normalize('NFD'))],
    ['utf-16le with a mark', 'utf-16le', withMark([0xff, 0xfe], Buffer.from(sample, 'utf16le'))],
    ['utf-16be with a mark', 'utf-16be', withMark([0xfe, 0xff], Buffer.from(sample, 'utf16le').swap16())],
    ['utf-16le without a mark', 'utf-16le', Buffer.from(sample, 'utf16le')],
    ['utf-16be without a mark', 'utf-16be', Buffer.from(sample, 'utf16le').swap16()],
    [
      'utf-16le with half a letter at its end',
      'utf-16le',
      Buffer.concat([Buffer.from(sample, 'utf16le'), Buffer.of(0x20)]),
    ],
    ['windows-1258', 'windows-1258', bytesOf(to1258(sample))],
    ['TCVN3', 'tcvn3', bytesOf(toTcvn3(sample))],
    ['VNI', 'vni', bytesOf(toVni(sample))],
    ['VIQR', 'viqr', bytesOf(toViqr(sample))],
    ['TCVN3 taken for Latin-1', 'tcvn3', Buffer.from(toTcvn3(sample))],
    ['windows-1258 taken for windows-1252', 'windows-1258', Buffer.from(as1252(to1258(sample)))],
    ['utf-8 taken for windows-1252', 'utf-8', Buffer.from(as1252(Buffer.from(sample).toString('latin1')))],
    ['VNI taken for Latin-1', 'vni', Buffer.from(toVni(sample))],
    ['TCVN3 taken for Latin-1 in utf-16', 'tcvn3', withMark([0xff, 0xfe], Buffer.from(toTcvn3(sample), 'utf16le'))],
  ])('reads %s exactly and without doubt', (_name, encoding, bytes) => {
    const decoded = decode(bytes);
    expect(toText(decoded.text)).toBe(sample);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.issues).toEqual([]);
  });

  test.each([
    ['tcvn3', bytesOf(toTcvn3(quoted))],
    ['vni', bytesOf(toVni(quoted))],
    ['windows-1258', bytesOf(to1258(quoted))],
    ['tcvn3', Buffer.from(as1252(toTcvn3(quoted)))],
    ['vni', Buffer.from(as1252(toVni(quoted)))],
  ])('reads the quotation marks of Windows inside %s', (encoding, bytes) => {
    expect({ ...decode(bytes), text: toText(decode(bytes).text) }).toMatchObject({
      text: quoted,
      encoding,
      issues: [],
    });
  });

  test.each([
    ['tcvn3', toTcvn3],
    ['vni', toVni],
    ['windows-1258', to1258],
  ])('reads %s that begins far down', (encoding, written) => {
    const plain = '<p class=a>\n'.repeat(5_000);
    const decoded = decode(bytesOf(plain + written(sample)));
    expect({ ...decoded, text: toText(decoded.text) }).toMatchObject({ text: plain + sample, encoding, issues: [] });
  });

  test('says mixed of Unicode with lines of an old font among it', () => {
    const [first, second, ...others] = long.split('\n');
    const decoded = decode(Buffer.from([first, toVni(second ?? ''), ...others].join('\n')));
    expect(decoded).toMatchObject({ text: long, encoding: 'mixed', issues: [] });
  });

  test('puts back the ư that web copies of TCVN3 drop and the ã they turn into a bullet, and says so', () => {
    const text = 'Trước đó người ta đã xây thêm trường học và nhà xưởng ở phường mới, nhưng tương lai chưa rõ.';
    const copied = as1252(toTcvn3(text)).replaceAll('\u00ad', '').replaceAll('·', '•');
    const decoded = decode(Buffer.from(copied));
    expect(decoded.text).toBe(text.replace('chưa', 'cha'));
    expect(decoded.issues.map((issue) => issue.code)).toEqual(['encoding-unsure']);
  });

  test.each([
    [
      'English',
      'The minister said: "It\'s done." Is it? He (the minister) can\'t go. Why? E.g. no. A to-do: add (a) and (b).',
    ],
    ['code', "for (let i=0;i<a.length;i++){ data(x^y); foo(a+b); a^=b; o+=1; u+=2 } // it's `a` or `e`? e^x, a^2, o+u"],
    ['a formula', 'y = a^2 + e^x - o+1; u+v; a(b); e^(i*pi)'],
    [
      'plain Vietnamese without marks',
      'Hoi nghi ban ve duong loi doi ngoai. Bo truong den du, phat bieu o phien dau tien.',
    ],
    [
      'French',
      'À la fin du siècle, l’hôtel fut élevé là où naît la Saône: «ça, c’était déjà très âgé», dit Noël à Zoë.',
    ],
    ['German', 'Müller fährt nach Köln und grüßt die schöne Straße, während Jürgen Äpfel über den Zaun wirft.'],
    ['Unicode Vietnamese with foreign names', `${sample} Ông Müller, bà Zoë và ngài Ærø · ghi chú · «trích».`],
  ])('leaves %s in utf-8 alone', (_name, text) => {
    expect(decode(Buffer.from(text))).toMatchObject({ text, encoding: 'utf-8', issues: [] });
  });

  test('opens western text with its best guess and says that it is one', () => {
    const decoded = decode(Buffer.from('Le café fut élevé à Besançon, déjà très âgé.', 'latin1'));
    expect(decoded.text).toBe('Le café fut élevé à Besançon, déjà très âgé.');
    expect(decoded.encoding).toBe('windows-1252');
    expect(decoded.issues.map((issue) => issue.code)).toEqual(['encoding-unsure']);
  });

  test('is sure of English whose only other bytes are the quotation marks of Windows', () => {
    const decoded = decode(bytesOf('It\x92s \x93fine\x94 \x96 really'));
    expect(decoded).toMatchObject({ text: 'It’s “fine” – really', encoding: 'windows-1252', issues: [] });
  });

  test.each([
    ['what a page declares decides where the words do not', '<meta charset="iso-8859-1"><p>Un café très âgé</p>', []],
    ['and is not believed against them', `<meta charset="iso-8859-1"><p>${toVni(sample)}</p>`, []],
  ])('%s', (_name, page, issues) => {
    const decoded = decode(bytesOf(page));
    expect(decoded.issues).toEqual(issues);
    expect(toText(decoded.text)).toContain(page.includes('café') ? 'Un café très âgé' : sample);
  });

  test.each(['han må gå', 'Nå må du stå på!', 'Vi må gå på skolen, så alle kan få være trygge.'])(
    'takes no Nordic words for TCVN3: %s',
    (text) => {
      expect(decode(Buffer.from(text))).toMatchObject({ text, encoding: 'utf-8', issues: [] });
      expect(decode(Buffer.from(text, 'latin1'))).toMatchObject({ text, encoding: 'windows-1252' });
    },
  );

  test('keeps western text with signs and measures', () => {
    const text = 'Café Nöel, 25 °C, ½ liter · £100 © 2021 Åland';
    expect(decode(Buffer.from(text, 'latin1')).text).toBe(text);
  });

  test('reads VIQR in a page and leaves its tags and addresses alone', () => {
    const page = `<html><body><p class="ta.">${toViqr(sample)} <a href="a.html">http://vi.du/a.b</a></p></body></html>`;
    const { text, encoding } = decode(bytesOf(page));
    expect(encoding).toBe('viqr');
    expect(text).toBe(page.replace(toViqr(sample), sample));
  });

  test('gives up on bytes that are words in no encoding it knows', () => {
    const shiftJis = bytesOf(
      '\x93\xfa\x96\x7b\x8c\xea\x82\xcc\x95\xb6\x8f\xcd\x82\xc5\x82\xb7\x81\x42\x8a\xc8\x92\x50\x82\xc8\xe5\xf7',
    );
    const gb = bytesOf(
      '\xd6\xd0\xb9\xfa\xd5\xfe\xb8\xae\xb7\xa2\xb2\xbc\xc1\xcb\xd0\xc2\xb5\xc4\xd5\xfe\xb2\xdf\xce\xc4\xbc\xfe',
    );
    for (const bytes of [shiftJis, gb]) {
      const decoded = decode(bytes);
      expect(decoded.issues.map((issue) => issue.code)).toEqual(['undecodable']);
    }
  });

  test('keeps damaged UTF-8 as UTF-8 and counts what is lost', () => {
    const bytes = Buffer.concat([Buffer.from(sample.repeat(4)), Buffer.from([0xe1, 0xbb])]);
    const decoded = decode(bytes);
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.text.startsWith(sample)).toBe(true);
    expect(decoded.issues[0]?.message).toContain('not valid UTF-8');
  });

  test('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(typeof decode(bytes).text).toBe('string');
      }),
    );
  });

  test('gives any well-formed text back from its UTF-8, unless it is letters of the old fonts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff') && !/[\u00a1-\u00ff]/u.test(text));
        expect(decode(Buffer.from(text)).text).toBe(text);
      }),
    );
  });
});

describe('decode in the encoding the reader chose', () => {
  test.each([
    ['utf-8', Buffer.from(sample)],
    ['utf-16le', Buffer.from(sample, 'utf16le')],
    ['utf-16be', Buffer.from(sample, 'utf16le').swap16()],
    ['windows-1258', bytesOf(to1258(sample))],
    ['tcvn3', bytesOf(toTcvn3(sample))],
    ['tcvn3', Buffer.from(toTcvn3(sample))],
    ['vni', bytesOf(toVni(sample))],
    ['viqr', bytesOf(toViqr(sample))],
    ['windows-1258', Buffer.from(as1252(to1258(sample)))],
    ['mixed', Buffer.from(toVni(sample))],
  ] as const)('obeys %s', (chosen, bytes) => {
    const decoded = decode(bytes, { chosen });
    expect({ ...decoded, text: toText(decoded.text) }).toMatchObject({ text: sample, encoding: chosen, issues: [] });
  });

  test('obeys against what the words say', () => {
    expect(decode(bytesOf(toVni('Hội nghị đã bàn')), { chosen: 'windows-1252' }).text).toBe('Hoäi nghò ñaõ baøn');
  });

  test('leaves the lines of a Unicode file alone that a choice for its folder would hurt', () => {
    expect(decode(Buffer.from(sample), { chosen: 'tcvn3' }).text).toBe(sample);
  });

  test('says what the chosen encoding could not read', () => {
    const decoded = decode(bytesOf(toVni(sample)), { chosen: 'utf-8' });
    expect(decoded.issues.map((issue) => issue.code)).toEqual(['encoding-unsure']);
  });
});
