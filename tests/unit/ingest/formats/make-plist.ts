// Small property lists of macOS, written by hand for the tests.

/** What a property list made for a test may hold. */
type Value = string | Buffer | { readonly [key: string]: Value };

/** A binary property list of up to 255 objects. */
export function binaryPlist(root: Value): Buffer {
  const objects: Buffer[] = [];
  const head = (type: number, count: number): Buffer =>
    count < 15 ? Buffer.from([(type << 4) | count]) : Buffer.from([(type << 4) | 15, 0x11, count >> 8, count & 255]);
  const add = (value: Value): number => {
    const own = objects.push(Buffer.alloc(0)) - 1;
    if (typeof value === 'string') {
      const isAscii = /^[\x20-\x7e]*$/u.test(value);
      const bytes = isAscii ? Buffer.from(value, 'latin1') : Buffer.from(value, 'utf16le').swap16();
      objects[own] = Buffer.concat([head(isAscii ? 5 : 6, value.length), bytes]);
    } else if (Buffer.isBuffer(value)) {
      objects[own] = Buffer.concat([head(4, value.length), value]);
    } else {
      const members = Object.entries(value);
      const references = [...members.map(([key]) => add(key)), ...members.map(([, member]) => add(member))];
      objects[own] = Buffer.concat([head(13, members.length), Buffer.from(references)]);
    }
    return own;
  };
  add(root);
  const places: number[] = [];
  let length = 8;
  for (const object of objects) {
    places.push(length);
    length += object.length;
  }
  const table = Buffer.from(places.flatMap((place) => [place >> 8, place & 255]));
  const trailer = Buffer.alloc(32);
  trailer.writeUInt8(2, 6);
  trailer.writeUInt8(1, 7);
  trailer.writeUInt32BE(objects.length, 12);
  trailer.writeUInt32BE(length, 28);
  return Buffer.concat([Buffer.from('bplist00'), ...objects, table, trailer]);
}
