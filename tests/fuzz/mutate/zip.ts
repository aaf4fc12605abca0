import { openZip } from '../../../src/main/ingest/formats/packed/zip';
import { defaultReadLimits } from '../../../src/main/ingest/limits';
import { makeZip, type ZipPart } from '../../unit/ingest/formats/packed/make-zip';
import type { Dice } from '../dice';
import { anyMarkup } from './markup';
import { LARGEST, oddNumber, type Mutation, type Mutations } from './mutation';
import { anyText } from './text';
import { utf8 } from '../spellings';

const MOST_PARTS = 64;

/** What is packed in a zip; nothing of one that is a bomb already: packing that anew takes minutes, and makes it no worse. */
function partsOf(bytes: Buffer): ZipPart[] {
  const zip = openZip(bytes, { ...defaultReadLimits, maxExpandedBytes: LARGEST });
  if (zip.names.length > MOST_PARTS) return [];
  const parts = zip.names.map((name): ZipPart => [name, zip.read(name) ?? Buffer.alloc(0)]);
  return zip.issues.some(({ code }) => code === 'too-large-inside') ? [] : parts;
}

/** A mutation of the parts of a zip, which is then packed anew. */
function spoilParts(name: string, change: (parts: ZipPart[], dice: Dice) => ZipPart[]): Mutation {
  return {
    name,
    spoil: (bytes, dice) => {
      const parts = partsOf(bytes);
      return parts.length === 0 ? bytes : makeZip(change(parts, dice), dice.isLucky(0.05) ? 1 : 0);
    },
  };
}

const markup: Mutation = spoilParts('markup of a part', (parts, dice) => {
  const at = dice.below(parts.length);
  return parts.map(([name, content], place) =>
    place === at
      ? [name, dice.pick(dice.isLucky(0.8) ? anyMarkup : anyText(utf8)).spoil(Buffer.from(content), dice)]
      : [name, content],
  );
});

/** Fields of the headers before a part and in the directory, by their place after the mark. */
const fields = {
  'PK\u0003\u0004': [6, 8, 14, 18, 22, 26, 28],
  'PK\u0001\u0002': [8, 10, 16, 20, 24, 28, 30, 32, 42],
  'PK\u0005\u0006': [8, 10, 12, 16, 20],
} as const;

/** Spaces that no reader should unpack: more than a file may hold. */
const bomb = Buffer.alloc(defaultReadLimits.maxExpandedBytes + 1024, ' ');
const bombs = new Map<string, Buffer>();

/** A zip whose part `at` is a bomb; made once for each. */
function withBomb(bytes: Buffer, at: number): Buffer {
  const parts = partsOf(bytes);
  const key = `${parts.map(([name]) => name).join()} ${at}`;
  const made =
    bombs.get(key) ?? makeZip(parts.map(([name, content], place) => (place === at ? [name, bomb] : [name, content])));
  bombs.set(key, made);
  return made;
}

/** Mutations of zips and of what is in them. */
export const anyZip: Mutations = [
  markup,
  markup,
  markup,
  {
    name: 'headers that lie',
    spoil: (bytes, dice) => {
      const out = Buffer.from(bytes);
      const mark = dice.pick(['PK\u0003\u0004', 'PK\u0001\u0002', 'PK\u0005\u0006'] as const);
      for (let at = out.indexOf(mark, 0, 'latin1'); at >= 0; at = out.indexOf(mark, at + 4, 'latin1')) {
        const place = at + dice.pick(fields[mark]);
        if (dice.isLucky(0.5) && place + 4 <= out.length)
          out.writeUInt32LE(dice.isLucky(0.5) ? oddNumber(dice) : dice.below(out.length), place);
      }
      return out;
    },
  },
  { name: 'bomb', spoil: (bytes, dice) => withBomb(bytes, dice.below(8)) },
  spoilParts('names outside', (parts, dice) =>
    parts.map(([name, content]) => [
      dice.isLucky(0.3) ? `${dice.pick(['../../', '/', 'C:\\', '..\\', './'])}${name}` : name,
      content,
    ]),
  ),
  spoilParts('twice', (parts, dice) => [
    ...parts,
    ...parts.map(([name, content]): ZipPart => [name, dice.isLucky(0.5) ? content : 'x']),
  ]),
  spoilParts('in itself', (parts, dice) =>
    parts.map(([name, content]) => [name, dice.isLucky(0.3) ? makeZip(parts) : content]),
  ),
  spoilParts('left out', (parts, dice) => parts.filter(() => dice.isLucky(0.8))),
  spoilParts('many', (parts, dice) => [
    ...parts,
    ...Array.from({ length: dice.pick([10, 12_000]) }, (_, at): ZipPart => [`word/x${at}.xml`, '']),
  ]),
  spoilParts('exchanged', (parts, dice) => parts.map(([name]) => [name, parts[dice.below(parts.length)]?.[1] ?? ''])),
];
