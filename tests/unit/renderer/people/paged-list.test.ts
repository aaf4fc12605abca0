import { describe, expect, it } from 'vitest';
import { nothingLoaded, pagedList, type ListedPage, type Loaded } from '../../../../src/renderer/people/paged-list';

/** Lets every answer that is there be received. */
const settled = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
};

/** A list of two pages whose asker fails while `isBroken`. */
function desk() {
  const state = { isBroken: false, asked: [] as number[], shown: nothingLoaded as Loaded<string, null> };
  const ask = async (offset: number): Promise<ListedPage<string, null>> => {
    state.asked.push(offset);
    if (state.isBroken) throw new Error('no answer');
    return Promise.resolve({ head: null, rows: [`row ${offset}`], next: offset === 0 ? 1 : null });
  };
  const list = pagedList(ask, (loaded) => {
    state.shown = loaded;
  });
  return { state, list };
}

describe('a list asked for page by page', () => {
  it('goes on where it stood and stops at its end', async () => {
    const { state, list } = desk();
    list.more();
    list.more();
    await settled();
    list.more();
    await settled();
    list.more();
    expect(state.asked).toEqual([0, 1]);
    expect(state.shown.rows).toEqual(['row 0', 'row 1']);
  });

  it('says that its first page failed, and has it after another try', async () => {
    const { state, list } = desk();
    state.isBroken = true;
    list.more();
    await settled();
    expect(state.shown).toEqual({ head: null, rows: [], isFailed: true });
    state.isBroken = false;
    list.retry();
    await settled();
    expect(state.shown).toEqual({ head: null, rows: ['row 0'], isFailed: false });
  });

  it('keeps what it has when a later page fails, and asks for that page alone again', async () => {
    const { state, list } = desk();
    list.more();
    await settled();
    state.isBroken = true;
    list.more();
    await settled();
    list.more();
    expect(state.asked).toEqual([0, 1]);
    expect(state.shown).toEqual({ head: null, rows: ['row 0'], isFailed: true });
    state.isBroken = false;
    list.retry();
    await settled();
    expect(state.shown).toEqual({ head: null, rows: ['row 0', 'row 1'], isFailed: false });
  });

  it('tells nothing once it has ended', async () => {
    const { state, list } = desk();
    list.more();
    list.end();
    await settled();
    expect(state.shown).toBe(nothingLoaded);
  });

  it('shows nothing before as many rows are there as there were, or all', async () => {
    const shown: number[] = [];
    const ask = async (offset: number): Promise<ListedPage<number, null>> =>
      Promise.resolve({ head: null, rows: [offset, offset + 1], next: offset < 6 ? offset + 2 : null });
    for (const atLeast of [5, 100]) {
      pagedList(ask, ({ rows }) => shown.push(rows.length), atLeast).more();
      await settled();
    }
    expect(shown).toEqual([6, 8]);
  });

  it('shows what is there when one of the pages that were there does not come, and goes on from it', async () => {
    const { state, shown } = { state: { isBroken: true }, shown: [] as Loaded<number, null>[] };
    const ask = async (offset: number): Promise<ListedPage<number, null>> => {
      if (offset === 2 && state.isBroken) throw new Error('no answer');
      return Promise.resolve({ head: null, rows: [offset, offset + 1], next: offset + 2 });
    };
    const list = pagedList(ask, (loaded) => shown.push(loaded), 4);
    list.more();
    await settled();
    expect(shown).toEqual([{ head: null, rows: [0, 1], isFailed: true }]);
    state.isBroken = false;
    list.retry();
    await settled();
    expect(shown.at(-1)).toEqual({ head: null, rows: [0, 1, 2, 3], isFailed: false });
  });
});
