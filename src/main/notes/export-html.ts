// Notes as one HTML page that needs nothing beside itself: no script, no style from elsewhere.
import { byArticle, type ExportedNote } from './exported-note';

const style =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 serif}blockquote{margin:1.5rem 0 .5rem;padding-left:1rem;border-left:.25rem solid}' +
  '.rose{border-color:#c2577a}.green{border-color:#4d8a57}.blue{border-color:#4a76b5}.orange{border-color:#c9782f}' +
  'p,blockquote{white-space:pre-line}.facts{font-size:.875rem;opacity:.75}';

/** The page; everything of the notes is escaped, comments are shown as written. */
export function exportHtml(notes: readonly ExportedNote[]): string {
  const sections = byArticle(notes).map(({ first, notes: own }) => {
    const facts = [first.publisher, first.published, first.path].filter((fact) => (fact ?? '') !== '');
    return `<section>\n<h2>${escape(first.articleTitle)}</h2>\n<p class="facts">${escape(facts.join(' · '))}</p>\n${own.map(noteHtml).join('\n')}\n</section>`;
  });
  return `<!doctype html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n<title>Tre Reader</title>\n<style>${style}</style>\n</head>\n<body>\n${sections.join('\n')}\n</body>\n</html>\n`;
}

function noteHtml(note: ExportedNote): string {
  const quote = `<blockquote class="${note.colour}">${escape(note.target.exact)}</blockquote>`;
  const comment = note.comment === '' ? '' : `\n<p>${escape(note.comment)}</p>`;
  const state = note.anchor === undefined || note.anchor === 'exact' ? [] : [`(${note.anchor})`];
  const facts = [...note.tags.map((tag) => `#${tag}`), ...state];
  return `${quote}${comment}${facts.length === 0 ? '' : `\n<p class="facts">${escape(facts.join(' '))}</p>`}`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
