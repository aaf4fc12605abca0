// Built files come in and run; what V8 compiled of them is kept in a file, so that the next start need not compile it again.
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { Script } from 'node:vm';
import { asUsual } from '../../library/reading/bulk-settings';
import { hashOf, readCompiled, writeCompiled, type Compiled } from './compiled-file';

/** Code that runs from what an earlier start compiled, where that is there. */
export interface KeptCode {
  /** Runs a built file, and what it requires of the files beside it before it is through; gives what it exports. */
  readonly load: (path: string) => unknown;
  /** Keeps what is compiled by now, functions that have run since too, where that is more than was kept; works once. */
  readonly keep: () => void;
}

/** How many times as much code must be compiled as was kept: the first start on an empty library runs little of it. */
const WORTH_KEEPING = 1.1;

/** A file that was run. */
interface Loaded {
  readonly script: Script;
  readonly source: string;
}

/** The shape of a CommonJS module once it is compiled. */
type Run = (exports: unknown, require: (name: string) => unknown, module: Module, file: string, dir: string) => void;

/** Opens the code kept in `file`, which need not be there and may be damaged. */
export function openKeptCode(file: string): KeptCode {
  const kept = readCompiled(file);
  const loaded = new Map<string, Loaded>();
  let isLoading = false;
  let isWhole = true;
  let isKept = false;

  const compile = (path: string): Script => {
    const text = readFileSync(path);
    const source = hashOf(text);
    const known = kept.get(path);
    // V8 itself looks at the length of the source only.
    const code = known?.source === source ? { cachedData: known.code } : {};
    const script = new Script(wrapped(text.toString('utf8')), { filename: path, ...code });
    if (script.cachedDataRejected !== false) isWhole = false;
    loaded.set(path, { script, source });
    return script;
  };

  /** Runs a file as `require` does, which finds it from then on. */
  const run = (path: string): unknown => {
    const plain = createRequire(path);
    const known = plain.cache[path];
    if (known !== undefined) return known.exports;
    const isOurs = (name: string): boolean => isLoading && name.startsWith('.');
    const require = (name: string): unknown =>
      isOurs(name) ? run(resolve(dirname(path), name)) : (plain(name) as unknown);
    const module = new Module(path);
    plain.cache[path] = module;
    try {
      const body = compile(path).runInThisContext() as Run;
      body(module.exports, require, module, path, dirname(path));
    } catch (error) {
      Reflect.deleteProperty(plain.cache, path);
      throw error;
    }
    module.loaded = true;
    return module.exports;
  };

  return {
    load: (path) => {
      isLoading = true;
      try {
        return run(path);
      } finally {
        isLoading = false;
      }
    },
    keep: () => {
      if (isKept) return;
      isKept = true;
      const now = asUsual(() => new Map([...loaded].map(([path, one]) => [path, compiledOf(one)])));
      if (!isWhole || sizeOf(now) > sizeOf(kept) * WORTH_KEEPING) writeCompiled(file, now);
    },
  };
}

function sizeOf(compiled: ReadonlyMap<string, Compiled>): number {
  return [...compiled.values()].reduce((sum, { code }) => sum + code.length, 0);
}

function wrapped(source: string): string {
  return `(function (exports, require, module, __filename, __dirname) { ${source}\n})`;
}

function compiledOf({ script, source }: Loaded): Compiled {
  return { source, code: script.createCachedData() };
}
