// File formats the engine reads, by extension.
import type { Format } from './article';

/** Format of each extension, lower case without the dot. */
export const formatOfExtension: ReadonlyMap<string, Format> = new Map([
  ['txt', 'txt'],
  ['md', 'md'],
  ['markdown', 'md'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['pdf', 'pdf'],
  ['docx', 'docx'],
  ['doc', 'doc'],
  ['odt', 'odt'],
  ['rtf', 'rtf'],
  ['epub', 'epub'],
  ['eml', 'eml'],
  ['msg', 'msg'],
  ['mht', 'mht'],
  ['mhtml', 'mht'],
  ['webarchive', 'webarchive'],
]);

/** Extensions of article files. */
export const articleExtensions: readonly string[] = [...formatOfExtension.keys()];
