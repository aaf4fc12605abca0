import { describe, expect, test } from 'vitest';
import { decodeFrames, encodeFrame, type Frame } from '../../../src/main/library/frame';
import { entryOf } from './entries';

const frames: readonly Frame[] = [
  { kind: 'header', version: '1', cache: 'c' },
  { kind: 'article', entry: entryOf({ n: 7 }) },
  { kind: 'drop', path: '/tin/a.txt' },
];
const log = Buffer.concat(frames.map(encodeFrame));

describe('frames of the log', () => {
  test('come back as they went in', () => {
    expect(decodeFrames(log)).toEqual({ frames, end: log.length });
  });

  test('a torn end is left out and everything before it is kept', () => {
    const first = encodeFrame(frames[0] as Frame).length;
    for (let cut = first; cut < log.length; cut += 7) {
      const { frames: kept, end } = decodeFrames(log.subarray(0, cut));
      expect(kept).toEqual(frames.slice(0, kept.length));
      expect(end).toBeLessThanOrEqual(cut);
    }
  });

  test('a damaged byte is noticed wherever it stands', () => {
    for (let at = 0; at < log.length; at += 1) {
      const damaged = Buffer.from(log);
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      expect(decodeFrames(damaged).frames.length).toBeLessThan(frames.length);
    }
  });
});
