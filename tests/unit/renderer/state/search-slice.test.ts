import { expect, test } from 'vitest';
import { asked, taken } from '../../../../src/renderer/state/search-slice';

test('an offer that is taken keeps what was typed, until other words are asked', () => {
  const offer = taken(asked('nghành giáo '), 'ngành giáo');
  expect(offer).toEqual({ query: 'ngành giáo', takenFor: 'nghành giáo', keepTyped: false, isTyping: false });
  expect({ ...offer, ...asked('nghành giáo') }).toMatchObject({ query: 'nghành giáo', takenFor: null });
});
