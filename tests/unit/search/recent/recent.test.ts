import { describe, expect, it } from 'vitest';
import { articleWords } from '../../../../src/main/search/article-words';
import { Recent } from '../../../../src/main/search/recent/recent';
import { keyOf } from '../../../../src/main/text/key';

/** Words of an article: one every article has, one that becomes common late, one of every third, one of its own. */
function textOf(id: number): string {
  const late = id < 90 ? '' : 'quốc tế';
  return `Hội nghị ${late} ${id % 3 === 0 ? 'Hồi' : ''} ${id % 10 === 0 ? 'kinh tế' : ''} lần${id}`;
}

function filled(articles: number): { readonly recent: Recent; readonly texts: readonly string[] } {
  const recent = new Recent();
  const texts = Array.from({ length: articles }, (_, id) => textOf(id));
  texts.forEach((text, id) => recent.add(id, articleWords(text, [])));
  return { recent, texts };
}

const hasKey = (text: string, key: string): boolean => articleWords(text, []).forms.some((form) => keyOf(form) === key);
const placesWith = (texts: readonly string[], key: string): number[] =>
  texts.flatMap((text, place) => (hasKey(text, key) ? [place] : []));
const keys = ['hoi', 'nghi', 'quoc', 'te', 'kinh', 'lan7', 'lan199', 'khongco'];

describe('the newest articles', () => {
  it('names every article that has a word, however common it is', () => {
    const { recent, texts } = filled(200);
    for (const key of keys) expect(recent.having(key)).toEqual(expect.arrayContaining(placesWith(texts, key)));
  });

  it('names all articles for a word that most have, and no others for a rarer one', () => {
    const { recent, texts } = filled(200);
    expect(recent.having('hoi')).toHaveLength(200);
    expect(recent.having('kinh')).toEqual(placesWith(texts, 'kinh'));
    expect(recent.having('khongco')).toEqual([]);
  });

  it('says in how many articles a word is, a common one too, also after more have come', () => {
    const { recent, texts } = filled(200);
    for (const key of keys) expect(recent.articlesOf(key)).toBe(placesWith(texts, key).length);
    recent.add(200, articleWords('quốc tế, quốc gia', []));
    expect(recent.articlesOf('quoc')).toBe(placesWith(texts, 'quoc').length + 1);
    expect(recent.having('gia')).toEqual([200]);
    expect(recent.having('quoc')).toContain(200);
  });

  it('leaves out the others of a word as long as there are few articles', () => {
    const { recent } = filled(6);
    expect(recent.having('kinh')).toEqual([0]);
    expect(recent.having('lan3')).toEqual([3]);
  });
});
