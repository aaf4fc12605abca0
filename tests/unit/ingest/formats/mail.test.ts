import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ingestFile } from '../../../../src/main/ingest/ingest-file';
import { makeCompoundFile, momentTable, packRtf } from './make-msg';
import { column, makePdf } from './pdf/make-pdf';
import {
  attached,
  base64,
  folder,
  headers,
  htmlPart,
  lines,
  mail,
  multipart,
  plain,
  read,
  textPart,
  type Part,
} from './mail/make-mail';

const page = `<html><head><title>Trang</title></head><body><h1>Đo lại bờ sông</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`;

describe('a saved mail', () => {
  it('is its text, with subject, sender, day of sending and number', async () => {
    const file = await read('a.eml', mail(textPart(plain), headers));
    expect(file).toMatchObject({ format: 'eml', issues: [] });
    expect(file.parts).toHaveLength(1);
    expect(file.parts[0]).toMatchObject({
      text: plain,
      title: 'Đo lại bờ sông',
      publisher: 'Bản tin Xóm Bến',
      published: { value: '2021-12-15T10:53+07:00', basis: 'metadata', certain: true },
      url: 'mid:bai-1@tin.example',
    });
  });

  it('takes the charset of a part as evidence', async () => {
    const body = Buffer.from('Le café est fermé le lundi.', 'latin1').toString('base64');
    const head = (label: string): string[] => [
      `Content-Type: text/plain; charset=${label}`,
      'Content-Transfer-Encoding: base64',
    ];
    const said = await read('n.eml', mail({ headers: head('iso-8859-1'), body }, headers));
    expect(said).toMatchObject({ encoding: 'windows-1252', issues: [] });
    const unsaid = await read('u.eml', mail({ headers: head('unknown-8bit'), body }, headers));
    expect(unsaid.issues.map(({ code }) => code)).toEqual(['encoding-unsure']);
  });

  it('is kept where its headers are too long', async () => {
    const receivers = `To: ${'Mai An <an@tin.example>,\r\n '.repeat(12_000)}`;
    const many = await read('to.eml', mail(multipart('mixed', [textPart(plain)]), [receivers, ...headers]));
    expect(many.issues.map(({ code }) => code)).toEqual(['truncated']);
    expect(many.parts).toMatchObject([{ text: plain, title: 'Đo lại bờ sông' }]);
    const flood = [...headers, ...textPart(plain).headers, ...Array<string>(40_000).fill('X-A: b c d')];
    const floods = await read('flood.eml', `${flood.join('\r\n')}\r\n\r\n${base64(plain)}`);
    expect(floods.issues.map(({ code }) => code)).toEqual(['truncated']);
    expect(floods.parts).toMatchObject([{ text: plain, title: 'Đo lại bờ sông' }]);
  });

  it('takes the page of two forms, unless the plain one says more', async () => {
    const both = await read('b.eml', mail(multipart('alternative', [textPart(plain), htmlPart(page)]), headers));
    expect(both.parts[0]?.text).toBe(`Đo lại bờ sông\n\n${plain}`);
    const poor = await read(
      'c.eml',
      mail(multipart('alternative', [textPart(plain), htmlPart('<p>Xem bản chữ.</p>')]), headers),
    );
    expect(poor.parts[0]?.text).toBe(plain);
  });

  it('gives every attached article a part of its own, and no part to a picture', async () => {
    const whole = multipart('mixed', [
      multipart('related', [htmlPart(page), attached('anh.png', Buffer.from([0x89, 0x50]), 'image/png')], [], 'TRONG'),
      attached('bài hai.txt', `Bài thứ hai\n\n${lines[1] ?? ''}`),
      attached('ba.pdf', makePdf({ pages: [column(['Bài thứ ba nói về con đò cũ'], 60, 700)] }), 'application/pdf'),
      { headers: ['Content-Type: message/rfc822'], body: mail(textPart(`Bài thứ tư\n\n${plain}`), headers) },
    ]);
    const file = await read('d.eml', mail(whole, headers));
    expect(file.parts.map((part) => part.text.split('\n')[0])).toEqual([
      'Đo lại bờ sông',
      'Bài thứ hai',
      'Bài thứ ba nói về con đò cũ',
      'Bài thứ tư',
    ]);
    expect(file.issues).toEqual([]);
  });

  it('stops at mails inside mails inside mails', async () => {
    let inner = mail(textPart(plain), headers);
    for (let depth = 0; depth < 6; depth += 1) {
      const forwarded = { headers: ['Content-Type: message/rfc822'], body: inner };
      inner = mail(multipart('mixed', [textPart(`Lớp ${depth}\n\n${plain}`), forwarded], [], `M${depth}`), headers);
    }
    const file = await read('e.eml', inner);
    expect(file.parts.length).toBeGreaterThan(1);
    expect(file.parts.length).toBeLessThan(6);
    expect(file.issues.map((issue) => issue.code)).toEqual(['too-deep']);
  });

  it('keeps what stands outside parts that nest too deep, and says so', async () => {
    const nested = (text: string): ReturnType<typeof textPart> => {
      let inner = textPart(text);
      for (let depth = 0; depth < 120; depth += 1) inner = multipart('mixed', [inner], [], `N${depth}`);
      return inner;
    };
    const beside = await read('f.eml', mail(multipart('mixed', [textPart(plain), nested(plain)], [], 'OUT'), headers));
    expect(beside.parts.map((part) => part.text.trim().split('\n')[0])).toEqual([plain.trim().split('\n')[0]]);
    expect(beside.issues.map((issue) => issue.code)).toEqual(['too-deep']);
    const alone = await read('g.eml', mail(nested(plain), headers));
    expect([alone.parts.length, ...alone.issues.map((issue) => issue.code)]).toEqual([0, 'too-deep']);
  });

  it.each([
    ['beside a page that says less than the plain form', '<p>x</p>'],
    ['where no form has words', ''],
  ])('says what is wrong with an attachment %s', async (_, html) => {
    const letter = multipart('mixed', [htmlPart(html), attached('bai.pdf', 'x')], [], 'TRONG');
    const file = await read('n.eml', mail(multipart('alternative', [textPart(html && plain), letter]), headers));
    expect(file.parts).toHaveLength(html === '' ? 0 : 1);
    expect(file.issues.map(({ code, message }) => [code, message.split(':')[0]])).toEqual([
      ['parse-failed', 'bai.pdf'],
    ]);
  });

  it('says that it holds more parts than a file may', async () => {
    const whole = multipart('mixed', [textPart(plain), attached('hai.txt', plain), attached('ba.txt', plain)]);
    const path = join(folder, 'o.eml');
    writeFileSync(path, mail(whole, headers));
    for (const limits of [{ maxParts: 2 }, { maxEntries: 3 }]) {
      const file = await ingestFile(path, limits);
      expect(file.parts).toHaveLength(2);
      expect(file.issues.map((issue) => issue.code)).toEqual(['too-large-inside']);
    }
  });

  it('believes the bytes, not the label, of a Vietnamese text', async () => {
    const part: Part = {
      headers: ['Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: base64'],
      body: base64(plain),
    };
    expect((await read('f.eml', mail(part, headers))).parts[0]?.text).toBe(plain);
  });

  it('puts lines together that the mail program broke', async () => {
    const part = {
      ...textPart((lines[0] ?? '').replace('đoàn khảo ', 'đoàn khảo \n')),
      headers: ['Content-Type: text/plain; charset=utf-8; format=flowed', 'Content-Transfer-Encoding: base64'],
    };
    expect((await read('g.eml', mail(part, headers))).parts[0]?.text).toBe(lines[0]);
  });
});

