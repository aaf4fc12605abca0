// Run as a process of its own by notes-folder-away.test.ts: makes notes, stars and corrections without end while the notes
// folder is away, and says which were answered.
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { openEngine } from '../../src/main/engine/engine';

const [, , home = '', round = '0'] = process.argv;
async function write(): Promise<never> {
  const engine = await openEngine(
    {
      cacheDir: join(home, 'cache'),
      notesDir: join(home, 'notes'),
      asideDirs: [join(home, 'unsaved')],
      roots: [join(home, 'tin')],
      fileWorker: null,
      preferences: { recent: [], excluded: [], ignored: [] },
      panes: [],
    },
    { emit: () => undefined, report: () => undefined },
  );
  const { answers } = engine;
  const id = await answers['article.byPath']({ path: join(home, 'tin', 'cang.txt') });
  if (id === null) throw new Error('the article was not read');
  const draft = { articleId: id, start: 15, end: 30, colour: 'rose' as const, tags: [] };
  for (let count = 0; ; count += 1) {
    const name = `${round}-${count}`;
    await answers['notes.create']({ ...draft, comment: name });
    await answers['shelf.create']({ name, ids: [id] });
    await answers['corrections.apply']({ draft: { kind: 'byline', articles: [id], value: name } });
    // From the first refusal on, what is answered is on disk.
    if (count === 0) await engine.secure(null);
    writeSync(1, `${name}\n`);
  }
}

void write();
