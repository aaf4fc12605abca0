// One folder for everything a run of the tests writes; it is gone when the run ends, whatever the tests left in it.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes the temporary folder that tests and the programs they start see; what it returns removes it. */
export default function setUp(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'tre-tests-'));
  // Some tests act as somebody else.
  chmodSync(folder, 0o755);
  process.env['TMPDIR'] = folder;
  process.env['TEMP'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
