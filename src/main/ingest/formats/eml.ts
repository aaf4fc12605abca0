// Mail: the bytes of a saved message come in; its text and the articles attached to it go out.
import type { RawFile, Source } from '../source';
import { mailFacts } from './mail/facts';
import { markForwarded } from './mail/forwarded';
import { readMessage, sourceOf } from './mail/message';
import { readMime } from './mail/mime';

/** Reads a saved mail. What is attached and can be read is an article of its own. */
export async function readEml(file: RawFile): Promise<Source> {
  const { root, issues } = await readMime(file.bytes, file.limits.maxDepth);
  const read = await readMessage(root, file);
  const { page, file: facts } = mailFacts(root.headers, read.encoding);
  const body =
    read.body === null ? null : markForwarded({ ...read.body, page: { ...read.body.page, ...page }, file: facts });
  return sourceOf(read, body, issues);
}
