import { readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NoteStore } from '../../../src/main/notes/note-store';
import type { NotedArticle } from '../../../src/main/notes/stored-note';
import { newFolder } from '../../new-folder';
import { storeSetting } from '../../store-setting';
import { article, clockAt } from './sample';

const stories = [
  'Bến phà chạy thêm hai chuyến đêm để công nhân ca muộn kịp về nhà với con.',
  'Ba mươi hộ gieo thử giống lúa mới trên chân ruộng nhiễm mặn cuối xã.',
];
const whole = article({ text: stories.join('\n\n'), wordsHash: 'cả tệp', title: 'Bến phà chạy thêm' });
const parts = stories.map((text, part): NotedArticle =>
  article({ text, part, wordsHash: `phần ${part}`, title: text }),
);
const [first = whole, second = whole] = parts;

async function deskWithNotes() {
  const [dir, clock] = [newFolder(), clockAt('2026-03-01T08:00:00Z')];
  const open = (parser: string): Promise<NoteStore> => NoteStore.open(dir, { ...storeSetting(clock.read), parser });
  const store = await open('p1');
  for (const words of ['hai chuyến đêm', 'giống lúa mới']) {
    const start = whole.text.indexOf(words);
    store.create(
      { articleId: whole.bytesSha256, start, end: start + words.length, colour: 'rose', comment: 'nhớ', tags: [] },
      whole,
    );
  }
  await store.close();
  return { dir, open };
}
const quoted = (store: NoteStore, { text, ...rest }: NotedArticle): readonly (string | null)[] =>
  store.forArticle({ text, ...rest }).map(({ place }) => (place === null ? null : text.slice(place.start, place.end)));

describe('notes on a file that later rules cut into articles', () => {
  test('go to the articles their words are in, and stay there', async () => {
    const { open } = await deskWithNotes();
    const store = await open('p2');
    expect(store.pathsToDivide()).toEqual(first.paths);
    expect(await store.divide(first.paths[0] ?? '', parts)).toBe(true);
    await store.close();
    const again = await open('p2');
    expect(parts.map((part) => quoted(again, part))).toEqual([['hai chuyến đêm'], ['giống lúa mới']]);
    expect([again.all().length, again.removed(), await again.divide(first.paths[0] ?? '', parts)]).toEqual([
      2,
      [],
      false,
    ]);
    await again.close();
  });
  test('are taken out of where they were only once they are on disk where they are now', async () => {
    const { dir, open } = await deskWithNotes();
    const store = await open('p2');
    renameSync(dir, `${dir}-away`);
    writeFileSync(dir, 'no folder');
    expect(await store.divide(first.paths[0] ?? '', parts)).toBe(true);
    rmSync(dir);
    renameSync(`${dir}-away`, dir);
    await store.close();
    const kept = readdirSync(dir).filter((name) => name.endsWith('.jsonld'));
    const texts = kept.map((name) => readFileSync(join(dir, name), 'utf8'));
    expect(texts.filter((text) => text.includes('giống lúa mới'))).toHaveLength(2);
    expect(texts.filter((text) => text.includes('tre:deleted'))).toEqual([]);
    const again = await open('p2');
    expect(parts.map((part) => quoted(again, part))).toEqual([['hai chuyến đêm'], ['giống lúa mới']]);
    await again.close();
  });
  test('stay where they are while their words are nowhere, and are not looked for by the rules they were made by', async () => {
    const { open } = await deskWithNotes();
    const store = await open('p1');
    expect(store.pathsToDivide()).toEqual([]);
    const other = { ...second, text: 'Chợ nổi mở lại vào cuối tuần.' };
    expect(await store.divide(first.paths[0] ?? '', [first, other])).toBe(false);
    expect(quoted(store, first)).toEqual(['hai chuyến đêm', null]);
    await store.close();
  });
});
