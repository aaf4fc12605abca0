import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SortOrder } from '../../src/shared/search';
import type { OpenEngine } from '../../src/main/engine/engine';
import { until } from '../until';
import { engineOn, newHome, untilArticles } from './engine-on';

const orders: readonly SortOrder[] = ['relevance', 'date', 'title', 'publisher'];
const names = Array.from({ length: 12 }, (_, at) => `bai-${at}.txt`);

/** Equal but for a figure of equal length: three dates, each of four articles. */
function textOf(name: string): string {
  const at = names.indexOf(name);
  return `Tin làng nghề\n\nNgày ${(at % 3) + 1}/5/2021, làng mở hội số ${100 + at} đông vui.\n`;
}

async function listed({ answers }: OpenEngine, sort: SortOrder, query = 'làng hội '): Promise<readonly string[]> {
  const asked = { query, exactMarks: false, filter: {}, sort } as const;
  const pages = [];
  for (let offset = 0; offset < names.length; offset += 5)
    pages.push(await answers['search.run']({ ...asked, offset, limit: 5, isPlain: true }));
  return pages.flatMap(({ rows }) => rows.map(({ path }) => path.slice(path.lastIndexOf('bai-'))));
}

/** An engine that met the files in this order, one after the other. */
async function engineThatMet(order: readonly string[]): Promise<OpenEngine> {
  const home = newHome();
  const engine = await engineOn(home, []);
  for (const [at, name] of order.entries()) {
    writeFileSync(join(home, 'tin', name), textOf(name));
    await engine.answers['library.rescan'](undefined);
    await untilArticles(engine, at + 1);
  }
  return engine;
}

test('equal articles stand newest first, in one order whatever order they were read in, over all pages', async () => {
  const first = await engineThatMet(names);
  const second = await engineThatMet([...names].reverse());
  for (const sort of orders) {
    const list = await listed(first, sort);
    expect([...list].sort()).toEqual([...names].sort());
    expect(await listed(second, sort)).toEqual(list);
    const days = list.map((name) => names.indexOf(name) % 3);
    expect(days).toEqual([...days].sort((a, b) => b - a));
    await until(async () => expect(await listed(second, sort, '')).toEqual(await listed(first, sort, '')));
  }
  await first.close();
  await second.close();
});
