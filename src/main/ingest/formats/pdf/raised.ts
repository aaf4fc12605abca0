/** Letters on a base line; `y` grows downwards. */
interface Placed {
  readonly y: number;
  readonly size: number;
}

const SMALLER = 0.9;
/** In heights of the letters beside. */
const HIGHER = 0.15;

/** True for letters that are smaller than those beside them and stand above their base line. */
export function isRaisedBeside(one: Placed, beside: Placed): boolean {
  return one.size < SMALLER * beside.size && beside.y - one.y > HIGHER * beside.size;
}
