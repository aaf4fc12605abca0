// The text of a lexicon file comes in; its sections go out, each entry with its source, and what is wrong with which line.

/** One line of a lexicon: a phrase, and where it comes from. */
export interface LexiconEntry {
  readonly phrase: string;
  readonly source: string;
}

/** A line that says nothing a lexicon can hold; lines count from 1. */
export interface LexiconProblem {
  readonly line: number;
  readonly message: string;
}

/** Sections by name. */
export interface LexiconFile {
  readonly sections: ReadonlyMap<string, readonly LexiconEntry[]>;
  /** Every line that opens a section, with the name of that. */
  readonly headers: readonly { readonly line: number; readonly section: string }[];
  readonly problems: readonly LexiconProblem[];
}

const HEADER = /^\[([a-z-]+)\](.*)$/u;

/**
 * Reads a lexicon: `# remark`, `[section] source of what follows`, then one phrase a line; a tab and more words after a
 * phrase are a source of its own. A section may be opened again, with another source.
 */
export function readLexiconFile(text: string): LexiconFile {
  const sections = new Map<string, LexiconEntry[]>();
  const headers: { line: number; section: string }[] = [];
  const problems: LexiconProblem[] = [];
  let open: { readonly entries: LexiconEntry[]; readonly source: string } | null = null;
  for (const [index, raw] of text.split('\n').entries()) {
    const written = raw.trim();
    if (written === '' || written.startsWith('#')) continue;
    const header = HEADER.exec(written);
    if (header !== null) {
      headers.push({ line: index + 1, section: header[1] ?? '' });
      open = openSection(sections, header[1] ?? '', (header[2] ?? '').trim());
      if (open.source === '') problems.push({ line: index + 1, message: 'the section names no source' });
      continue;
    }
    const problem = open === null ? 'stands before any section' : addEntry(open.entries, written, open.source);
    if (problem !== null) problems.push({ line: index + 1, message: problem });
  }
  return { sections, headers, problems };
}

function openSection(
  sections: Map<string, LexiconEntry[]>,
  name: string,
  source: string,
): { entries: LexiconEntry[]; source: string } {
  const entries = sections.get(name) ?? [];
  sections.set(name, entries);
  return { entries, source };
}

const LONGEST_PHRASE = 400;

/** Adds the entry of a line; gives what is wrong with it, if anything. */
function addEntry(entries: LexiconEntry[], written: string, source: string): string | null {
  const [phrase = '', own = ''] = written.split('\t', 2).map((part) => part.trim());
  if (phrase.length > LONGEST_PHRASE) return 'is too long for a phrase';
  if (!/[\p{L}\d]/u.test(phrase)) return 'holds no word';
  entries.push({ phrase: phrase.normalize('NFC'), source: own === '' ? source : own });
  return null;
}
