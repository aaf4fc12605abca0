// Compare: two articles come in as text and blocks; the passages that say the same thing go out, with the words that differ.
// passages (marks, boundaries, figures) -> vocabulary (weights) -> candidates -> tiles -> likeness (extent) -> verdict ->
// choose (widen) -> links (changes) -> coverage; reuse asks the same of one passage and an article.
import type { Alignment } from '../../shared/alignment';
import type { Comparable } from './comparable';
import { choose } from './choose';
import { coverage, linkedPassages } from './coverage';
import { links } from './links';
import { passages } from './passages';
import { readings } from './vocabulary';

/** Links the passages of `a` and `b` that say the same thing; pure, and bounded for any two texts. */
export function compare(a: Comparable, b: Comparable): Alignment {
  const sides = { a: { text: a.text, passages: passages(a) }, b: { text: b.text, passages: passages(b) } };
  const read = readings(sides.a.passages, sides.b.passages);
  const found = links(choose(read.a, read.b), read, sides);
  return {
    links: found,
    coverage: {
      a: coverage(
        a.text,
        found.flatMap((link) => link.a),
      ),
      b: coverage(
        b.text,
        found.flatMap((link) => link.b),
      ),
    },
    passages: {
      a: linkedPassages(
        sides.a.passages,
        found.flatMap((link) => link.a),
      ),
      b: linkedPassages(
        sides.b.passages,
        found.flatMap((link) => link.b),
      ),
    },
  };
}
