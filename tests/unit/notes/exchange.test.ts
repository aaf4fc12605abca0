import { describe, expect, test } from 'vitest';
import { checkNotes } from '../../../src/main/notes/check';
import { exportNotes, type ExportFormat } from '../../../src/main/notes/export';
import { importNotes } from '../../../src/main/notes/import';
import { libraryOf } from './library-of';
import { NoteStore } from '../../../src/main/notes/note-store';
import { article, draftOf, sha, text } from './sample';
import { newFolder } from '../../new-folder';
import { storeSetting } from '../../store-setting';

const clock = () => new Date('2026-03-01T08:00:00Z');
const open = async () => NoteStore.open(newFolder(), storeSetting(clock));

async function filled() {
  const store = await open();
  store.create(draftOf('đại biểu ba miền', 'ai đã *tới*?', ['lễ tân']), article());
  store.create(draftOf('bến cảng mới', '=SUM(A1) "và" <b>'), article());
  return store;
}

async function exported(format: ExportFormat): Promise<string> {
  const store = await filled();
  const notes = store
    .forArticle(article())
    .map((note) => ({ ...note, publisher: 'Báo Làng', published: '2026-02-03' }));
  const document = exportNotes(notes, format, (id) => store.annotation(id));
  await store.close();
  return document;
}

describe('export', () => {
  test('Markdown holds quote, comment, tags and the facts of the article', async () => {
    expect(await exported('markdown')).toBe(
      [
        '## Hội nghị mùa thu khai mạc\n\nBáo Làng · 2026-02-03 · `/lib/a.txt`',
        '> đại biểu ba miền\n\nai đã *tới*?\n\n#lễ-tân',
        '> bến cảng mới\n\n=SUM(A1) "và" <b>\n',
      ].join('\n\n'),
    );
  });

  test('Markdown says when a note is not surely in its place, and escapes what the paper printed', () => {
    const target = { position: { start: 0, end: 9 }, exact: '*1. a_b*\n- c', prefix: '', suffix: '', paragraph: '' };
    const note = {
      id: 'a',
      articleId: sha,
      articleTitle: 'T',
      path: '',
      target,
      colour: 'rose',
      comment: '',
      tags: [],
      created: '',
      modified: '',
      otherOf: null,
      anchor: 'unsure',
    } as const;
    expect(exportNotes([note], 'markdown')).toBe('## T\n\n> \\*1. a\\_b\\*\n>\n> \\- c\n\n*(unsure)*\n');
  });

  test('CSV quotes every cell and keeps formulas text', async () => {
    const [head = '', , second = ''] = (await exported('csv')).split('\r\n');
    expect(head.startsWith('\ufeff"id","title"')).toBe(true);
    expect(second).toContain('"\'=SUM(A1) ""và"" <b>"');
  });

  test('HTML escapes everything', async () => {
    const page = await exported('html');
    expect(page).toContain('=SUM(A1) &quot;và&quot; &lt;b&gt;');
    expect(page).not.toContain('<b>');
  });

  test('JSON-LD comes back as the same notes', async () => {
    const document = await exported('jsonld');
    const store = await open();
    const outcome = await importNotes(store, document, libraryOf([article()]));
    expect(outcome).toMatchObject({ placed: 2, unsure: 0, lost: 0, known: 0 });
    const source = await filled();
    const bare = (from: NoteStore) => from.forArticle(article()).map((note) => ({ ...note, id: '' }));
    expect(bare(store)).toEqual(bare(source));
    expect(await importNotes(store, document, libraryOf([article()]))).toMatchObject({ placed: 0, known: 2 });
    await Promise.all([store.close(), source.close()]);
  });
});

describe('import', () => {
  const quote = (exact: string, more: object = {}) => ({
    type: 'Annotation',
    body: { type: 'TextualBody', value: 'ngoài' },
    target: { source: 'https://example.org/x', selector: { type: 'TextQuoteSelector', exact }, ...more },
  });

  test('places the notes of other programs by their quote and answers for every item', async () => {
    const store = await open();
    const items = [quote('phần thảo luận về đê biển'), quote('không có ở đâu cả'), { type: 'Bookmark' }, quote('')];
    const { lines, ...counts } = await importNotes(
      store,
      JSON.stringify({ type: 'AnnotationSet', items }),
      libraryOf([article()]),
    );
    expect(lines.map(({ file, state }) => [file, state])).toEqual([
      ['/lib/a.txt', 'moved'],
      ['https://example.org/x', 'lost'],
      ['', 'unreadable'],
      ['https://example.org/x', 'lost'],
    ]);
    expect(counts).toEqual({ placed: 1, unsure: 0, lost: 2, known: 0, unreadable: 1 });
    expect(store.all()).toHaveLength(3);
    await store.close();
  });

  test('places nothing by a quote that several articles hold', async () => {
    const store = await open();
    const twin = article({
      bytesSha256: 'cd'.repeat(32),
      wordsHash: 'w2',
      paths: ['/lib/b.txt'],
      text: `${text}\n\nHết.`,
    });
    const document = JSON.stringify([quote('phần thảo luận về đê biển')]);
    expect(await importNotes(store, document, libraryOf([article(), twin]))).toMatchObject({ lost: 1 });
    await store.close();
  });

  test('gives a note without id the same one on every import', async () => {
    const store = await open();
    const document = JSON.stringify(quote('phần thảo luận về đê biển'));
    await importNotes(store, document, libraryOf([article()]));
    expect(await importNotes(store, document, libraryOf([article()]))).toMatchObject({ known: 1 });
    await store.close();
  });

  test('finds the article of a waiting note once it is there', async () => {
    const source = await filled();
    const document = exportNotes(source.all(), 'jsonld', (id) => source.annotation(id));
    const store = await open();
    expect(await importNotes(store, document)).toMatchObject({ lost: 2 });
    expect(store.forArticle(article())).toMatchObject([{ anchor: 'exact' }, { anchor: 'exact' }]);
    await Promise.all([store.close(), source.close()]);
  });

  test('brings a removed note back', async () => {
    const source = await filled();
    const document = exportNotes(source.all(), 'jsonld', (id) => source.annotation(id));
    for (const { id } of source.all()) source.remove(id);
    expect(await importNotes(source, document, libraryOf([article()]))).toMatchObject({ placed: 2 });
    expect(source.all()).toHaveLength(2);
    await source.close();
  });

  test.each(['', '{', '{"a":1}', '7'])('says that %j holds no annotations', async (document) => {
    const store = await open();
    await expect(importNotes(store, document)).rejects.toMatchObject({ code: 'bad-request' });
    await store.close();
  });
});

describe('check', () => {
  test('tells the state of every note against a library', async () => {
    const store = await filled();
    const changed = article({ bytesSha256: 'cd'.repeat(32), text: `Thêm.\n\n${text.replace(/Kết thúc.*/, '')}` });
    const states = async (articles: readonly ReturnType<typeof article>[]) =>
      (await checkNotes(store, libraryOf(articles))).map(({ file, state }) => `${file} ${state}`).sort();
    expect(await states([article()])).toEqual(['/lib/a.txt exact', '/lib/a.txt exact']);
    expect(await states([changed])).toEqual(['/lib/a.txt lost', '/lib/a.txt moved']);
    expect(await states([])).toEqual(['/lib/a.txt lost', '/lib/a.txt lost']);
    await store.close();
  });
});
