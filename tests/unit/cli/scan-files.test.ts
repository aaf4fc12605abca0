import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scanFiles } from '../../../src/main/cli/scan-files';
import { newFolder } from '../../new-folder';

/** A folder with a worker that ends its thread at some files. */
function folderOfWorker(): string {
  const folder = newFolder();
  const worker = `module.exports = ({ paths, inHand }) => paths.map((path, place) => {
    Atomics.store(inHand, 0, place);
    if (path.includes('bad')) process.exit(1);
    return { path, bytesSha256: null, format: null, encoding: null, issues: [], articles: [] };
  });`;
  writeFileSync(join(folder, 'scan-worker.js'), worker);
  return folder;
}

test('files come in the order asked for, one that ends its thread with an issue in its place', async () => {
  const paths = Array.from(
    { length: 120 },
    (_, at) => `/tin/${String(at).padStart(3, '0')}${at % 50 === 30 ? 'bad' : ''}`,
  );
  const seen: [string, string | null][] = [];
  for await (const { path, issues } of scanFiles(paths, folderOfWorker())) seen.push([path, issues[0]?.code ?? null]);
  expect(seen).toEqual(paths.map((path) => [path, path.includes('bad') ? 'crashed' : null]));
});
