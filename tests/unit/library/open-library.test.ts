import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLibrary } from '../../../src/main/library/open-library';
import { newFolder } from '../../new-folder';

test('a cache that cannot be opened is stood in for by a temporary one, and why is reported as it was thrown', async () => {
  const cacheDir = newFolder();
  mkdirSync(join(cacheDir, 'catalogue.log'));
  const errors: unknown[] = [];
  const { library, close } = await openLibrary({
    cacheDir,
    fileWorker: null,
    onProgress: () => undefined,
    onChange: () => undefined,
    onError: (error) => errors.push(error),
  });
  expect(library.problems()).toMatchObject([{ kind: 'cache', code: 'unusable' }]);
  expect(errors).toEqual([expect.objectContaining({ code: 'EISDIR' })]);
  await close();
});
