import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(__dirname, '../../../../src/renderer/theme/tokens.css'), 'utf8');

/** Colours of a theme by their names. */
function coloursOf(theme: string): ReadonlyMap<string, string> {
  const [, rules = ''] = new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]*)\\}`, 'u').exec(css) ?? [];
  return new Map(
    [...rules.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const fills = ['official-bg', 'slogan-bg', 'diff-bg', 'hit', 'note-rose', 'note-green', 'note-blue', 'note-orange'];

describe('marks', () => {
  // Fills are painted as images, which a checker of pages cannot weigh.
  it.each(['light', 'sepia', 'dark', 'contrast'])('can be read on every fill of the theme %s', (theme) => {
    const colours = coloursOf(theme);
    for (const fill of fills) {
      const found = contrast(colours.get('ink') ?? '', colours.get(fill) ?? '');
      expect([fill, found >= (theme === 'contrast' ? 7 : 4.5)]).toEqual([fill, true]);
    }
  });
});
