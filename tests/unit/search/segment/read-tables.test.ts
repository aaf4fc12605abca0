import { expect, test } from 'vitest';
import { numberedWords } from '../../../../src/main/search/article-words';
import { draftSegment, finishDraft } from '../../../../src/main/search/segment/draft';
import { readTables } from '../../../../src/main/search/segment/read-tables';
import { memorySink } from '../../../../src/main/search/segment/sink';

test('tables that stay in memory keep nothing there of what they were unpacked from', () => {
  const draft = draftSegment([numberedWords('Hội nghị đối ngoại', [])]);
  const { keys, runs } = readTables(finishDraft(draft, Uint32Array.of(7), memorySink()));
  expect([keys.buffer.byteLength, runs.buffer.byteLength]).toEqual([keys.length, runs.length]);
  expect(new TextDecoder().decode(keys)).toBe('doihoinghingoai');
});
