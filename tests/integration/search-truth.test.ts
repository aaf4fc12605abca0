import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Library } from '../../src/main/library/library';
import { generatedFile } from './search/generated-articles';
import { live } from './search/life-check';
import { Random } from './search/random';
import { check, oracleOf, type Checked } from './search/truth-check';
import { newFolder } from '../new-folder';

const corpus = resolve(__dirname, '../..', process.env['TRE_CORPUS'] ?? '../shared/corpus');
const fileWorker = join(__dirname, '../../out/main/file-worker.js');
/** `npm run bench -- truth` asks for more than a test has time for. */
const realArticles = Number(process.env['TRE_TRUTH_ARTICLES'] ?? 600);
const lifeSteps = Number(process.env['TRE_TRUTH_STEPS'] ?? 600);
const isLong = realArticles > 1000;

const home = newFolder();
const opened: Library[] = [];

function open(name: string, worker: string | null): Library {
  const library = new Library({
    cacheDir: join(home, name),
    fileWorker: worker,
    onProgress: () => undefined,
    onChange: () => undefined,
    onError: (error) => {
      throw error;
    },
  });
  opened.push(library);
  return library;
}

afterAll(async () => {
  for (const library of opened) await library.close();
});

function say(name: string, { articles, queries, answered, differences }: Checked): void {
  console.log(`${name}: ${queries} queries, ${articles} articles, ${answered} answered, ${differences.length} differ`);
}

describe('a search of generated articles', () => {
  const folder = join(home, 'tin');

  beforeAll(() => {
    const random = new Random(7);
    mkdirSync(folder);
    for (let number = 0; number < 300; number += 1) {
      const { name, content } = generatedFile(random, number);
      writeFileSync(join(folder, name), content);
    }
  });

  test('finds what reading every word finds, with its tiers, hits and totals', async () => {
    const library = open('made', null);
    await library.update([folder]);
    const { oracle, sources } = await oracleOf(library);
    const checked = check(library, oracle, sources, new Random(11), 600);
    say('generated articles', checked);
    expect(checked.differences).toEqual([]);
    expect(checked.answered).toBeGreaterThan(400);
  });

  test('finds nothing stale and misses nothing while articles come, change and go', async () => {
    expect(await live(new Random(5), lifeSteps)).toEqual([]);
    console.log(`life: ${lifeSteps} steps`);
  }, 1_800_000);
});

describe.skipIf(!existsSync(join(corpus, 'politics')))('a search of real articles', () => {
  test('finds what reading every word finds, with its tiers, hits and totals', async () => {
    const library = open('real', isLong && existsSync(fileWorker) ? fileWorker : null);
    await library.update(isLong ? [unpacked()] : [join(corpus, 'politics'), join(corpus, 'clusters')]);
    const { oracle, sources } = await oracleOf(library);
    const checked = check(library, oracle, sources, new Random(3), 300);
    say('real articles', checked);
    expect(checked.differences).toEqual([]);
    expect(checked.answered).toBeGreaterThan(200);
  }, 3_600_000);
});

/** The first articles of the large collections by sorted path. */
function unpacked(): string {
  const [all, first] = [join(home, 'all'), join(home, 'first')];
  for (const folder of [all, first]) mkdirSync(folder);
  for (const name of ['trends', 'baomoi2017']) execFileSync('tar', ['xzf', join(corpus, `${name}.tar.gz`), '-C', all]);
  const files = readdirSync(all, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  for (const path of paths.slice(0, realArticles)) symlinkSync(path, join(first, basename(path)));
  return first;
}