describe('a page saved as one file', () => {
  it.each(['mht', 'mhtml'])(
    '(.%s) is the article of its page, with where it stood and when it was saved',
    async (ending) => {
      const frame = {
        ...htmlPart(`<p>${lines[1] ?? ''}</p>`),
        headers: [
          'Content-Type: text/html; charset=utf-8',
          'Content-Transfer-Encoding: base64',
          'Content-Location: https://quang-cao.example/',
        ],
      };
      const whole = multipart('related; type="text/html"', [
        { headers: [...htmlPart(page).headers, 'Content-Location: https://bao.example/bai-1'], body: base64(page) },
        frame,
        {
          headers: ['Content-Type: text/css', 'Content-Location: https://bao.example/a.css'],
          body: 'p { color: red }',
        },
      ]);
      const saved = [
        'From: <Saved by Blink>',
        'Snapshot-Content-Location: https://bao.example/bai-1?x=1',
        'Subject: Trang',
        'Date: Wed, 15 Dec 2021 03:53:00 -0000',
      ];
      const file = await read(`h.${ending}`, mail(whole, saved));
      expect(file.parts).toHaveLength(1);
      expect(file.parts[0]).toMatchObject({
        text: `Đo lại bờ sông\n\n${plain}`,
        url: 'https://bao.example/bai-1?x=1',
        saved: '2021-12-15T03:53+00:00',
      });
    },
  );

  it('is the article of its page also where its other parts have headers without end', async () => {
    const pictures = Array.from({ length: 300 }, (_, index) => ({
      headers: ['Content-Type: image/png', `Content-Location: https://anh.example/${index}?${'a'.repeat(1_000)}`],
      body: '',
    }));
    const file = await read('p.mht', mail(multipart('related', [htmlPart(page), ...pictures]), ['Subject: Trang']));
    expect(file.issues.map(({ code }) => code)).toEqual(['truncated']);
    expect(file.parts).toMatchObject([{ text: `Đo lại bờ sông\n\n${plain}` }]);
  });
});

