import { basename, extname } from 'node:path';
import { formatOfExtension } from '../../../shared/formats';

/** Hidden folders and the folders browsers save a page's pictures in hold no articles. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || /[_.]files$/iu.test(name) || name === 'node_modules';
}

/** True for a file whose ending the engine reads, but for hidden ones, and those (`~$…`) by which Office says who has a document open. */
export function isArticleFile(path: string): boolean {
  const name = basename(path);
  return !name.startsWith('.') && !name.startsWith('~$') && formatOfExtension.has(extname(name).slice(1).toLowerCase());
}
