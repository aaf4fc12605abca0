// The border of the program: a request of the window comes in, is checked, and a `Result` goes out.
import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import * as v from 'valibot';
import { inputs, type Input, type Output, type RequestName } from '../../shared/ipc';
import { fail, settle, type Result } from '../../shared/result';

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
