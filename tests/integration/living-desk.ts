// A library in a folder of its own, opened before each test of a file and closed after it: real files, the real engine.
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { OpenEngine } from '../../src/main/engine/engine';
import { unmount } from '../mounted';
import { newFolder, writeIn } from '../new-folder';
import { engineOn } from './engine-on';

/** Where a test mounts a drive in `tin`. */
export const POINT = 'kho/ổ rời';

/** What the test at hand works on; made before each. */
export let home: string;
export let tin: string;
export let engine: OpenEngine;
export const errors: unknown[] = [];

beforeEach(async () => {
  home = newFolder();
  tin = join(home, 'tin');
  mkdirSync(tin);
  await openAgain();
});

afterEach(async () => {
  await engine.close();
  for (const point of [join(tin, POINT), tin]) unmount(point);
});

/** Opens the engine that was closed. */
export async function openAgain(): Promise<void> {
  engine = await engineOn(home, errors);
}

/** A short article of its own for each number. */
export function story(number: number): string {
  return `Chuyến đò số ${number}\n\nChuyến đò số ${number} chở bà con qua sông đi chợ sớm, mưa cũng không nghỉ.\n`;
}

/** Writes a file of the library; gives its path. */
export function write(name: string, text: string | Buffer = story(1)): string {
  return writeIn(tin, name, text);
}

/** What a query finds. */
export async function rows(query: string, limit = 500) {
  const input = { query, exactMarks: false, filter: {}, sort: 'title', offset: 0, limit } as const;
  return engine.answers['search.run'](input);
}

/** Id of the article in a file. */
export async function idAt(path: string): Promise<string> {
  return (await engine.answers['article.byPath']({ path })) ?? '';
}

/** Notes the words of the article in a file; gives the id of the note. */
export async function noteAt(path: string, words: string): Promise<string> {
  const { article } = await engine.answers['article.open']({ id: await idAt(path) });
  const start = article.text.indexOf(words);
  const place = { articleId: article.id, start, end: start + words.length };
  return (await engine.answers['notes.create']({ ...place, colour: 'green', comment: 'nhớ', tags: [] })).id;
}

/** The folders of the library as they stand. */
export async function roots() {
  return (await engine.answers['library.summary'](undefined)).roots;
}

/** Code of each problem, by the name of its file. */
export async function problems(): Promise<Record<string, string>> {
  const all = await engine.answers['library.problems'](undefined);
  const codeOf = (one: (typeof all)[number]): string =>
    one.kind === 'file' ? (one.issues[0]?.code ?? '') : one.kind === 'notes' ? 'away' : one.code;
  return Object.fromEntries(all.map((one) => [basename(one.path), codeOf(one)]));
}
