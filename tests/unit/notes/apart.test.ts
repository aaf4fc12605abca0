// Notes that two programs, or two machines through a sync tool, change apart: nothing anybody wrote is lost.
import { copyFileSync, existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NoteStore } from '../../../src/main/notes/note-store';
import { newFolder } from '../../new-folder';
import { storeSetting } from '../../store-setting';
import { article, clockAt, draftOf } from './sample';

const MOMENT = '2026-03-01T08:00:00.000Z';
/** A clock that stands: all that happens, happens in the same millisecond. */
const standing = storeSetting(clockAt(MOMENT).read);

interface Apart {
  readonly stores: readonly [NoteStore, NoteStore];
  /** Lets each hear of what the other wrote, until both say the same. */
  readonly meet: () => Promise<void>;
}

/** Two stores on one folder. */
async function together(): Promise<Apart> {
  const dir = newFolder();
  const first = await NoteStore.open(dir, standing);
  const made = ['đại biểu ba miền', 'bến cảng mới'].map((quote) => first.create(draftOf(quote), article()));
  expect(made).toHaveLength(2);
  await first.flush();
  const second = await NoteStore.open(dir, standing);
  return { stores: [first, second], meet: () => meetIn([dir], [first, second]) };
}

/** Lets each store hear of every file, as its watch would, and save, twice over. */
async function meetIn(dirs: readonly string[], stores: readonly NoteStore[]): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1)
    for (const [at, store] of stores.entries()) {
      const dir = dirs[at] ?? dirs[0] ?? '';
      for (const name of notesFiles(dir)) await store.reload(join(dir, name));
      await store.flush();
    }
}

function notesFiles(dir: string): readonly string[] {
  return readdirSync(dir).filter((name) => name.endsWith('.jsonld') && !name.startsWith('.'));
}

/** A folder on each of two machines, and a tool that keeps them the same, as Dropbox and Syncthing do. */
async function synced() {
  const dirs = [newFolder(), newFolder()] as const;
  const first = await NoteStore.open(dirs[0], standing);
  for (const quote of ['đại biểu ba miền', 'bến cảng mới']) first.create(draftOf(quote), article());
  await first.flush();
  const last = new Map<string, string>();
  const read = (dir: string, name: string): string | null =>
    existsSync(join(dir, name)) ? readFileSync(join(dir, name), 'utf8') : null;
  let copies = 0;
  const sync = (): void => {
    for (const name of new Set(dirs.flatMap((dir) => notesFiles(dir)))) {
      const [here, there] = [read(dirs[0], name), read(dirs[1], name)];
      const was = last.get(name) ?? null;
      if (here !== there && here !== null && there !== null && here !== was && there !== was) {
        copies += 1;
        const copy = name.replace('.jsonld', ` (conflicted copy ${copies}).jsonld`);
        renameSync(join(dirs[1], name), join(dirs[1], copy));
        copyFileSync(join(dirs[1], copy), join(dirs[0], copy));
        copyFileSync(join(dirs[0], name), join(dirs[1], name));
        last.set(copy, there);
      } else if (here !== null && here !== was) writeFileSync(join(dirs[1], name), here);
      else if (there !== null && there !== was) writeFileSync(join(dirs[0], name), there);
      const now = read(dirs[0], name) ?? read(dirs[1], name);
      if (now !== null) last.set(name, now);
    }
  };
  sync();
  const second = await NoteStore.open(dirs[1], standing);
  const meet = async (): Promise<void> => {
    for (let turn = 0; turn < 4; turn += 1) {
      await Promise.all([first.flush(), second.flush()]);
      sync();
      await meetIn(dirs, [first, second]);
    }
  };
  const stores = [first, second] as const;
  const hear = async (): Promise<void> => {
    sync();
    await meetIn(dirs, stores);
  };
  return { stores, meet, sync: hear };
}

