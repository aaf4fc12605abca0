import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ingestFile } from '../../src/main/ingest/ingest-file';

const corpus = process.env['TRE_CORPUS'] ?? join(__dirname, '../../../shared/corpus');
const legacy = join(corpus, 'legacy');
const hasLegacy = existsSync(legacy);
if (!hasLegacy) console.warn(`Skipped: no texts in legacy encodings at ${legacy} (set TRE_CORPUS).`);

const encodings = [
  ['cp1258', 'windows-1258'],
  ['tcvn3_abc', 'tcvn3'],
  ['utf16be_bom', 'utf-16be'],
  ['utf16le_bom', 'utf-16le'],
  ['utf8_bom', 'utf-8'],
  ['utf8_nfd', 'utf-8'],
  ['vni_win', 'vni'],
  ['viqr', 'viqr'],
] as const;

/** VIQR is ASCII: the signs ASCII has not were written with those it has, and cannot come back. */
function asAscii(text: string): string {
  return text
    .replace(/[“”]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[–—]/gu, '-')
    .replaceAll('…', '...')
    .replaceAll('\u00a0', ' ');
}

function expectedText(folder: string, name: string): string {
  const own = join(legacy, 'expected', `${name}.${folder}`);
  return readFileSync(existsSync(own) ? own : join(legacy, 'expected', name), 'utf8');
}

describe.skipIf(!hasLegacy)('the texts in legacy encodings', () => {
  test.each(encodings)('%s: every file comes out exactly and without doubt', async (folder, encoding) => {
    const names = readdirSync(join(legacy, folder));
    expect(names).toHaveLength(10);
    for (const name of names) {
      const file = await ingestFile(join(legacy, folder, name));
      const text = file.parts[0]?.text ?? '';
      const expected = expectedText(folder, name);
      expect(text === (encoding === 'viqr' ? asAscii(expected) : expected), `${folder}/${name}`).toBe(true);
      expect([file.encoding, file.issues], name).toEqual([encoding, []]);
    }
  });
});
