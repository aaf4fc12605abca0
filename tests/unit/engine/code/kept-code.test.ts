import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openKeptCode, type KeptCode } from '../../../../src/main/engine/code/kept-code';
import { newFolder, writeIn } from '../../../new-folder';

let dir: string;
let file: string;

beforeEach(() => {
  dir = newFolder();
  file = join(dir, 'code.kept');
  write('entry.js', "const part = require('./part.js'); exports.sum = part.add(40, 2); exports.part = part;");
  write(
    'part.js',
    "exports.add = (a, b) => a + b; exports.dir = __dirname; exports.later = () => require('./later.js');",
  );
  write('later.js', "exports.part = require('./part.js');");
});

function write(name: string, source: string): void {
  writeIn(dir, name, source);
}

/** What the entry exports. */
interface Exported {
  readonly sum: number;
  readonly part: { readonly dir: string; readonly later: () => { readonly part: unknown } };
}

/** Runs the entry as a new thread would, which has not required any of the files yet. */
function load(): { readonly code: KeptCode; readonly exported: Exported } {
  for (const path of Object.keys(require.cache)) if (path.startsWith(dir)) Reflect.deleteProperty(require.cache, path);
  const code = openKeptCode(file);
  return { code, exported: code.load(join(dir, 'entry.js')) as Exported };
}

/** True when everything ran from what was kept: then there is nothing to keep. */
function cameFromKept(code: KeptCode): boolean {
  const before = readFileSync(file);
  rmSync(file);
  code.keep();
  const isWritten = existsSync(file);
  writeFileSync(file, before);
  return !isWritten;
}

describe('kept code', () => {
  it('runs files and what they require, and from what was kept the next time', () => {
    const first = load();
    expect(first.exported.sum).toBe(42);
    first.code.keep();
    const second = load();
    expect(second.exported.sum).toBe(42);
    expect(cameFromKept(second.code)).toBe(true);
  });

  it('gives the same modules to files that are required later', () => {
    const { exported } = load();
    expect(exported.part.later().part).toBe(exported.part);
    expect(exported.part.dir).toBe(dir);
  });

  it('runs a file that changed as it is now, though it is as long as before', () => {
    load().code.keep();
    write(
      'part.js',
      "exports.add = (a, b) => a - b; exports.dir = __dirname; exports.later = () => require('./later.js');",
    );
    const { code, exported } = load();
    expect(exported.sum).toBe(38);
    expect(cameFromKept(code)).toBe(false);
  });

  it('runs the same with any byte damaged, and keeps the code anew', () => {
    load().code.keep();
    const bytes = readFileSync(file);
    for (const at of [0, 40, bytes.length >> 1, bytes.length - 1]) {
      const damaged = Buffer.from(bytes);
      damaged.writeUInt8((bytes.readUInt8(at) + 1) & 255, at);
      writeFileSync(file, damaged);
      const { code, exported } = load();
      expect(exported.sum).toBe(42);
      expect(cameFromKept(code)).toBe(false);
    }
  });

  it('tells of a file that fails as it is required, and of one that is not there', () => {
    write('part.js', "throw new Error('as written');");
    expect(() => load()).toThrow('as written');
    expect(() => load().code.load(join(dir, 'part.js'))).toThrow('as written');
    rmSync(join(dir, 'part.js'));
    expect(() => load()).toThrow('part.js');
  });

  it('goes on where the disk refuses', () => {
    const { code } = load();
    rmSync(dir, { recursive: true });
    expect(() => code.keep()).not.toThrow();
  });

  it('goes on where a file stands in the place of the folder', () => {
    file = join(writeIn(newFolder(), 'cache', ''), 'code.kept');
    const { code, exported } = load();
    expect(exported.sum).toBe(42);
    expect(() => code.keep()).not.toThrow();
  });
});
