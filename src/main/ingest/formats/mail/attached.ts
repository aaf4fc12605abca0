import type { RawFile, Source } from '../../source';

/** Reads what is attached to a message, its name before each issue; `null` when the name promises no format Tre reads. */
export async function readAttached({ inside }: RawFile, name: string, bytes: Buffer): Promise<Source | null> {
  const source = (await inside?.(name, bytes)) ?? null;
  if (source === null) return null;
  return { ...source, issues: source.issues.map(({ code, message }) => ({ code, message: `${name}: ${message}` })) };
}
