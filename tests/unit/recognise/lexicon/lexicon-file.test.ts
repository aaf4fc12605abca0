import { describe, expect, it } from 'vitest';
import { readLexiconFile } from '../../../../src/main/recognise/lexicon/lexicon-file';

describe('readLexiconFile', () => {
  it('gives every phrase the source of its section, or its own', () => {
    const { sections, problems } = readLexiconFile(
      '# remark\r\n[office] a decree\r\nchủ tịch\r\nquan án\ta chronicle\r\n\n[office] the press\nthủ tướng\n',
    );
    expect(problems).toEqual([]);
    expect(sections.get('office')).toEqual([
      { phrase: 'chủ tịch', source: 'a decree' },
      { phrase: 'quan án', source: 'a chronicle' },
      { phrase: 'thủ tướng', source: 'the press' },
    ]);
  });

  it('names each line that says nothing, and keeps the others', () => {
    const { sections, problems } = readLexiconFile(`chủ tịch\n[office]\n---\nthủ tướng\n${'a'.repeat(500)}\n`);
    expect(problems.map((problem) => problem.line)).toEqual([1, 2, 3, 5]);
    expect(sections.get('office')?.map((entry) => entry.phrase)).toEqual(['thủ tướng']);
  });
});
