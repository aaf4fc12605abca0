import { describe, expect, it } from 'vitest';
import { bundledLexicons } from '../../../../src/main/recognise/lexicon/bundled';
import { extendLexicon } from '../../../../src/main/recognise/lexicon/lexicon';
import { readLexiconFile } from '../../../../src/main/recognise/lexicon/lexicon-file';
import { recognise } from '../../../../src/main/recognise/recognise';

describe('the bundled lexicons', () => {
  it.each(Object.entries(bundledLexicons))('%s is whole, and says where each entry comes from', (_, text) => {
    const { sections, problems } = readLexiconFile(text);
    expect(problems).toEqual([]);
    const entries = [...sections.values()].flat();
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter((entry) => entry.source === '')).toEqual([]);
  });

  it.each(Object.entries(bundledLexicons))('%s holds no phrase twice in a section', (_, text) => {
    for (const entries of readLexiconFile(text).sections.values()) {
      const phrases = entries.map((entry) => entry.phrase);
      expect(new Set(phrases).size).toBe(phrases.length);
    }
  });
});

describe('a lexicon of the reader', () => {
  const text = 'Tại buổi lễ, Trấn thủ Lý Thường Kiên nói về việc nước.';
  const names = (): string[] => recognise(text, []).officials.map((official) => official.title ?? '');

  it('adds heads of titles that the program does not know, even after it has read articles', () => {
    expect(names()).toEqual([]);
    expect(extendLexicon('titles', '[office] old chronicles\nTrấn thủ\n')).toEqual([]);
    expect(names()).toEqual(['Trấn thủ']);
  });

  it('says which lines and sections it cannot use', () => {
    const problems = extendLexicon('titles', '[offices] a slip\nlạc hầu\n[rank] chronicles\n***\n');
    expect(problems.map((problem) => problem.message)).toEqual(['holds no word', 'titles has no section [offices]']);
    expect(extendLexicon('nothing', '[office] x\nlạc hầu\n')).toHaveLength(1);
  });
});
