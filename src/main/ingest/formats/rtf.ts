// RTF: one file of control words comes in; body, text boxes and notes in reading order go out, headers and footers as
// furniture around them.
import type { RawFile, Source } from '../source';
import { officeSource } from './office/office-source';
import { readRtfContent } from './rtf/reader';

/** Reads RTF. */
export function readRtf({ bytes, limits }: RawFile): Source {
  return officeSource(readRtfContent(bytes.toString('latin1'), limits));
}
