import { ExpectedError } from '../../shared/result';
import { handle } from '../ipc/handle';
import { chooseExport, chooseImport } from './dialogs';
import { borderOf, type Program } from './program';

/** Answers exports and imports: the engine writes and reads only what the reader chose in a dialog of this run. */
export function answerChosenFiles(program: Program): void {
  const { engine, window, language } = program;
  const border = borderOf(program);
  const chosen = new Set<string>();
  const remembered = (path: string | null): string | null => {
    if (path !== null) chosen.add(path);
    return path;
  };
  const checked = <T extends { readonly path: string }>(input: T): T => {
    if (!chosen.has(input.path)) throw new ExpectedError('bad-request', `${input.path} was not chosen`);
    return input;
  };
  handle(border, 'app.chooseExport', async (input) => remembered(await chooseExport(window, language, input)));
  handle(border, 'app.chooseImport', async () => remembered(await chooseImport(window)));
  handle(border, 'notes.export', (input) => engine.ask('notes.export', checked(input)));
  handle(border, 'notes.import', (input) => engine.ask('notes.import', checked(input)));
  handle(border, 'recognition.export', (input) => engine.ask('recognition.export', checked(input)));
  handle(border, 'corrections.export', (input) => engine.ask('corrections.export', checked(input)));
  handle(border, 'corrections.import', (input) => engine.ask('corrections.import', checked(input)));
}
