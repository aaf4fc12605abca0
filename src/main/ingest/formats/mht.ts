// Pages saved as one file (MHTML): the bytes come in; the article of the page goes out, with where and when it was saved.
import type { RawFile, Source } from '../source';
import { dateOf, subjectOf } from './mail/facts';
import { readMessage, sourceOf } from './mail/message';
import { readMime, type MimePart } from './mail/mime';

/** Reads a page saved by a browser: its main frame; pictures, styles and other frames are not articles. */
export async function readMht(file: RawFile): Promise<Source> {
  const { root, issues } = await readMime(file.bytes, file.limits.maxDepth);
  const read = await readMessage(root, { ...file, inside: () => Promise.resolve(null) });
  if (read.body === null) return sourceOf(read, null, issues);
  const title = subjectOf(root.headers);
  const saved = dateOf(root.headers.get('date'))?.value;
  const url = savedAddress(root);
  const page = {
    ...(url === undefined ? {} : { url }),
    ...read.body.page,
    ...(saved === undefined ? {} : { saved }),
  };
  // The name of the window, which may be the site's: what heads the page goes before it.
  const named = title === null ? {} : { title };
  return sourceOf(read, { ...read.body, page, file: { ...named, ...read.body.file } }, issues);
}

function savedAddress(root: MimePart): string | undefined {
  const page = pageOf(root);
  const said = [
    root.headers.get('snapshot-content-location'),
    page?.headers.get('content-location'),
    root.headers.get('content-location'),
  ];
  return said.find((url) => url !== undefined && /^https?:\/\/\S+$/iu.test(url));
}

function pageOf(part: MimePart): MimePart | undefined {
  if (part.type === 'text/html' || part.type === 'application/xhtml+xml') return part;
  for (const inner of part.parts) {
    const found = pageOf(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}
