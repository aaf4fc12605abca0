import { mkdtemp, readFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NoteStore } from '../../../src/main/notes/note-store';
import type { NotedArticle } from '../../../src/main/notes/stored-note';

const text =
  'Hội nghị mùa thu khai mạc\n\nSáng 3/10, đại biểu ba miền về dự hội nghị. Ban tổ chức nói lời chào mừng.\n\nBuổi chiều là phần thảo luận.\n';
const sha = 'ab'.repeat(32);

function article(change: Partial<NotedArticle> = {}): NotedArticle {
  return {
    bytesSha256: sha,
    part: 0,
    wordsHash: 'w1',
    paths: ['/lib/a.txt'],
    title: 'Hội nghị mùa thu khai mạc',
    text,
    ...change,
  };
}

function draftOf(quote: string, comment = '') {
  const start = text.indexOf(quote);
  return { articleId: sha, start, end: start + quote.length, colour: 'green', comment, tags: ['lễ tân'] } as const;
}

const folder = () => mkdtemp(join(tmpdir(), 'tre-notes-'));
const clock = () => new Date();

describe('note store', () => {
  test('finds a note again after a restart', async () => {
    const dir = await folder();
    const store = await NoteStore.open(dir, clock);
    const made = store.create(draftOf('đại biểu ba miền', 'ai?'), article());
    await store.close();
    const again = await NoteStore.open(dir, clock);
    expect(again.forArticle(article())).toEqual([made]);
    expect(again.all()).toHaveLength(1);
    await again.close();
  });

  test('names the file after title and hash', async () => {
    const dir = await folder();
    const store = await NoteStore.open(dir, clock);
    store.create(draftOf('đại biểu ba miền'), article());
    await store.close();
    expect(await readdir(dir)).toEqual(['hoi-nghi-mua-thu-khai-mac.abababab.jsonld']);
    const page = JSON.parse(await readFile(join(dir, 'hoi-nghi-mua-thu-khai-mac.abababab.jsonld'), 'utf8')) as object;
    expect(page).toMatchObject({ type: 'AnnotationPage', items: [{ type: 'Annotation', motivation: 'highlighting' }] });
  });

  test('keeps notes of an article that was changed at its place', async () => {
    const dir = await folder();
    const store = await NoteStore.open(dir, clock);
    const made = store.create(draftOf('đại biểu ba miền'), article());
    const changed = article({ bytesSha256: 'cd'.repeat(32), wordsHash: 'w2', text: `Bản sửa\n\n${text}` });
    const [found] = store.forArticle(changed);
    expect(found).toMatchObject({ id: made.id, anchor: 'moved', articleId: changed.bytesSha256 });
    await store.close();
  });
});
