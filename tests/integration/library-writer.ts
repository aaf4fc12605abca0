// Run as a process of its own by library-kill.test.ts: scans a folder, notes and stars what it finds, and says what is safe.
import { existsSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openEngine, type OpenEngine } from '../../src/main/engine/engine';
import type { EngineListeners } from '../../src/main/engine/messages';

const [, , home = '', round = '0'] = process.argv;
const built = resolve('out', 'main', 'file-worker.js');
const say = (...words: readonly (string | number)[]): void => void writeSync(1, `${words.join(' ')}\n`);
const complain = (error: unknown): void => say('error', String(error).replaceAll('\n', ' '));

async function known({ answers }: OpenEngine): Promise<number> {
  return (await answers['library.summary'](undefined)).articles;
}

/** Articles that were starred since everything was on disk. */
const starred: string[] = [];

/** Stars and notes an article that had neither; says that it is noted once the note is on disk. */
async function touch({ answers }: OpenEngine): Promise<void> {
  const input = { query: '', exactMarks: false, filter: {}, sort: 'title', offset: 0, limit: 200 } as const;
  const { rows } = await answers['search.run'](input);
  const row = rows.find(({ notes }) => notes === 0);
  // Until a renamed folder is looked through, rows name the paths it had.
  if (row === undefined || !existsSync(row.path)) return;
  await answers['shelf.mark']({ ids: [row.id], isStarred: true });
  starred.push(row.path);
  await answers['notes.create']({ articleId: row.id, start: 0, end: 4, colour: 'rose', comment: row.path, tags: [] });
  await answers['notes.flush'](undefined);
  say('noted', row.path);
}

/** Says which stars are on disk. */
const emit: EngineListeners['emit'] = (name, state) => {
  if (name !== 'notes.saved' || state !== 'yes') return;
  for (const path of starred.splice(0)) say('starred', path);
};

async function run(): Promise<never> {
  const engine = await openEngine(
    {
      cacheDir: join(home, 'cache'),
      notesDir: join(home, 'notes'),
      roots: [join(home, 'tin')],
      fileWorker: existsSync(built) ? built : null,
      preferences: { recent: [], excluded: [], ignored: [] },
      panes: [],
    },
    { emit, report: complain },
  );
  say('opened', await known(engine));
  for (let count = 0; ; count += 1) {
    say('articles', await known(engine));
    if (count % 10 === 9) await touch(engine).catch(complain);
    await wait(20);
  }
}

say('round', round);
void run();
