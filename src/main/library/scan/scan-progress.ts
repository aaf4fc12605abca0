import { idleProgress, type Progress } from '../../../shared/library';
import type { ListedFile } from './list-files';
import { Pace } from './pace';

/** Share of the files that is left when a scan is late: few to merge at the end, enough that what is merged now is done by then. */
const REST = 0.1;

/** How far the reading of some files is. */
export class ScanProgress {
  private done = 0;
  private doneBytes = 0;
  private readonly totalBytes: number;
  private file: string | null;
  private readonly pace = new Pace();

  constructor(private readonly files: readonly ListedFile[]) {
    this.totalBytes = bytesOf(files);
    this.file = files[0]?.path ?? null;
  }

  /** Files that were read, and one that comes next. */
  advance(read: readonly ListedFile[], next: string | null): void {
    const bytes = bytesOf(read);
    this.done += read.length;
    this.doneBytes += bytes;
    this.file = next ?? this.file;
    this.pace.add(read.length, bytes);
  }

  /** Number of files to read. */
  get total(): number {
    return this.files.length;
  }

  /** True once so little is left that it is small beside what was read. */
  get isLate(): boolean {
    return this.total - this.done < this.total * REST;
  }

  /** As the window is told. */
  state(isPaused: boolean): Progress {
    const { done, total, doneBytes, totalBytes, file } = this;
    const secondsLeft = isPaused ? null : this.pace.secondsFor(total - done, totalBytes - doneBytes);
    const phase = isPaused ? 'paused' : 'reading';
    return { ...idleProgress, phase, done, total, doneBytes, totalBytes, secondsLeft, file };
  }
}

function bytesOf(files: readonly ListedFile[]): number {
  return files.reduce((sum, file) => sum + file.size, 0);
}
