import { look } from '../../disk/look';

/** The drive a folder lies on; `null` for what is no folder, or not there. */
export function deviceOf(folder: string): number | null {
  const found = look(folder);
  return typeof found !== 'string' && found.isDirectory() ? found.dev : null;
}
