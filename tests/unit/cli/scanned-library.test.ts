import { describe, expect, test } from 'vitest';
import { openingsOf } from '../../../src/main/cli/openings';
import { ScannedLibrary } from '../../../src/main/cli/scanned-library';
import { toldBy } from '../../../src/main/cli/told-article';
import { recognise } from '../../../src/main/recognise/recognise';
import { tokenise } from '../../../src/main/recognise/words/tokens';
import type { Article } from '../../../src/shared/article';

function articleOf(text: string, id: string): Article {
  const facts = { published: { value: '2019-03-12', basis: 'printed', certain: true }, event: null } as const;
  return {
    ...{ id, text, paths: [id], part: 0, bytesSha256: id, wordsHash: '', format: 'txt', encoding: 'utf-8' },
    ...{ title: '', titleMade: false, publisher: null, origin: null, byline: null, url: null, saved: null, lang: null },
    ...{ pages: [], blocks: [], facts: {}, issues: [], ...facts },
    ...recognise(text, []),
  };
}

function scan(...texts: string[]): readonly Article[] {
  const articles = texts.map((text, at) => articleOf(text, String(at)));
  const library = new ScannedLibrary();
  articles.forEach((article, at) => library.add(toldBy(article), at + 1));
  return articles.map((article, at) => library.shown(article, at + 1, openingsOf(tokenise(article.text, []))));
}

describe('all articles of a scan', () => {
  test('join the unmarked spelling of an English article to the person, whichever came first', () => {
    const shown = scan('Prime Minister Ly Van Dap visited the dykes on Monday.', 'Thủ tướng Lý Văn Đập thăm đê.');
    expect(shown.map(({ officials }) => officials.map(({ person }) => person))).toEqual([
      ['lí-văn-đập'],
      ['lí-văn-đập'],
    ]);
  });

  test('find a slogan that one announces where another prints it without marks', () => {
    const [first, second] = scan(
      'Bà con hưởng ứng mỗi làng một hồ nước sạch từ năm nay.',
      'Phong trào “Mỗi làng một hồ nước sạch” lan rộng.',
    );
    expect(first?.slogans).toMatchObject([{ text: 'mỗi làng một hồ nước sạch', why: { rule: 'known-slogan' } }]);
    expect(first?.slogans[0]?.slogan).toBe(second?.slogans[0]?.slogan);
  });

  test('of one stay as they are', () => {
    expect(scan('Bà con hưởng ứng mỗi làng một hồ nước sạch.')[0]?.slogans).toEqual([]);
  });
});
