import { samples, test } from './launch';
import { smoke } from './smoke';

test('the program reads the samples, finds, compares and keeps a note', async ({ desk }) => {
  const { page } = await desk.start({ library: samples });
  await smoke(page);
});
