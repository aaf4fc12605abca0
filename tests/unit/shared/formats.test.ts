import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleExtensions } from '../../../src/shared/formats';

const root = join(__dirname, '..', '..', '..');
const windows = readFileSync(join(root, 'scripts', 'package', 'open-with.nsh'), 'utf8');
const mac = readFileSync(join(root, 'electron-builder.yml'), 'utf8');

describe('"open with"', () => {
  test.each(articleExtensions)('offers Tre for .%s', (extension) => {
    expect(windows).toContain(`treOfferFor "${extension}"`);
    expect(windows).toContain(`treForgetFor "${extension}"`);
    expect(mac).toMatch(new RegExp(`- \\{ ext: (?:\\[[^\\]]*)?\\b${extension}\\b`, 'u'));
  });
});