const step = fc.record({
  who: fc.constantFrom(0 as const, 1 as const),
  what: fc.constantFrom('write', 'write', 'tag', 'colour', 'remove', 'flush', 'both', 'hear'),
  note: fc.nat(3),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Does what the steps say; gives every word and tag that was written and not knowingly taken away. */
async function follow(steps: readonly Step[], { stores, meet }: Apart, hear: () => Promise<void>) {
  const [words, tags] = [new Set<string>(), new Set<string>()];
  for (const [at, { who, what, note }] of steps.entries()) {
    const store = stores[who];
    const all = store.all().sort((a, b) => (a.id < b.id ? -1 : 1));
    const one = all[note % Math.max(1, all.length)];
    const token = `chữ${at}`;
    if (what === 'flush') await store.flush();
    else if (what === 'both') await Promise.all(stores.map((each) => each.flush()));
    else if (what === 'hear') await hear();
    else if (one === undefined) continue;
    else if (what === 'write') {
      store.update(one.id, { comment: `${one.comment} ${token}`.trim() });
      words.add(token);
    } else if (what === 'tag') {
      store.update(one.id, { tags: [...one.tags, token] });
      tags.add(token);
    } else if (what === 'colour') store.update(one.id, { colour: at % 2 === 0 ? 'rose' : 'blue' });
    else {
      store.remove(one.id);
      for (const word of one.comment.split(' ')) words.delete(word);
      for (const tag of one.tags) tags.delete(tag);
    }
  }
  await meet();
  return { words, tags };
}

function said(store: NoteStore) {
  const all = store.all();
  return {
    words: new Set(all.flatMap(({ comment }) => comment.split(' '))),
    tags: new Set(all.flatMap((note) => note.tags)),
    all: all.map(({ id, comment, colour, tags }) => JSON.stringify([id, comment, colour, tags])).sort(),
  };
}

async function expectNothingLost(apart: Apart, { words, tags }: Awaited<ReturnType<typeof follow>>): Promise<void> {
  const [first, second] = [said(apart.stores[0]), said(apart.stores[1])];
  expect([...words].filter((word) => !first.words.has(word))).toEqual([]);
  expect([...tags].filter((tag) => !first.tags.has(tag))).toEqual([]);
  expect(second.all).toEqual(first.all);
  await Promise.all(apart.stores.map((store) => store.close()));
}

describe('two programs', () => {
  test('lose nothing of what either wrote, in whatever order they write and hear of each other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const apart = await together();
        await expectNothingLost(apart, await follow(steps, apart, apart.meet));
      }),
      { numRuns: 60 },
    );
  }, 300_000);

  test('that change different fields of one note keep both changes in it', async () => {
    const { stores, meet } = await together();
    const [note] = stores[0].all();
    stores[0].update(note?.id ?? '', { comment: 'lời' });
    stores[1].update(note?.id ?? '', { colour: 'blue', tags: ['biển'] });
    await Promise.all(stores.map((store) => store.flush()));
    await meet();
    for (const store of stores) {
      const changed = store.all().filter(({ id }) => id === note?.id);
      expect(changed).toMatchObject([{ comment: 'lời', colour: 'blue', tags: ['biển'], otherOf: null }]);
      expect(store.all()).toHaveLength(2);
      await store.close();
    }
  });

  test('that write one comment in the same millisecond keep both, the second as another version of the first', async () => {
    const { stores, meet } = await together();
    const id = stores[0].all()[0]?.id ?? '';
    for (const [at, store] of stores.entries()) store.update(id, { comment: `lời ${at}` });
    await Promise.all(stores.map((store) => store.flush()));
    await meet();
    for (const store of stores) {
      const both = store.all().filter((note) => note.id === id || note.otherOf === id);
      expect(both.map(({ comment }) => comment).sort()).toEqual(['lời 0', 'lời 1']);
      expect(both.filter(({ otherOf }) => otherOf === id)).toHaveLength(1);
      await store.close();
    }
  });

  test('of which one removes a note the other writes on keep the note', async () => {
    const { stores, meet } = await together();
    const id = stores[0].all()[0]?.id ?? '';
    stores[0].remove(id);
    stores[1].update(id, { comment: 'viết thêm' });
    await meet();
    for (const store of stores) {
      expect(store.all().filter((note) => note.id === id)).toMatchObject([{ comment: 'viết thêm' }]);
      await store.close();
    }
  });
});

describe('two machines', () => {
  test('lose nothing of what was written on either, whatever copies a sync tool leaves', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const { stores, meet, sync } = await synced();
        const apart = { stores, meet };
        await expectNothingLost(apart, await follow(steps, apart, sync));
      }),
      { numRuns: 60 },
    );
  }, 300_000);
});
