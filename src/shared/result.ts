// How failures cross a process border: as values with codes, never as thrown text.

/** Closed set of reasons a request can fail; the renderer picks the words. */
export const errorCodes = [
  'bad-request',
  'untrusted-sender',
  'not-found',
  // A known file is there, and no article can be read from it at the moment.
  'unreadable',
  // A file kept the thread that read it busy past the bound, or ended it.
  'timed-out',
  'crashed',
  'engine-down',
  'disk',
  'cancelled',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export interface Failure {
  readonly code: ErrorCode;
  /** For the log and for details on demand; not for display by itself. */
  readonly detail: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

/** A success. */
function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A failure that was expected. */
export function fail(code: ErrorCode, detail: string): Result<never> {
  return { ok: false, error: { code, detail } };
}

/** An expected failure inside the engine or shell: carries its code to the border, where it becomes a `Failure`. */
export class ExpectedError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'ExpectedError';
  }
}

/** Runs a call and turns what it throws into a `Failure`; `report` gets unexpected errors only. */
export async function settle<T>(call: () => Promise<T> | T, report: (error: unknown) => void): Promise<Result<T>> {
  try {
    return ok(await call());
  } catch (error) {
    if (error instanceof ExpectedError) return fail(error.code, error.message);
    report(error);
    return fail('internal', error instanceof Error ? error.message : String(error));
  }
}
