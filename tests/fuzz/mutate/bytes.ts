import { LARGEST, oddNumber, type Mutations } from './mutation';

const LARGEST_PIECE = 4096;

/** Mutations that know nothing of formats. */
export const anyBytes: Mutations = [
  {
    name: 'flip',
    spoil: (bytes, dice) => {
      const out = Buffer.from(bytes);
      for (let left = 1 + dice.below(16); left > 0; left -= 1) out[dice.below(out.length)] = dice.below(256);
      return out;
    },
  },
  { name: 'cut off', spoil: (bytes, dice) => Buffer.from(bytes.subarray(0, dice.below(bytes.length))) },
  { name: 'behead', spoil: (bytes, dice) => Buffer.from(bytes.subarray(dice.below(bytes.length))) },
  {
    name: 'leave out',
    spoil: (bytes, dice) => {
      const from = dice.below(bytes.length);
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + dice.below(LARGEST_PIECE))]);
    },
  },
  {
    name: 'repeat',
    spoil: (bytes, dice) => {
      const from = dice.below(bytes.length);
      const piece = bytes.subarray(from, from + 1 + dice.below(LARGEST_PIECE));
      const times = 1 + dice.below(Math.min(2000, LARGEST / Math.max(1, piece.length)));
      return Buffer.concat([bytes.subarray(0, from), ...Array<Buffer>(times).fill(piece), bytes.subarray(from)]);
    },
  },
  {
    name: 'move',
    spoil: (bytes, dice) => {
      const from = dice.below(bytes.length);
      const piece = bytes.subarray(from, from + 1 + dice.below(LARGEST_PIECE));
      const rest = Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + piece.length)]);
      const to = dice.below(rest.length);
      return Buffer.concat([rest.subarray(0, to), piece, rest.subarray(to)]);
    },
  },
  {
    name: 'noise',
    spoil: (bytes, dice) => {
      const noise = Buffer.from(Array.from({ length: 1 + dice.below(600) }, () => dice.below(256)));
      const at = dice.below(bytes.length);
      return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)]);
    },
  },
  {
    name: 'odd number',
    spoil: (bytes, dice) => {
      if (bytes.length < 4) return bytes;
      const out = Buffer.from(bytes);
      for (let left = 1 + dice.below(4); left > 0; left -= 1) {
        const at = dice.below(out.length - 3);
        if (dice.isLucky(0.5)) out.writeUInt32LE(oddNumber(dice), at);
        else out.writeUInt16LE(oddNumber(dice) & 0xffff, at);
      }
      return out;
    },
  },
  {
    name: 'zeros',
    spoil: (bytes, dice) => {
      const out = Buffer.from(bytes);
      const from = dice.below(out.length);
      const end = Math.min(out.length, from + 1 + dice.below(LARGEST_PIECE));
      return out.fill(dice.pick([0, 0xff, 0x20]), from, end);
    },
  },
  { name: 'nothing', spoil: (bytes) => bytes },
];
