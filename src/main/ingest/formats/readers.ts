// Formats: the bytes of one file come in; its documents (text, pieces, what the format says of them) go out.
import type { Format } from '../../../shared/article';
import type { Reader } from '../source';
import { readDoc } from './doc';
import { readDocx } from './docx';
import { readEpub } from './epub';
import { readEml } from './eml';
import { readHtml } from './html';
import { readMd } from './md';
import { readMht } from './mht';
import { readMsg } from './msg';
import { readPdf } from './pdf';
import { readOdt } from './odt';
import { readRtf } from './rtf';
import { readTxt } from './txt';
import { readWebarchive } from './webarchive';

/**
 * The reader of each format. Readers with large parts are loaded when the first such file comes, so that a library of
 * plain text never pays for them.
 */
export const readers: Readonly<Record<Format, Reader>> = {
  txt: readTxt,
  md: readMd,
  html: readHtml,
  pdf: readPdf,
  docx: readDocx,
  doc: readDoc,
  odt: readOdt,
  rtf: readRtf,
  epub: readEpub,
  eml: readEml,
  msg: readMsg,
  mht: readMht,
  webarchive: readWebarchive,
};
