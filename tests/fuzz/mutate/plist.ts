import { oddNumber, type Mutations } from './mutation';

const TRAILER = 32;

/** Mutations of binary property lists. */
export const anyPlist: Mutations = [
  {
    name: 'trailer',
    spoil: (bytes, dice) => {
      const out = Buffer.from(bytes);
      if (out.length < TRAILER) return out;
      const at = out.length - TRAILER + dice.pick([6, 7, 12, 20, 28]);
      if (at + 4 <= out.length) out.writeUInt32BE(oddNumber(dice), at);
      return out;
    },
  },
  {
    name: 'references',
    spoil: (bytes, dice) => {
      const out = Buffer.from(bytes);
      // Objects hold small numbers of other objects: among the first and last bytes.
      for (let left = 1 + dice.below(8); left > 0; left -= 1) {
        const near = Math.min(out.length, 400);
        out[dice.isLucky(0.5) ? dice.below(near) : out.length - 1 - dice.below(near)] = dice.below(12);
      }
      return out;
    },
  },
  {
    name: 'heads',
    spoil: (bytes, dice) => {
      const out = Buffer.from(bytes);
      out[8 + dice.below(40)] = dice.pick([0xd0, 0xdf, 0xa1, 0xaf, 0x4f, 0x5f, 0x6f, 0x1f, 0x80, 0x00]);
      return out;
    },
  },
];
