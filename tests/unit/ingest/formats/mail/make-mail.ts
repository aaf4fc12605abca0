// Saved messages for tests: their text, their parts and their headers.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingestFile, type IngestedFile } from '../../../../../src/main/ingest/ingest-file';
import { newFolder } from '../../../../new-folder';

/** Where the files of a test are written. */
export const folder = newFolder();

/** Writes a file and reads it. */
export function read(name: string, content: string | Buffer): Promise<IngestedFile> {
  const path = join(folder, name);
  writeFileSync(path, content);
  return ingestFile(path);
}

export const lines = [
  'Chiều qua, đoàn khảo sát đã đi dọc bờ sông để đo lại từng cọc mốc, việc mà xã chờ suốt ba năm.',
  'Trưởng đoàn cho biết số đo mới lệch số đo cũ gần nửa mét, và đề nghị lập lại bản đồ trước mùa lũ.',
];
export const plain = lines.join('\n\n');
export const base64 = (text: string | Buffer): string =>
  Buffer.from(text).toString('base64').replace(/.{76}/gu, '$&\r\n');
export const word = (text: string): string => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;

export interface Part {
  readonly headers: readonly string[];
  readonly body: string;
}

export function multipart(kind: string, parts: readonly Part[], extra: readonly string[] = [], mark = 'MOC'): Part {
  const body = parts.map((part) => `--${mark}\r\n${part.headers.join('\r\n')}\r\n\r\n${part.body}\r\n`).join('');
  return { headers: [...extra, `Content-Type: multipart/${kind}; boundary="${mark}"`], body: `${body}--${mark}--\r\n` };
}

export const textPart = (text: string): Part => ({
  headers: ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'],
  body: base64(text),
});
export const htmlPart = (html: string): Part => ({
  headers: ['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64'],
  body: base64(html),
});
export const attached = (name: string, bytes: string | Buffer, type = 'application/octet-stream'): Part => ({
  headers: [
    `Content-Type: ${type}; name="${word(name)}"`,
    'Content-Disposition: attachment',
    'Content-Transfer-Encoding: base64',
  ],
  body: base64(bytes),
});
export const mail = (part: Part, headers: readonly string[] = []): string =>
  `${['MIME-Version: 1.0', ...headers, ...part.headers].join('\r\n')}\r\n\r\n${part.body}`;

export const headers = [
  `Subject: Fwd: ${word('Đo lại bờ sông')}`,
  `From: ${word('Bản tin Xóm Bến')} <ban@tin.example>`,
  'Date: Wed, 15 Dec 2021 10:53:00 +0700',
  'Message-ID: <bai-1@tin.example>',
];
