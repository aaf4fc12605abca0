import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { desk, read } from './corrections-desk';

test('a misspelt word that some article has too is offered as it is mostly written, and stays what is shown', async () => {
  const one = await desk();
  for (let at = 0; at < 12; at += 1)
    writeFileSync(join(one.tin, `${at}.txt`), `Tin ${at}\n\nNgười dân sử dụng điện.\n`);
  writeFileSync(join(one.tin, 'slip.txt'), 'Tin lạ\n\nNgười dân xử dụng điện.\n');
  await one.engine.answers['library.rescan'](undefined);
  await read(one, 16);
  const asked = { query: 'xử dụng', exactMarks: false, filter: {} };
  expect(await one.engine.answers['search.offer'](asked)).toEqual({ query: 'sử dụng', articles: 12 });
  expect(await one.engine.answers['search.offer']({ ...asked, query: 'sử dụng' })).toBeNull();
  const page = await one.engine.answers['search.run']({ ...asked, sort: 'relevance', offset: 0, limit: 10 });
  expect(page).toMatchObject({ total: 1, corrections: [] });
});
