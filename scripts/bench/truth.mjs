// Compares answers with a scan of every word: 300 queries over 20,000 real articles, 10,000 steps of articles coming and going.
import { spawnSync } from 'node:child_process';
import { inRoot, ROOT } from '../setup/paths.mjs';

export function benchTruth({ articles = '20000', steps = '10000' }) {
  const { status } = spawnSync(
    process.execPath,
    [inRoot('node_modules', 'vitest', 'vitest.mjs'), 'run', 'tests/integration/search-truth.test.ts'],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, TRE_TRUTH_ARTICLES: articles, TRE_TRUTH_STEPS: steps },
    },
  );
  process.exitCode = status ?? 1;
}
