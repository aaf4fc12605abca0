// The words of the newest articles on disk, so that a kill costs none of them: an append-only file, emptied whenever its
// articles go into a segment.
import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { ArticleWords } from '../article-words';
import { ByteReader, readFixed } from '../segment/byte-reader';
import { ByteWriter } from '../segment/byte-writer';
import { checksum } from '../segment/checksum';

/** An article as it was added. */
export interface LoggedWords {
  readonly id: number;
  readonly words: ArticleWords;
}

/** Bytes before the words of an article: their length and their checksum. */
const HEAD = 8;

/** The file; what it held when it was opened comes with it. */
export class WordLog {
  readonly #file: number;
  #size: number;
  #isFull = false;

  private constructor(path: string, size: number) {
    this.#file = openSync(path, size > 0 ? 'r+' : 'w+');
    ftruncateSync(this.#file, size);
    this.#size = size;
  }

  /** Opens the file and gives every whole article of it; a torn or damaged end is cut off. */
  static open(path: string): { readonly log: WordLog; readonly logged: readonly LoggedWords[] } {
    const { logged, end } = decode(readAll(path));
    return { log: new WordLog(path, end), logged };
  }

  /** Adds an article. A disk that is full costs the next start some reading, nothing more. */
  append(id: number, words: ArticleWords): void {
    if (this.#isFull) return;
    const bytes = encode(id, words);
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at, bytes.length - at, this.#size + at);
    } catch {
      this.#isFull = true;
      return;
    }
    this.#size += bytes.length;
  }

  /** Forgets everything. */
  clear(): void {
    ftruncateSync(this.#file, 0);
    this.#size = 0;
    this.#isFull = false;
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** One buffer for all articles: what it holds is on disk before the next one comes. */
const body = new ByteWriter(1 << 14);
const out = new ByteWriter(1 << 14);

function encode(id: number, { forms, ids, fields }: ArticleWords): Uint8Array {
  body.clear();
  body.number(id);
  body.number(forms.length);
  for (const form of forms) body.text(form);
  for (const list of [ids, fields]) {
    body.number(list.length);
    for (const number of list) body.number(number);
  }
  out.clear();
  out.fixed(body.length);
  out.fixed(checksum(body.view()));
  out.bytes(body.view());
  return out.view();
}

function decode(bytes: Uint8Array): { readonly logged: readonly LoggedWords[]; readonly end: number } {
  const logged: LoggedWords[] = [];
  let at = 0;
  while (at + HEAD <= bytes.length) {
    const end = at + HEAD + readFixed(bytes, at);
    if (end > bytes.length || checksum(bytes.subarray(at + HEAD, end)) !== readFixed(bytes, at + 4)) break;
    logged.push(readWords(new ByteReader(bytes, at + HEAD)));
    at = end;
  }
  return { logged, end: at };
}

function readWords(reader: ByteReader): LoggedWords {
  const id = reader.number();
  const forms = Array.from({ length: reader.number() }, () => reader.text());
  const list = (): Uint32Array => Uint32Array.from({ length: reader.number() }, () => reader.number());
  return { id, words: { forms, ids: list(), fields: list() } };
}

function readAll(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return new Uint8Array(0);
  }
}
