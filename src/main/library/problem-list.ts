import type { NotesProblem, Problem } from '../../shared/library';
import type { CacheTrouble } from './cache/cache-trouble';
import type { Catalogue } from './catalogue/catalogue';
import { hasText } from './reading/facsimile';
import type { OwnLexiconProblem } from './reading/own-lexicons';
import { failedIssue } from './reading/read-surely';
import type { FileFailure } from './reading/watched-threads';

/** What is wrong with the folder of notes at `path`. */
export type NotesTrouble = NotesProblem & { readonly path: string };

/** What needs a look: the notes folder, the cache, lexicons of the reader's own, and files. */
export class ProblemList {
  private ignored: ReadonlySet<string> = new Set();
  private refusal: CacheTrouble | null = null;
  private notes: NotesTrouble | null = null;

  /** `misplaced` says why the cache does not lie where it was wished for. */
  constructor(
    private readonly catalogue: Catalogue,
    private lexicons: readonly OwnLexiconProblem[],
    private readonly misplaced: CacheTrouble | null,
  ) {}

  /** What the reader is to be told of the cache. */
  get cache(): CacheTrouble | null {
    return this.misplaced ?? this.refusal;
  }

  /** Number of what needs a look, that which the reader ignores left out. */
  get count(): number {
    const { catalogue, ignored } = this;
    const { size, facsimiles } = catalogue;
    const others = this.others.filter(({ path }) => !ignored.has(path)).length;
    // What is known of each file is unpacked only where one must be looked up.
    if (ignored.size + facsimiles.size === 0) return size.troubled + others;
    const { files } = catalogue;
    const troubled = [...ignored].filter((path) => (files.get(path)?.issues.length ?? 0) > 0);
    const uncounted = new Set([...troubled, ...[...facsimiles].filter((path) => hasText(path, files))]).size;
    return size.troubled - uncounted + others;
  }

  all(): readonly Problem[] {
    const { files } = this.catalogue;
    const troubled = [...files.values()].filter(({ path, issues }) => issues.length > 0 && !hasText(path, files));
    const ofFiles = troubled.map(({ path, issues }) => ({ kind: 'file' as const, path, issues }));
    return [...this.others, ...ofFiles].map((one) => ({ ...one, isIgnored: this.ignored.has(one.path) }));
  }

  /** Leaves what lies at these paths uncounted from now on; false where it was so before. */
  ignore(paths: readonly string[]): boolean {
    const isSame = paths.join('\n') === [...this.ignored].join('\n');
    this.ignored = new Set(paths);
    return !isSame;
  }

  /** Notes that the disk refuses the cache; the first reason stays, until it takes it again. */
  blameCache(refusal: CacheTrouble): void {
    this.refusal ??= refusal;
  }

  /** Notes that the disk takes the cache again. */
  forgiveCache(): void {
    this.refusal = null;
  }

  /** Notes why the notes folder cannot be reached; `null` when it can be. */
  tellNotes(trouble: NotesTrouble | null): void {
    this.notes = trouble;
  }

  addLexicons(found: readonly OwnLexiconProblem[]): void {
    this.lexicons = [...this.lexicons, ...found];
  }

  /** Notes of a known file that it held up or ended its thread; its articles stay. False for an unknown one. */
  blame({ path, code, message }: FileFailure): boolean {
    const file = this.catalogue.files.get(path);
    if (file === undefined) return false;
    const issues = file.issues.filter((issue) => issue.code !== code);
    this.catalogue.recordFile({ ...file, issues: [...issues, failedIssue({ code, message })] });
    return true;
  }

  /** What is of no file of the library. */
  private get others(): readonly (NotesTrouble | CacheTrouble | OwnLexiconProblem)[] {
    return [this.notes, this.cache, ...this.lexicons].filter((one) => one !== null);
  }
}
