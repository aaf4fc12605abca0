import { readdirSync, statSync, type Dirent } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { formatOfExtension } from '../../shared/formats';

/** A file of the library as the disk has it. */
export interface ListedFile {
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
}

/** Folders looked into between two pauses, so that searches are answered while a large tree is listed. */
const SLICE = 64;

/** Article files under `root` (a folder, or one file), recursively; links are not followed. `null` when `root` is not there. */
export async function listFiles(root: string): Promise<readonly ListedFile[] | null> {
  const stat = statSync(root, { throwIfNoEntry: false });
  if (stat === undefined) return null;
  if (!stat.isDirectory()) return [{ path: root, size: stat.size, mtimeMs: stat.mtimeMs }];
  const files: ListedFile[] = [];
  const folders = [root];
  for (let visited = 0; folders.length > 0; visited += 1) {
    if (visited % SLICE === SLICE - 1) await new Promise((resolve) => setImmediate(resolve));
    const folder = folders.pop();
    if (folder === undefined) break;
    for (const item of readFolder(folder)) {
      const path = join(folder, item.name);
      if (item.isDirectory()) {
        if (!isPassedOver(item.name)) folders.push(path);
      } else if (isArticleFile(item.name)) {
        const found = statSync(path, { throwIfNoEntry: false });
        if (found?.isFile() === true) files.push({ path, size: found.size, mtimeMs: found.mtimeMs });
      }
    }
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function readFolder(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Hidden folders and the folders browsers save a page's pictures in hold no articles. */
function isPassedOver(name: string): boolean {
  return name.startsWith('.') || /_files$/u.test(name) || name === 'node_modules';
}

/** True for a file whose ending the engine reads. */
export function isArticleFile(path: string): boolean {
  const name = basename(path);
  return !name.startsWith('.') && formatOfExtension.has(extname(name).slice(1).toLowerCase());
}
