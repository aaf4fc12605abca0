// Good files to spoil: one or more of each format and encoding, written by us.
import type { Format } from '../../src/shared/article';
import { toTcvn3 } from '../unit/ingest/encoding/encoders';
import { makeCompoundFile, momentTable, packRtf } from '../unit/ingest/formats/make-msg';
import { binaryPlist } from '../unit/ingest/formats/make-plist';
import { makeDoc } from '../unit/ingest/formats/office/make-doc';
import {
  makeDocx,
  makeEpub,
  makeOdt,
  makeRtf,
  rtfBytes,
  rtfUnicode,
  wordParagraph,
  xml,
} from '../unit/ingest/formats/office/make-office';
import { column, makePdf, wrapped } from '../unit/ingest/formats/pdf/make-pdf';
import {
  tcvn3,
  tcvn3InUtf8,
  utf16be,
  utf16le,
  utf8,
  viqr,
  vni,
  vniInUtf8,
  windows1252,
  windows1258,
  type Spelling,
} from './spellings';

/** A file that reads well. */
export interface GoodFile {
  readonly format: Format;
  /** Ending of its name, without the dot. */
  readonly ending: string;
  /** What it shows: its encoding, or its kind. */
  readonly kind: string;
  /** How its words are written; UTF-8 where none is named. */
  readonly spelling?: Spelling;
  readonly bytes: Buffer;
}

const title = 'Hội nghị tổng kết mùa nước nổi';
const lines = [
  'Sáng 12/10/2021, Bộ trưởng Trần Văn Đò dự hội nghị tổng kết mùa nước nổi với chủ đề “Sống cùng con nước”.',
  'Cùng dự có ông Lê Thị Bến, Phó Chủ tịch UBND xã; bà Phạm Cồn, Giám đốc Sở Ghe thuyền.',
  'Quang cảnh hội nghị. Ảnh: Bản tin Xóm Bến',
  'Phát biểu tại hội nghị, Bộ trưởng nhấn mạnh việc đắp lại đê trước ngày 18-23/12 năm nay.',
  'Theo Bản tin Xóm Bến, nước năm nay lên sớm hơn mọi năm nửa tháng.',
];
const text = `${title}\n\n${lines.join('\n\n')}\n`;
const paragraphs = lines.map((line) => `<p>${xml(line)}</p>`).join('');
const page = `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title><meta property="og:title" content="${title}"><meta property="article:published_time" content="2021-10-12T08:00:00+07:00"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","author":{"name":"Xóm Bến"}}</script></head><body><nav><a href="/">Trang chủ</a></nav><article><h1>${title}</h1>${paragraphs}<table><tr><td>Mốc</td><td>3,5 m</td></tr></table></article><footer>Lượt xem: 10</footer></body></html>`;

const latin1 = (letters: string): Buffer => Buffer.from(letters, 'latin1');
const plain = (spelling: Spelling, words = text, kind = spelling.name): GoodFile => {
  return { format: 'txt', ending: 'txt', kind, spelling, bytes: spelling.write(words) };
};
const base64 = (bytes: string | Buffer): string => Buffer.from(bytes).toString('base64').replace(/.{76}/gu, '$&\r\n');

const pdf = makePdf({
  pages: [
    column([title, ...lines.flatMap((line) => wrapped(line, 60))], 70, 740),
    column(['Trang hai của bản tin.'], 70, 740),
  ],
  info: { Title: title, CreationDate: "D:20211012080000+07'00'" },
});

const mail = [
  `Subject: =?UTF-8?B?${Buffer.from(title).toString('base64')}?=`,
  'From: "Xom Ben" <ben@tin.example>',
  'Date: Tue, 12 Oct 2021 08:00:00 +0700',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="NGOAI"',
  '',
  '--NGOAI',
  'Content-Type: multipart/alternative; boundary="TRONG"',
  '',
  '--TRONG',
  'Content-Type: text/plain; charset="utf-8"',
  'Content-Transfer-Encoding: base64',
  '',
  base64(text),
  '--TRONG',
  'Content-Type: text/html; charset="utf-8"',
  'Content-Transfer-Encoding: base64',
  '',
  base64(page),
  '--TRONG--',
  '--NGOAI',
  'Content-Type: application/octet-stream; name="bai.docx"',
  'Content-Disposition: attachment; filename="bai.docx"',
  'Content-Transfer-Encoding: base64',
  '',
  base64(makeDocx(lines.map((line) => wordParagraph(line)).join(''))),
  '--NGOAI--',
  '',
].join('\r\n');

const savedPage = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://bao.example/mua-nuoc',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="MOC"',
  '',
  '--MOC',
  'Content-Type: text/html; charset="utf-8"',
  'Content-Location: https://bao.example/mua-nuoc',
  'Content-Transfer-Encoding: base64',
  '',
  base64(page),
  '--MOC--',
  '',
].join('\r\n');

