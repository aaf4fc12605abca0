import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { look } from '../../../src/main/disk/look';
import { newFolder } from '../../new-folder';

test('nothing stands below a file that took the place of a folder', () => {
  const path = join(newFolder(), 'năm');
  writeFileSync(path, 'tin');
  expect(look(join(path, '1.txt'))).toBe('absent');
  expect(look(`${path} khác`)).toBe('absent');
  expect(look(path)).toMatchObject({ size: 3 });
});
