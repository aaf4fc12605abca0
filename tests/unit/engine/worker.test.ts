import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve('src', 'main');
const imported = /^(?:import|export) (?!type\b)[^;]*?from '(\.[^'?]+)';/gmu;

/** Every source file that is loaded together with one. */
function loadedWith(entry: string): ReadonlySet<string> {
  const loaded = new Set([entry]);
  for (const file of loaded) {
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(imported)) {
      const source = join(dirname(file), `${path}.ts`);
      if (existsSync(source)) loaded.add(source);
    }
  }
  return loaded;
}

test('the engine starts without what reads files, recognises and compares', () => {
  const loaded = loadedWith(join(root, 'engine', 'worker.ts'));
  expect(loaded).toContain(join(root, 'search', 'search-index.ts'));
  const late = ['ingest/ingest-file', 'recognise/recognise', 'compare/compare', 'compare/reuse'];
  expect(late.filter((path) => loaded.has(join(root, `${path}.ts`)))).toEqual([]);
});
