// All corrections of the reader: in memory for every question, on disk within a second.
import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { ExpectedError } from '../../shared/result';
import { recordsKind, type RecordsFormat } from '../disk/records';
import { openRecordsFile, type OpenRecords, type RecordsSetting } from '../disk/records-file';
import { RecordsStore } from '../disk/records-store';
import { following } from './following';
import { storedCorrection, type ArticleRef, type CorrectionBody, type StoredCorrection } from './stored-correction';

/** Name of the file in the notes folder. */
export const correctionsFileName = 'corrections.json';

const correctionsFormat: RecordsFormat<StoredCorrection> = {
  format: 'tre-corrections',
  version: 1,
  list: 'corrections',
  schema: storedCorrection,
};
const correctionsKind = recordsKind(correctionsFormat);

const MOST_STEPS = 200;

/** One thing the reader did: corrections that began or ceased to hold. */
interface Step {
  readonly made: readonly string[];
  readonly removed: readonly string[];
}

/** Guards the corrections; every answer is immediate, the write follows and is awaited by `flush`. */
export class CorrectionStore extends RecordsStore<StoredCorrection> {
  private done: Step[] = [];
  private undone: Step[] = [];
  private known: { readonly revision: number; readonly all: readonly StoredCorrection[] } | null = null;

  private constructor(
    opened: OpenRecords<StoredCorrection>,
    private readonly setting: RecordsSetting,
  ) {
    super(opened, setting.report);
  }

  /** Opens the corrections in `dir`, which is made when missing. */
  static async open(dir: string, setting: RecordsSetting): Promise<CorrectionStore> {
    const opened = await openRecordsFile(dir, correctionsFileName, correctionsFormat, setting);
    return new CorrectionStore(opened, setting);
  }

  /** Corrections that hold, oldest first; the same array until something changes. */
  all(): readonly StoredCorrection[] {
    if (this.known?.revision === this.revision) return this.known.all;
    const all = [...this.records.values()]
      .filter((one) => one.removed === null)
      .sort((a, b) => (a.created === b.created ? 0 : a.created < b.created ? -1 : 1));
    this.known = { revision: this.revision, all };
    return all;
  }

  /** Makes corrections in one step. */
  apply(says: readonly CorrectionBody[]): readonly StoredCorrection[] {
    const step = randomUUID();
    const first = Date.parse(this.moment([...this.records.values()]));
    const made = says.map((body, at) => {
      // One after the other, so that their order is kept.
      const created = new Date(first + at).toISOString();
      return { id: `urn:uuid:${randomUUID()}`, step, created, modified: created, removed: null, says: body };
    });
    this.put(made);
    this.remember({ made: made.map(({ id }) => id), removed: [] });
    return made;
  }

  /** Takes corrections back, in one step, or by undoing the last one if it made them; unknown ones fail with `not-found`. */
  remove(ids: readonly string[]): readonly StoredCorrection[] {
    for (const id of ids) if (!this.holds(id)) throw new ExpectedError('not-found', `There is no correction ${id}.`);
    const last = new Set(this.done.at(-1)?.made);
    if (last.size === ids.length && ids.every((id) => last.has(id))) return this.undo();
    const changed = this.turn(ids, true);
    this.remember({ made: [], removed: ids });
    return changed;
  }

  /** Takes the last step back; answers the corrections that changed, none when there is nothing to undo. */
  undo(): readonly StoredCorrection[] {
    const step = this.done.pop();
    if (step === undefined) return [];
    this.undone.push(step);
    return [...this.turn(step.made, true), ...this.turn(step.removed, false)];
  }

  /** Does the step undone last again. */
  redo(): readonly StoredCorrection[] {
    const step = this.undone.pop();
    if (step === undefined) return [];
    this.done.push(step);
    return [...this.turn(step.made, false), ...this.turn(step.removed, true)];
  }

  /**
   * Lets corrections go along with articles whose files changed, from the identity of each to what is there now, as far as
   * it is the same piece; answers those that do.
   */
  follow(replaced: readonly (readonly [from: string, to: ArticleRef])[]): readonly StoredCorrection[] {
    if (replaced.length === 0) return [];
    const now = new Map(replaced);
    const found = this.all().flatMap((one) => {
      const says = following(one.says, now);
      return says === one.says ? [] : [{ ...one, says, modified: this.moment([one]) }];
    });
    this.put(found);
    return found;
  }

  /** The corrections that hold, as a file of their own. */
  export(): { readonly content: string; readonly written: number } {
    const all = this.all();
    return {
      content: correctionsKind.format({ records: new Map(all.map((one) => [one.id, one])), unknown: [] }),
      written: all.length,
    };
  }

  /** Takes in corrections exported elsewhere, each under its own id, in one step. Fails with `bad-request` when the file is none. */
  import(content: string): {
    readonly added: readonly StoredCorrection[];
    readonly known: number;
    readonly unreadable: number;
  } {
    const page = correctionsKind.parse(content);
    if (page === null) throw new ExpectedError('bad-request', 'The file holds no corrections of Tre Reader.');
    const offered = [...page.records.values()].filter((one) => one.removed === null);
    const added = offered.filter((one) => !this.holds(one.id)).map((one) => v.parse(storedCorrection, one));
    this.put(added.map((one) => ({ ...one, removed: null, modified: this.moment([one]) })));
    if (added.length > 0) this.remember({ made: added.map(({ id }) => id), removed: [] });
    return { added, known: offered.length - added.length, unreadable: page.unknown.length };
  }

  private holds(id: string): boolean {
    return this.records.get(id)?.removed === null;
  }

  /** Lets corrections cease or begin again to hold; those already so stay. */
  private turn(ids: readonly string[], isRemoved: boolean): readonly StoredCorrection[] {
    const changed = ids.flatMap((id) => {
      const one = this.records.get(id);
      if (one === undefined || (one.removed !== null) === isRemoved) return [];
      const modified = this.moment([one]);
      return [{ ...one, modified, removed: isRemoved ? modified : null }];
    });
    this.put(changed);
    return changed;
  }

  private remember(step: Step): void {
    this.done = [...this.done, step].slice(-MOST_STEPS);
    this.undone = [];
  }

  /** Later than the clock and than the last change, so that order never depends on the clock. */
  private moment(changed: readonly StoredCorrection[]): string {
    const least = changed.reduce((latest, one) => Math.max(latest, Date.parse(one.modified) + 1), 0);
    return new Date(Math.max(this.setting.clock().getTime(), least)).toISOString();
  }
}
