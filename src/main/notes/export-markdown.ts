// Notes as Markdown: a heading for each article, each quote as a block quotation with its comment below.
import { byArticle, type ExportedNote } from './exported-note';

/** The document; quotes are escaped, comments are Markdown already and stay as written. */
export function exportMarkdown(notes: readonly ExportedNote[]): string {
  const sections = byArticle(notes).map(({ first, notes: own }) => {
    const facts = [first.publisher, first.published, code(first.path)].filter((fact) => (fact ?? '') !== '');
    const head = `## ${escape(oneLine(first.articleTitle))}\n\n${facts.join(' · ')}`;
    return [head.trimEnd(), ...own.map(noteText)].join('\n\n');
  });
  return `${sections.join('\n\n')}\n`;
}

function noteText(note: ExportedNote): string {
  const quote = note.target.exact
    .trim()
    .split(/\n+/)
    .map((line) => `> ${escape(line)}`)
    .join('\n>\n');
  const tags = note.tags.map((tag) => `#${tag.trim().replace(/\s+/g, '-')}`).join(' ');
  const state = note.anchor === undefined || note.anchor === 'exact' ? '' : `*(${note.anchor})*`;
  const parts = [quote, note.comment.trim(), [tags, state].filter((part) => part !== '').join(' ')];
  return parts.filter((part) => part !== '').join('\n\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function code(path: string): string {
  return path === '' ? '' : `\`${path.replaceAll('`', "'")}\``;
}

/** Makes characters that Markdown reads as marks stand for themselves. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, (_, space: string, mark: string) => {
      return `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`;
    });
}
