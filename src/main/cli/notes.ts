import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeFolder } from '../disk/make-folder';
import { noteLibraryOf } from '../library/note-library';
import { ArticleReader } from '../library/reading/read-article';
import { checkNotes } from '../notes/check';
import { exportFormats, exportNotes, type ExportFormat } from '../notes/export';
import { importNotes } from '../notes/import';
import type { NoteLibrary } from '../notes/note-library';
import { NoteStore } from '../notes/note-store';
import type { PlacedNote } from '../notes/placed-note';
import { readArguments, UsageError, type CommandArguments } from './arguments';
import { withLibrary } from './open-library';
import { complain, printLine } from './output';

const extensions: Readonly<Record<ExportFormat, string>> = {
  markdown: 'md',
  jsonld: 'jsonld',
  csv: 'csv',
  html: 'html',
};

interface Work {
  readonly store: NoteStore;
  readonly library: NoteLibrary;
  readonly args: CommandArguments;
}

const actions: Readonly<Record<string, (work: Work) => Promise<readonly PlacedNote[]>>> = {
  check: ({ store, library }) => checkNotes(store, library),
  export: exportAll,
  import: importAll,
};

/** `tre notes export|import|check`: what became of each note, one `{file, id, state}` a line. */
export async function runNotes(argv: readonly string[], programDir: string): Promise<number> {
  const [name = '', ...rest] = argv;
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (action === undefined) throw new UsageError('notes needs export, import or check');
  const args = readArguments(rest, {
    notes: { type: 'string' },
    library: { type: 'string', multiple: true },
    format: { type: 'string' },
    out: { type: 'string' },
  });
  const dir = args.value('notes');
  if (dir === undefined) throw new UsageError('notes needs --notes DIR');
  if (name === 'import' && args.paths.length === 0) throw new UsageError('notes import needs a file');
  if (name !== 'import' && !existsSync(dir)) throw new Error(`${dir}: there is no such folder`);
  const problems: string[] = [];
  const store = await NoteStore.open(resolve(dir), {
    clock: () => new Date(),
    report: (message) => problems.push(message),
    parser: '',
  });
  let isWhole: boolean;
  try {
    const used = await withLibrary(args.values('library'), undefined, programDir, (library) =>
      action({ store, library: noteLibraryOf(library, new ArticleReader(library)), args }),
    );
    isWhole = used.isWhole;
    for (const { file, id, state } of used.value) await printLine(JSON.stringify({ file, id, state }));
  } finally {
    await store.close();
  }
  for (const problem of problems) complain(`tre: ${problem}`);
  return isWhole && problems.length === 0 ? 0 : 1;
}

async function exportAll({ store, library, args }: Work): Promise<readonly PlacedNote[]> {
  const format = readFormat(args.value('format'));
  const checked = await checkNotes(store, library);
  const states = new Map(checked.map((line) => [line.id, line.state]));
  const notes = store.all().map((note) => {
    const state = states.get(note.id);
    return state === undefined || state === 'known' || state === 'unreadable' ? note : { ...note, anchor: state };
  });
  const out = resolve(args.value('out') ?? '.');
  await makeFolder(out);
  await writeFile(
    join(out, `notes.${extensions[format]}`),
    exportNotes(notes, format, (id) => store.annotation(id)),
  );
  return checked;
}

async function importAll({ store, library, args }: Work): Promise<readonly PlacedNote[]> {
  const lines: PlacedNote[] = [];
  for (const path of args.paths) lines.push(...(await importFile(path, { store, library })));
  return lines;
}

/** Whatever fails names the file: several may be given. */
async function importFile(path: string, { store, library }: Omit<Work, 'args'>): Promise<readonly PlacedNote[]> {
  if (!existsSync(path)) throw new Error(`${path}: there is no such file`);
  try {
    return (await importNotes(store, await readFile(path, 'utf8'), library)).lines;
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function readFormat(value: string | undefined): ExportFormat {
  const format = exportFormats.find((one) => one === (value ?? 'markdown'));
  if (format === undefined) throw new UsageError(`--format is one of ${exportFormats.join(', ')}`);
  return format;
}
