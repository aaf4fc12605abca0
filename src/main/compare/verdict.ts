// Whether what two readings share makes a link. The figures were set on the development pairs and looked over on others.
import { figuresDisagree } from './figures';
import type { Likeness } from './likeness';
import { type Reading, isWhole, shareOf } from './vocabulary';

interface LeastDensity {
  readonly whole: number;
  readonly part: number;
}

/** The share of a statement that must have a counterpart: for whole sentences, and for parts of them. */
const MIN_DENSITY: LeastDensity = { whole: 0.4, part: 0.55 };
/** The same beside a link: neighbours that correspond make it likelier. */
const MIN_DENSITY_BESIDE: LeastDensity = { whole: 0.33, part: 0.36 };
/** The same where this many names, figures and rare words stand in these two passages only. */
const MIN_DENSITY_ANCHORED: LeastDensity = { whole: 0.3, part: 0.42 };
const ANCHORS = 4;
/** A phrase that is no large part of either sentence is a formula or a name, however exact. */
const MIN_SHARE = 0.4;
/** Below this density the figures must not contradict. */
const LOOSE = 0.72;

/** True when `found` between `a` and `b` is a shared statement; `beside` when their neighbours are linked already. */
export function isLink(found: Likeness, a: Reading, b: Reading, beside: boolean): boolean {
  const [shareA, shareB] = [shareOf(a, found.a), shareOf(b, found.b)];
  if (Math.max(shareA, shareB) < MIN_SHARE) return false;
  const least = leastDensity(found.anchors, beside);
  const whole = isWhole(a, found.a) && isWhole(b, found.b);
  if (found.density < (whole ? least.whole : least.part)) return false;
  if (found.proof < leastProof(found.density) * (beside ? 0.5 : 1)) return false;
  return found.density >= LOOSE || !figuresDisagree(a.figures, b.figures);
}

function leastDensity(anchors: number, beside: boolean): LeastDensity {
  if (anchors >= ANCHORS) return MIN_DENSITY_ANCHORED;
  return beside ? MIN_DENSITY_BESIDE : MIN_DENSITY;
}

/** The looser the statements agree, the more their shared words must prove. */
function leastProof(density: number): number {
  return 1 + 5 * Math.max(0, 0.9 - density);
}
