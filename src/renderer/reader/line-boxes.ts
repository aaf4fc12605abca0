// Boxes of text on a line in, one soft band for each line out: for washes behind passages and the cursor.

/** A box in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Joins the boxes of each line, in whatever order they come, and stretches them to `lineHeight`, so that neighbouring lines meet without overlap. */
export function lineBoxes(boxes: readonly Box[], lineHeight: number): Box[] {
  const found: Box[] = [];
  for (const box of boxes) {
    const line = found.findIndex((known) => isOnLine(known, box));
    const known = found[line];
    if (known === undefined) found.push(box);
    else found[line] = joined(known, box);
  }
  found.sort((one, other) => one.y - other.y);
  return found.map((box, at) => stretched(box, lineHeight, found[at - 1], found[at + 1]));
}

function isOnLine(line: Box, box: Box): boolean {
  const middle = box.y + box.height / 2;
  return middle > line.y && middle < line.y + line.height;
}

function joined(one: Box, other: Box): Box {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}

/** Meets the neighbouring lines half-way where they are near; else the line height decides. */
function stretched(box: Box, lineHeight: number, before: Box | undefined, after: Box | undefined): Box {
  const pad = Math.max(0, (lineHeight - box.height) / 2);
  const gapAbove = before === undefined ? Infinity : box.y - (before.y + before.height);
  const gapBelow = after === undefined ? Infinity : after.y - (box.y + box.height);
  const above = gapAbove < lineHeight ? Math.max(0, gapAbove / 2) : pad;
  const below = gapBelow < lineHeight ? Math.max(0, gapBelow / 2) : pad;
  return { x: box.x, width: box.width, y: box.y - above, height: box.height + above + below };
}
