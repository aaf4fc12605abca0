// The code pages of Windows, which give every byte a meaning: western (1252) and Vietnamese (1258).
import { Units } from './units';

// Own tables, because runtimes differ in which of these TextDecoder knows and in how it treats 0x80-0x9F.
const latin1 = Array.from({ length: 256 }, (_, byte) => byte);
const upper1252 = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d,
  0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,
  0x017e, 0x0178,
];
/** Code point of every byte of windows-1252; bytes it leaves open stand for themselves. */
export const windows1252: readonly number[] = latin1.map((unit, byte) => upper1252[byte - 0x80] ?? unit);
const changes1258: readonly (readonly [number, number])[] = [
  [0x8a, 0x8a],
  [0x8e, 0x8e],
  [0x9a, 0x9a],
  [0x9e, 0x9e],
  [0xc3, 0x0102],
  [0xcc, 0x0300],
  [0xd0, 0x0110],
  [0xd2, 0x0309],
  [0xd5, 0x01a0],
  [0xdd, 0x01af],
  [0xde, 0x0303],
  [0xe3, 0x0103],
  [0xec, 0x0301],
  [0xf0, 0x0111],
  [0xf2, 0x0323],
  [0xf5, 0x01a1],
  [0xfd, 0x01b0],
  [0xfe, 0x20ab],
];
const windows1258 = windows1252.map((unit, byte) => changes1258.find(([at]) => at === byte)?.[1] ?? unit);

const tables: Readonly<Record<'windows-1252' | 'windows-1258', Uint16Array>> = {
  'windows-1252': Uint16Array.from(windows1252),
  'windows-1258': Uint16Array.from(windows1258),
};

/** Reads bytes in a Windows code page; every byte has a meaning. Windows-1258 comes out partly decomposed. */
export function decodeWindows(bytes: Uint8Array, encoding: 'windows-1252' | 'windows-1258'): string {
  const table = tables[encoding];
  const units = new Units(bytes.length);
  for (const byte of bytes) units.add(table[byte] ?? 0xfffd);
  return units.text();
}

/** The same of a string whose units below 256 are bytes; other units stay. */
export function decodeWindowsUnits(bytes: string, encoding: 'windows-1252' | 'windows-1258'): string {
  const units = new Units(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) {
    const unit = bytes.charCodeAt(at);
    units.add(tables[encoding][unit] ?? unit);
  }
  return units.text();
}

/** One character (below 256) for each byte: what the legacy decoders read. */
export function byteString(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
