import { expect, test } from 'vitest';
import { desk, found } from './corrections-desk';

test('a name without quotation marks belongs to its field as far as somebody bears it', async () => {
  const one = await desk();
  expect(await found(one, 'official:ly van dap thăm')).toEqual(['Thăm đê biển']);
  expect(await found(one, 'official:Lý V. Đập phong trào')).toEqual(['Thăm đê biển']);
  expect(await found(one, 'official:Trần Văn Đập')).toEqual([]);
});
