import { describe, expect, it } from 'vitest';
import { readWebarchive } from '../../../../src/main/ingest/formats/webarchive';
import { defaultReadLimits } from '../../../../src/main/ingest/limits';
import type { Source } from '../../../../src/main/ingest/source';

const read = async (bytes: Buffer): Promise<Source> =>
  Promise.resolve(readWebarchive({ bytes, path: 'a.webarchive', limits: defaultReadLimits }));

const body = [
  'Mỗi chiều thứ bảy, lớp học bên đình lại sáng đèn, và tiếng đánh vần vang ra tận bờ ao đầu làng.',
  'Cô giáo nói lớp mở đã mười năm, học trò đầu tiên nay đã trở về đứng lớp thay cô những hôm mưa.',
];
const page = `<html><head><meta charset="utf-8"><title>Lớp học bên đình</title></head><body><h1>Lớp học bên đình</h1>${body.map((line) => `<p>${line}</p>`).join('')}</body></html>`;
const url = 'https://bao.example/lop-hoc';

type Value = string | Buffer | { readonly [key: string]: Value };

/** A binary property list of up to 255 objects. */
function binaryPlist(root: Value): Buffer {
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

const archive = {
  WebMainResource: {
    WebResourceData: Buffer.from(page),
    WebResourceMIMEType: 'text/html',
    WebResourceTextEncodingName: 'UTF-8',
    WebResourceURL: url,
    WebResourceFrameName: '',
  },
};

const xml = `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "x"><plist version="1.0"><dict>
<key>WebMainResource</key><dict><key>WebResourceData</key><data>
${Buffer.from(page).toString('base64').replace(/.{60}/gu, '$&\n\t')}
</data><key>WebResourceMIMEType</key><string>text/html</string><key>WebResourceURL</key><string>${url}?a=1&amp;b=2</string></dict>
</dict></plist>`;

describe('readWebarchive', () => {
  it.each([
    ['a binary list', binaryPlist(archive), url],
    ['an XML list', Buffer.from(xml), `${url}?a=1&b=2`],
  ])('reads the main page of %s and its address', async (_, bytes, address) => {
    const { documents, issues } = await read(bytes);
    expect(issues).toEqual([]);
    expect(documents.map((document) => document.text)).toEqual([`Lớp học bên đình\n\n${body.join('\n\n')}`]);
    expect(documents[0]?.page).toMatchObject({ url: address, title: 'Lớp học bên đình' });
  });

  it('says that an archive without a page is damaged, wherever it is cut', async () => {
    const whole = binaryPlist(archive);
    for (let length = 0; length < whole.length; length += 37) {
      const { documents, issues } = await read(whole.subarray(0, length));
      expect(documents.length + issues.length).toBeGreaterThan(0);
    }
  });

  it('ends when objects of a list name each other in a circle', async () => {
    const whole = binaryPlist({ WebMainResource: { WebMainResource: 'x' } });
    whole.fill(0, 8 + 1, 8 + 3);
    expect((await read(whole)).issues.map((issue) => issue.code)).toEqual(['parse-failed']);
  });
});
