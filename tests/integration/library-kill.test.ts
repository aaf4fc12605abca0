import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { engineOn, untilArticles } from './engine-on';
import { buildWriter } from './killed-writer';
import { newFolder } from '../new-folder';

const FILES = 600;
const ROUNDS = 5;

let writer = '';
beforeAll(async () => {
  writer = await buildWriter('library-writer.ts');
});

/** What a program said until it was killed, at a moment nobody chose. */
async function killed(home: string, round: number): Promise<readonly (readonly string[])[]> {
  const child = spawn(process.execPath, [writer, home, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const opened = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      if (said.includes('opened')) resolve();
    });
  });
  await Promise.race([opened, ended]);
  await wait(Math.random() * 2_500);
  child.kill('SIGKILL');
  await ended;
  const lines = said.split('\n').slice(0, -1);
  return lines.map((line) => line.split(' '));
}

/** Where the articles lie in a round, one after another. */
const lives: readonly (readonly [string, readonly string[]])[] = [
  ['a scan that is killed again and again loses nothing that it said was safe', ['năm']],
  ['nor does one of a folder that has another name each time', ['năm', 'năm cũ']],
];

test.each(lives)('%s', async (_claim, folders) => {
  const home = newFolder();
  const folderIn = (round: number): string => join(home, 'tin', folders[round % folders.length] ?? '');
  mkdirSync(folderIn(0), { recursive: true });
  for (let at = 0; at < FILES; at += 1)
    writeFileSync(join(folderIn(0), `${at}.txt`), `Chuyến đò số ${at}\n\nChuyến đò số ${at} chở bà con sang sông.\n`);
  const noted = new Set<string>();
  const starred = new Set<string>();
  const complaints: string[] = [];
  let least = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round > 0) renameSync(folderIn(round - 1), folderIn(round));
    const said = await killed(home, round);
    const opened = Number(said.find(([word]) => word === 'opened')?.[1] ?? NaN);
    expect(opened).toBeGreaterThanOrEqual(least);
    least = Number(said.filter(([word]) => word === 'articles').at(-1)?.[1] ?? opened);
    for (const [word, ...rest] of said) {
      if (word === 'error') complaints.push(`round ${round}: ${rest.join(' ')}`);
      if (word === 'noted') noted.add(basename(rest.join(' ')));
      if (word === 'starred') starred.add(basename(rest.join(' ')));
    }
  }
  const errors: unknown[] = [];
  const engine = await engineOn(home, errors);
  await untilArticles(engine, FILES);
  await engine.answers['library.rescan'](undefined);
  const input = { query: '', exactMarks: false, filter: {}, sort: 'title', offset: 0, limit: FILES } as const;
  const { rows } = await engine.answers['search.run'](input);
  const withNote = new Set(rows.filter(({ notes }) => notes > 0).map(({ path }) => basename(path)));
  const withStar = new Set(rows.filter(({ isStarred }) => isStarred).map(({ path }) => basename(path)));
  expect([...noted].filter((path) => !withNote.has(path))).toEqual([]);
  expect([...starred].filter((path) => !withStar.has(path))).toEqual([]);
  expect(rows).toHaveLength(FILES);
  expect([...complaints, ...errors]).toEqual([]);
  await engine.close();
});
