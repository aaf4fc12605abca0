import { describe, expect, it } from 'vitest';
import { findPassage } from '../../../src/main/compare/reuse';
import { evening, football, morning } from './articles';

const sentence = 'Nghề giấy dó ở Bình Lâm đã có hơn bốn trăm năm, từng nuôi sống 1.250 gia đình.';

describe('findPassage', () => {
  it('finds a sentence word for word, with score 1', () => {
    const place = findPassage('Nay chỉ còn 37 hộ theo nghề.', evening);
    expect(place?.score).toBe(1);
    expect(place?.spans.map(({ start, end }) => evening.text.slice(start, end))).toEqual([
      'Nay chỉ còn 37 hộ theo nghề.',
    ]);
  });

  it('finds the sentence that holds it as a clause', () => {
    const place = findPassage(sentence, morning);
    expect(place?.spans.map(({ start, end }) => morning.text.slice(start, end)).join()).toContain('hơn bốn trăm năm');
    expect(place?.score).toBeGreaterThan(0.6);
  });

  it('finds a run of sentences as spans close together', () => {
    const place = findPassage(`${sentence} Nay chỉ còn 37 hộ theo nghề.`, morning);
    expect(place?.spans).toHaveLength(2);
    expect(place?.score).toBeGreaterThan(0.7);
  });

  it('finds nothing in an article about something else', () => {
    expect(findPassage(sentence, football)).toBeNull();
    expect(findPassage('', evening)).toBeNull();
  });
});