describe('a message of Outlook', () => {
  const unicode = (text: string): Buffer => Buffer.from(text, 'utf16le');
  const own = {
    '__properties_version1.0': momentTable(32, 0x0039, Date.UTC(2021, 11, 15, 3, 53)),
    '__substg1.0_0037001F': unicode('RE: Đo lại bờ sông'),
    '__substg1.0_0C1A001F': unicode('Lê Văn Đò'),
    '__substg1.0_1000001F': unicode(plain.replaceAll('\n', '\r\n')),
  };

  it('is its text with its attachments and forwarded messages', async () => {
    const forwarded = '__attach_version1.0_#00000001/__substg1.0_3701000D';
    const file = await read(
      'i.msg',
      makeCompoundFile({
        ...own,
        '__attach_version1.0_#00000000/__substg1.0_3707001F': unicode('bài hai.txt'),
        '__attach_version1.0_#00000000/__substg1.0_37010102': Buffer.from(`Bài thứ hai\n\n${plain}`),
        [`${forwarded}/__properties_version1.0`]: momentTable(24, 0x0039, Date.UTC(2021, 11, 14)),
        [`${forwarded}/__substg1.0_1000001F`]: unicode(`Bài thứ ba\r\n\r\n${plain}`),
      }),
    );
    expect(file.issues).toEqual([]);
    expect(file.parts.map((part) => part.text.split('\n')[0])).toEqual([lines[0], 'Bài thứ hai', 'Bài thứ ba']);
    expect(file.parts[0]).toMatchObject({
      title: 'Đo lại bờ sông',
      byline: 'Lê Văn Đò',
      published: { value: '2021-12-15T03:53+00:00', basis: 'metadata', certain: true },
    });
  });

  it('says what stands too deep inside it to be read', async () => {
    const deep = Array.from({ length: 4 }, () => '__attach_version1.0_#00000000/__substg1.0_3701000D/').join('');
    const file = await read(
      'm.msg',
      makeCompoundFile({
        ...own,
        ...Object.fromEntries(
          [1, 2, 3, 4].map((depth) => [
            `${deep.slice(0, (deep.length / 4) * depth)}__properties_version1.0`,
            momentTable(24, 0x0039, Date.UTC(2021, 11, 14)),
          ]),
        ),
      }),
    );
    expect(file.parts).toHaveLength(1);
    expect(file.issues.map((issue) => issue.code)).toEqual(['too-deep']);
  });

  it('is read by its page, and by the bytes of an old code page', async () => {
    const html = await read('j.msg', makeCompoundFile({ ...own, '__substg1.0_10130102': Buffer.from(page) }));
    expect(html.parts[0]?.text).toBe(`Đo lại bờ sông\n\n${plain}`);
    const old = await read('k.msg', makeCompoundFile({ '__substg1.0_1000001E': Buffer.from(plain) }));
    expect(old.parts[0]?.text).toBe(plain);
  });

  it('kept in a code page without Vietnamese is read by what still has the letters', async () => {
    const asked = (text: string): Buffer => Buffer.from(text.replace(/[^\0-\x7f]/gu, '?'));
    const escaped = (text: string): string => text.replace(/[^\0-\x7f]/gu, (letter) => `\\u${letter.charCodeAt(0)}?`);
    const rtf = packRtf(Buffer.from(`{\\rtf1\\ansi\\uc1 ${lines.map(escaped).join('\\par ')}}`));
    const subject = 'Đo lại bờ sông trước mùa nước lũ';
    const file = await read(
      'n.msg',
      makeCompoundFile({
        '__properties_version1.0': own['__properties_version1.0'],
        '__substg1.0_0037001E': asked(subject),
        '__substg1.0_1000001E': asked(plain),
        '__substg1.0_10090102': rtf,
        '__substg1.0_007D001E': Buffer.from(`Subject: =?utf-8?B?${base64(subject)}?=\r\n\r\n`),
      }),
    );
    expect([file.parts[0]?.title, file.parts[0]?.text]).toEqual([subject, lines.join('\n\n')]);
  });

  it('ends when its chains of sectors bite their tails', async () => {
    const whole = makeCompoundFile(own);
    const fat = whole.readUInt32LE(76);
    for (let sector = 0; sector < 20; sector += 1) whole.writeUInt32LE(sector, (fat + 1) * 512 + sector * 4);
    const file = await read('l.msg', whole);
    expect(file.parts.length + file.issues.length).toBeGreaterThan(0);
  });
});

it.each(['a.eml', 'h.mht', 'i.msg'])('a %s cut or damaged anywhere ends as an article or an issue', async (name) => {
  const whole = readFileSync(join(folder, name));
  let seed = 7;
  for (let round = 0; round < 60; round += 1) {
    seed = (seed * 48_271) % 2_147_483_647;
    const bytes = Buffer.from(round % 2 === 0 ? whole.subarray(0, seed % whole.length) : whole);
    for (let hit = 0; hit < 20 && bytes.length > 0; hit += 1) {
      seed = (seed * 48_271) % 2_147_483_647;
      bytes[seed % bytes.length] = (seed >> 8) & 0xff;
    }
    const file = await read(`damaged-${name}`, bytes);
    expect(file.parts.length + file.issues.length).toBeGreaterThan(0);
  }
});

it('reads the first of endless short lines, and says so', async () => {
  const { parts, issues } = await read('log.eml', `Subject: Nhat ky do nuoc\n\n${'Ao day\n'.repeat(150_000)}Het`);
  expect(parts[0]?.text).toContain('Ao day');
  expect(parts[0]?.text).not.toContain('Het');
  expect(issues.map(({ code }) => code)).toContain('too-large-inside');
});