/** Every kind of file that cases are made of. */
export const goodFiles: readonly [GoodFile, ...GoodFile[]] = [
  plain(utf8),
  plain(utf16le, `\ufeff${text}`),
  plain(utf16be, `\ufeff${text}`),
  plain(utf16le, text, 'utf-16le without a mark'),
  plain(windows1258),
  plain(windows1252, 'Le préfet a présidé la réunion annuelle.\n\nIl a été décidé de relever la digue à l\u0092été.\n'),
  plain(tcvn3),
  plain(vni),
  plain(viqr),
  plain(tcvn3InUtf8),
  plain(vniInUtf8),
  plain(utf8, [text, text, text].join('\n----------\n\n'), 'digest'),
  {
    format: 'md',
    ending: 'md',
    kind: 'utf-8',
    bytes: Buffer.from(`---\ntitle: ${title}\ndate: 2021-10-12\n---\n# ${title}\n\n${lines.join('\n\n')}\n`),
  },
  { format: 'html', ending: 'html', kind: 'utf-8', bytes: Buffer.from(page) },
  {
    format: 'html',
    ending: 'htm',
    kind: 'font',
    spelling: tcvn3,
    bytes: latin1(
      `<html><body><font face=".VnTime">${lines.map((line) => `<p>${toTcvn3(line)}</p>`).join('')}</font></body></html>`,
    ),
  },
  {
    format: 'html',
    ending: 'html',
    kind: 'entities',
    bytes: Buffer.from(
      `<html><body>${lines.map((line) => `<p>${toTcvn3(line).replace(/[\x80-\xff]/gu, (one) => `&#${one.charCodeAt(0)};`)}</p>`).join('')}</body></html>`,
    ),
  },
  {
    format: 'html',
    ending: 'xhtml',
    kind: 'utf-8',
    bytes: Buffer.from(
      `<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title></head><body>${paragraphs}</body></html>`,
    ),
  },
  { format: 'mht', ending: 'mht', kind: 'page', bytes: Buffer.from(savedPage) },
  {
    format: 'webarchive',
    ending: 'webarchive',
    kind: 'binary',
    bytes: binaryPlist({
      WebMainResource: {
        WebResourceData: Buffer.from(page),
        WebResourceMIMEType: 'text/html',
        WebResourceTextEncodingName: 'UTF-8',
        WebResourceURL: 'https://bao.example/a',
        WebResourceFrameName: '',
      },
    }),
  },
  {
    format: 'webarchive',
    ending: 'webarchive',
    kind: 'xml',
    bytes: Buffer.from(
      `<?xml version="1.0"?><plist version="1.0"><dict><key>WebMainResource</key><dict><key>WebResourceData</key><data>${base64(page)}</data><key>WebResourceMIMEType</key><string>text/html</string><key>WebResourceURL</key><string>https://bao.example/a</string></dict></dict></plist>`,
    ),
  },
  {
    format: 'doc',
    ending: 'doc',
    kind: 'word',
    bytes: makeDoc([title, ...lines].map((line, at) => ({ runs: [{ text: line, font: at % 2 }] }))),
  },
  {
    format: 'docx',
    ending: 'docx',
    kind: 'word',
    bytes: makeDocx(
      [title, ...lines].map((line) => wordParagraph(line)).join(''),
      { styles: '<w:styles/>', numbering: '<w:numbering/>' },
      '<dcterms:created>2021-10-12T01:00:00Z</dcterms:created>',
    ),
  },
  {
    format: 'odt',
    ending: 'odt',
    kind: 'writer',
    bytes: makeOdt([title, ...lines].map((line) => `<text:p>${xml(line)}</text:p>`).join('')),
  },
  {
    format: 'rtf',
    ending: 'rtf',
    kind: 'word',
    bytes: makeRtf(
      [title, ...lines]
        .map((line, at) =>
          at % 2 === 0 ? `\\pard\\f0 ${rtfUnicode(line)}\\par\n` : `\\pard\\f1 ${rtfBytes(toTcvn3(line))}\\par\n`,
        )
        .join(''),
    ),
  },
  { format: 'pdf', ending: 'pdf', kind: 'two pages', bytes: pdf },
  {
    format: 'epub',
    ending: 'epub',
    kind: 'two chapters',
    bytes: makeEpub([`<h1>${title}</h1>${paragraphs}`, paragraphs], [title, 'Hai']),
  },
  { format: 'eml', ending: 'eml', kind: 'letter', bytes: Buffer.from(mail) },
  {
    format: 'eml',
    ending: 'eml',
    kind: 'old code page',
    spelling: windows1258,
    bytes: Buffer.concat([
      Buffer.from('MIME-Version: 1.0\r\nContent-Type: text/plain; charset=windows-1258\r\n\r\n'),
      windows1258.write(text),
    ]),
  },
  {
    format: 'msg',
    ending: 'msg',
    kind: 'rich text',
    bytes: makeCompoundFile({
      '__properties_version1.0': momentTable(32, 0x0039, Date.UTC(2021, 9, 12)),
      '__substg1.0_0037001E': latin1(toTcvn3(title)),
      '__substg1.0_10090102': packRtf(makeRtf(lines.map((line) => `\\pard\\f0 ${rtfUnicode(line)}\\par\n`).join(''))),
      '__substg1.0_007D001E': Buffer.from(mail),
    }),
  },
  {
    format: 'msg',
    ending: 'msg',
    kind: 'letter',
    bytes: makeCompoundFile({
      '__properties_version1.0': momentTable(32, 0x0039, Date.UTC(2021, 9, 12)),
      '__substg1.0_0037001F': Buffer.from(title, 'utf16le'),
      '__substg1.0_1000001F': Buffer.from(text, 'utf16le'),
      '__substg1.0_10130102': Buffer.from(page),
      '__attach_version1.0_#00000000/__properties_version1.0': Buffer.alloc(8),
      '__attach_version1.0_#00000000/__substg1.0_3707001F': Buffer.from('bai.txt', 'utf16le'),
      '__attach_version1.0_#00000000/__substg1.0_37010102': Buffer.from(text),
    }),
  },
];
