import { compareFiles } from './compare';
import { UsageError } from './arguments';
import { runNotes } from './notes';
import { complain, printLine } from './output';
import { scan } from './scan';
import { search } from './search';

const usage = `tre: the engine of Tre Reader on the command line

  tre scan PATH... [--json] [--text] [--why]
  tre search PATH... --query Q [--limit N] [--cache DIR] [--json]
  tre compare A B [--json]
  tre notes export|import|check --notes DIR [--library PATH...]
            [--format markdown|jsonld|csv|html] [--out DIR] [FILE...]

Exit status: 0 done, 1 something failed, 2 wrong usage. Described in docs/COMMAND-LINE.md.`;

/** A command: what is left of the arguments, and the folder of the built program. It answers the exit status. */
export type CliCommand = (argv: readonly string[], programDir: string) => Promise<number>;

const commands: Readonly<Record<string, CliCommand>> = { scan, search, compare: compareFiles, notes: runNotes };

/** Runs one command line (without the program's name) and answers its exit status: 0 done, 1 failed, 2 wrong usage. */
export async function run(argv: readonly string[], programDir: string): Promise<number> {
  const [name = '', ...rest] = argv;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (name === 'help' || asksForHelp(command === undefined ? [name] : rest)) {
    await printLine(usage);
    return 0;
  }
  if (command === undefined) return wrongUsage(name === '' ? 'a command is missing' : `there is no command "${name}"`);
  try {
    return await command(rest, programDir);
  } catch (error) {
    if (error instanceof UsageError) return wrongUsage(error.message);
    complain(`tre: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

/** What stands behind `--` is a path, whatever its name. */
function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return argv.slice(0, end < 0 ? argv.length : end).some((one) => one === '--help' || one === '-h');
}

function wrongUsage(message: string): number {
  complain(`tre: ${message}\n\n${usage}`);
  return 2;
}
