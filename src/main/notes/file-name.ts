// Names of notes files: readable, portable, kept for life.
import { words } from '../text/words';

const LONGEST_SLUG = 60;
/** Names Windows gives to devices, whatever ending follows. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Ending of every notes file. */
export const noteFileEnding = '.jsonld';

/** `<slug of the title>.<8 hex of the hash>.jsonld`; `copy` above 1 tells apart articles that share both. */
export function noteFileName(title: string, bytesSha256: string, copy = 1): string {
  let slug = '';
  for (const { folded } of words(title.normalize('NFC'))) {
    const longer = slug === '' ? folded : `${slug}-${folded}`;
    if (longer.length > LONGEST_SLUG) break;
    slug = longer;
  }
  const plain = slug.replace(/[^a-z0-9-]/g, '');
  const safe = plain === '' || device.test(plain) ? `note-${plain}`.replace(/-$/, '') : plain;
  return `${safe}${copy === 1 ? '' : `-${copy}`}.${bytesSha256.slice(0, 8)}${noteFileEnding}`;
}
