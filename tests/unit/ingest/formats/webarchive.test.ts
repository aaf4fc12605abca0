import { describe, expect, it } from 'vitest';
import { readWebarchive } from '../../../../src/main/ingest/formats/webarchive';
import { defaultReadLimits } from '../../../../src/main/ingest/limits';
import type { Source } from '../../../../src/main/ingest/source';
import { binaryPlist } from './make-plist';

const read = async (bytes: Buffer): Promise<Source> =>
  Promise.resolve(readWebarchive({ bytes, path: 'a.webarchive', limits: defaultReadLimits }));

const body = [
  'Mỗi chiều thứ bảy, lớp học bên đình lại sáng đèn, và tiếng đánh vần vang ra tận bờ ao đầu làng.',
  'Cô giáo nói lớp mở đã mười năm, học trò đầu tiên nay đã trở về đứng lớp thay cô những hôm mưa.',
];
const page = `<html><head><meta charset="utf-8"><title>Lớp học bên đình</title></head><body><h1>Lớp học bên đình</h1>${body.map((line) => `<p>${line}</p>`).join('')}</body></html>`;
const url = 'https://bao.example/lop-hoc';

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
    expect(documents[0]?.page).toMatchObject({ url: address });
    expect(documents[0]?.pieces[0]?.kind).toBe('title');
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
