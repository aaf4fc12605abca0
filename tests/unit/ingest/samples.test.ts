import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ingestFile } from '../../../src/main/ingest/ingest-file';

const folder = join(__dirname, '../../../resources/samples');
const names = readdirSync(folder).filter((name) => name !== 'NOTICE');

describe('the sample library', () => {
  test('has eight articles, one of them a page and one Markdown', () => {
    expect(names).toHaveLength(8);
    expect(names.filter((name) => name.endsWith('.html') || name.endsWith('.md'))).toHaveLength(2);
  });

  test.each(names)('%s is read without a problem', async (name) => {
    const file = await ingestFile(join(folder, name));
    expect(file.issues).toEqual([]);
    expect(file.parts).toHaveLength(1);
    expect(file.parts[0]?.event).not.toBeNull();
  });

  test('shows captions, related links, page furniture and a doubled body', async () => {
    const files = await Promise.all(names.map((name) => ingestFile(join(folder, name))));
    const kinds = new Set(
      files.flatMap((file) => file.parts.flatMap((part) => part.blocks.map((block) => block.kind))),
    );
    expect([...kinds].sort()).toEqual(
      'boilerplate byline caption dateline duplicate paragraph related source title'.split(' '),
    );
    expect(files.some((file) => file.parts[0]?.titleMade === true)).toBe(true);
    expect(files.some((file) => file.parts[0]?.event?.value.startsWith('--') === true)).toBe(true);
  });
});
