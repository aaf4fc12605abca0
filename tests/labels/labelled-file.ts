// Where a labelled article lies: a name in the corpus comes in; a path goes out, taken out of its set's archive if need be.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const BLOCK = 512;

/**
 * Paths of the articles `files` ("politics/a.txt") by name: in the corpus folder, or taken out of `<set>.tar.gz` there into
 * the folder `scratch`, which is made only then.
 */
export function pathsOf(corpus: string, files: readonly string[], scratch: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const packed = new Map<string, Set<string>>();
  for (const file of files) {
    const plain = path.join(corpus, file);
    const archive = path.join(corpus, `${path.dirname(file)}.tar.gz`);
    if (existsSync(plain)) found.set(file, plain);
    else if (existsSync(archive)) packed.set(archive, (packed.get(archive) ?? new Set()).add(file));
  }
  for (const [archive, names] of packed) {
    for (const name of unpack(readFileSync(archive), names, scratch)) found.set(name, path.join(scratch, name));
  }
  return found;
}

/** Writes the named files of a gzipped tar archive below `folder`; returns those that were in it. */
function unpack(archive: Buffer, names: ReadonlySet<string>, folder: string): string[] {
  const bytes = gunzipSync(archive);
  const written: string[] = [];
  for (let at = 0; at + BLOCK <= bytes.length;) {
    const name = field(bytes, at, 100);
    const size = Number.parseInt(field(bytes, at + 124, 12), 8) || 0;
    if (names.has(name)) {
      mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(folder, name), bytes.subarray(at + BLOCK, at + BLOCK + size));
      written.push(name);
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return written;
}

function field(bytes: Buffer, at: number, length: number): string {
  return bytes
    .toString('utf8', at, at + length)
    .replace(/\0.*$/su, '')
    .trim();
}
