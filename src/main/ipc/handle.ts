// The border of the program: a request of the window comes in, is checked, and a `Result` goes out.
import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import * as v from 'valibot';
import { inputs, type Input, type Output, type RequestName } from '../../shared/ipc';
import { ExpectedError, fail, ok, type Result } from '../../shared/result';

/** Says whether a request comes from the program's own page. */
export type SenderCheck = (event: IpcMainInvokeEvent) => boolean;

/** What happens around every request. */
export interface Border {
  readonly isTrusted: SenderCheck;
  /** Called with unexpected errors only. */
  readonly report: (name: RequestName, error: unknown) => void;
}

/** Answers one request: trusted sender, then validation, then the call; failures cross as values. */
export function handle<N extends RequestName>(
  border: Border,
  name: N,
  answer: (input: Input<N>) => Promise<Output<N>> | Output<N>,
): void {
  ipcMain.handle(name, async (event, raw: unknown): Promise<Result<Output<N>>> => {
    if (!border.isTrusted(event)) return fail('untrusted-sender', name);
    const parsed = v.safeParse(inputs[name], raw);
    if (!parsed.success)
      return fail('bad-request', `${name}: ${parsed.issues.map((issue) => issue.message).join('; ')}`);
    return settle(
      async () => answer(parsed.output as Input<N>),
      (error) => border.report(name, error),
    );
  });
}

/** Runs a call and turns what it throws into a `Failure`; only unexpected errors are reported. */
export async function settle<T>(call: () => Promise<T>, report: (error: unknown) => void): Promise<Result<T>> {
  try {
    return ok(await call());
  } catch (error) {
    if (error instanceof ExpectedError) return fail(error.code, error.message);
    report(error);
    return fail('internal', error instanceof Error ? error.message : String(error));
  }
}
