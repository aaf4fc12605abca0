import { traitsOf } from '../traits';
import { signatureOf } from './binary';
import { decodeUtf8 } from './utf8';

/**
 * The text of bytes that are Vietnamese in UTF-8 beyond doubt, as most files are; `null` for all others, which are to be
 * looked at closely.
 */
export function plainUtf8(bytes: Uint8Array): string | null {
  const text = signatureOf(bytes) === null ? decodeUtf8(bytes) : null;
  if (text === null) return null;
  const { hasControls, hasMarks, hasMojibakeSign } = traitsOf(text);
  return hasMarks && !hasControls && !hasMojibakeSign ? text : null;
}
