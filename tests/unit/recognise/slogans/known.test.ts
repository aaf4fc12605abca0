import { describe, expect, test } from 'vitest';
import { recognise } from '../../../../src/main/recognise/recognise';
import { KnownSlogans, type KnownSlogan } from '../../../../src/main/recognise/slogans/known';

const plough: KnownSlogan = { slogan: 'dat-khong-phu-nguoi-cay', kind: 'saying', event: null };

function knowing(...wordings: readonly (readonly [string, KnownSlogan])[]): KnownSlogans {
  const known = new KnownSlogans();
  for (const [wording, slogan] of wordings) known.count(wording, slogan, 1);
  return known;
}

function found(text: string, known: KnownSlogans): string[] {
  return recognise(text, [], known).slogans.map((slogan) => slogan.text);
}

describe('a slogan known from other articles', () => {
  const known = knowing(['Đất không phụ người cày', plough]);

  test('is found without marks, in another case and with other marks between its words', () => {
    const text = 'Bà tin đất không phụ – người cày từ bé.';
    const [slogan] = recognise(text, [], known).slogans;
    expect(slogan).toMatchObject({ text: 'đất không phụ – người cày', ...plough, why: { rule: 'known-slogan' } });
  });

  test.each([
    ['across the end of a sentence', 'Ai bảo đất không phụ. Người cày thì tin.'],
    ['with other tone marks', 'Đặt không phụ người cày.'],
    ['as the title of a work', 'Bài hát “Đất không phụ người cày” vang lên.'],
  ])('is not found %s', (_name, text) => {
    expect(found(text, known)).toEqual([]);
  });

  test('is found once where the article announces it itself', () => {
    expect(found('Phương châm “Đất không phụ người cày” còn đó.', known)).toEqual(['Đất không phụ người cày']);
  });

  test('is the longest one known, and none where two slogans have the same words', () => {
    const longer = knowing(
      ['Đất không phụ người cày', plough],
      ['Đất không phụ người cày sâu', { ...plough, slogan: 'sau' }],
    );
    expect(found('Rằng đất không phụ người cày sâu cuốc bẫm.', longer)).toEqual(['đất không phụ người cày sâu']);
    const shared = knowing(
      ['Đất không phụ người cày', plough],
      ['Đất không phụ người cày', { ...plough, slogan: 'khac' }],
    );
    expect(found('Rằng đất không phụ người cày.', shared)).toEqual([]);
  });

  test('is of the kind most articles print it as, in whatever order they come and go', () => {
    const kindOf = (known: KnownSlogans) => recognise('Rằng đất không phụ người cày.', [], known).slogans[0]?.kind;
    const motto = { ...plough, kind: 'motto' } as const;
    const said = ['Đất không phụ người cày', plough] as const;
    const coined = ['Đất không phụ người cày', motto] as const;
    expect(kindOf(knowing(said, said, coined))).toBe('saying');
    expect(kindOf(knowing(coined, said, said))).toBe('saying');
    expect(kindOf(knowing(said, coined))).toBe(kindOf(knowing(coined, said)));
    const left = knowing(said, coined);
    left.count('Đất không phụ người cày', motto, -1);
    expect(kindOf(left)).toBe('saying');
  });

  test('is forgotten with the last article that announced it, and short words are never looked for', () => {
    const forgotten = knowing(['Đất không phụ người cày', plough], ['chậm mà chắc', { ...plough, slogan: 'cham' }]);
    forgotten.count('Đất không phụ người cày', plough, -1);
    expect(found('Rằng đất không phụ người cày, chậm mà chắc.', forgotten)).toEqual([]);
  });
});
