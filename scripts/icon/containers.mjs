// In: PNG pictures of one icon in several widths. Out: the bytes of the icon file of Windows and of macOS.

/** A Windows .ico file of the pictures, each `{width, png}` with a width of at most 256. */
export function icoOf(pictures) {
  const head = Buffer.alloc(6);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length + pictures.length * 16;
  const entries = pictures.map(({ width, png }) => {
    const entry = Buffer.alloc(16);
    // One byte holds the width, 0 standing for 256.
    entry.writeUInt8(width % 256, 0);
    entry.writeUInt8(width % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([head, ...entries, ...pictures.map(({ png }) => png)]);
}

/** The four-letter kinds under which macOS looks for each width; `2x` kinds are the same pictures for dense screens. */
const ICNS_KINDS = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];

/** A macOS .icns file of the pictures, each `{width, png}`; widths are 16, 32, 64 ... 1024. */
export function icnsOf(pictures) {
  const chunks = ICNS_KINDS.map(([kind, wanted]) => {
    const { png } = pictures.find(({ width }) => width === wanted);
    return Buffer.concat([headOf(kind, png.length), png]);
  });
  const body = Buffer.concat(chunks);
  return Buffer.concat([headOf('icns', body.length), body]);
}

function headOf(kind, length) {
  const head = Buffer.alloc(8);
  head.write(kind, 'latin1');
  head.writeUInt32BE(length + head.length, 4);
  return head;
}
