import type { Dice } from '../dice';
import { oddNumber, type Mutation, type Mutations } from './mutation';

const SECTOR = 512;
const ENTRY = 128;

function sectorAt(index: number): number {
  return (index + 1) * SECTOR;
}

/** A sector number that is wrong, or one that leads back. */
function sectorNumber(bytes: Buffer, dice: Dice): number {
  return dice.isLucky(0.7) ? dice.below(bytes.length / SECTOR) : oddNumber(dice);
}

function spoilWords(name: string, change: (out: Buffer, dice: Dice) => void): Mutation {
  return {
    name,
    spoil: (bytes, dice) => {
      const out = Buffer.from(bytes);
      if (out.length > 2 * SECTOR) change(out, dice);
      return out;
    },
  };
}

function put(out: Buffer, at: number, value: number): void {
  if (at >= 0 && at + 4 <= out.length) out.writeUInt32LE(value >>> 0, at);
}

/** Where an entry of the directory stands. */
function someEntry(out: Buffer, dice: Dice): number {
  return sectorAt(out.readUInt32LE(48)) + dice.below(8) * ENTRY;
}

/** Mutations of compound files (.doc, .msg). */
export const anyCompound: Mutations = [
  spoilWords('chains', (out, dice) => {
    const table = sectorAt(out.readUInt32LE(76));
    for (let left = 1 + dice.below(20); left > 0; left -= 1)
      put(out, table + dice.below(128) * 4, sectorNumber(out, dice));
  }),
  spoilWords('tree', (out, dice) => {
    for (let left = 1 + dice.below(4); left > 0; left -= 1)
      put(out, someEntry(out, dice) + dice.pick([68, 72, 76]), dice.isLucky(0.7) ? dice.below(8) : oddNumber(dice));
  }),
  spoilWords('sizes', (out, dice) => put(out, someEntry(out, dice) + dice.pick([116, 120]), sectorNumber(out, dice))),
  spoilWords('names', (out, dice) => {
    const entry = someEntry(out, dice);
    if (entry + ENTRY > out.length) return;
    out.writeUInt16LE(oddNumber(dice) & 0xffff, entry + 64);
    out.write(
      dice.pick(['../../a', 'WordDocument', '__properties_version1.0', '/', '\0', '__substg1.0_1000001F']),
      entry,
      'utf16le',
    );
  }),
  spoilWords('head', (out, dice) =>
    put(out, dice.pick([24, 28, 30, 32, 40, 44, 48, 56, 60, 64, 68, 72, 76, 80]), sectorNumber(out, dice)),
  ),
  spoilWords('stream', (out, dice) => {
    const entry = someEntry(out, dice);
    if (entry + ENTRY > out.length) return;
    const start = sectorAt(out.readUInt32LE(entry + 116));
    for (let left = 1 + dice.below(12); left > 0; left -= 1) put(out, start + dice.below(1200), oddNumber(dice));
  }),
];
