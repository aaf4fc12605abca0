import { describe, expect, test } from 'vitest';
import { measureMarkup, parseDom, stripMarkup } from '../../../../../src/main/ingest/formats/html/dom';

describe('measureMarkup', () => {
  test('counts tags and depth without parsing', () => {
    expect(measureMarkup('<div><p>a<br><p>b<span>c</span></div>')).toEqual({ tags: 7, depth: 2 });
  });
  test('counts lone brackets, which cost a parser as much', () => {
    expect(measureMarkup('<<<').tags).toBe(3);
  });
});

describe('parseDom', () => {
  test('refuses markup nested too deep', () => {
    expect(parseDom('<div>'.repeat(1000))).toBeNull();
  });
});

describe('stripMarkup', () => {
  test('keeps words and breaks, drops scripts, styles and comments', () => {
    expect(stripMarkup('<p>Một &amp; hai</p><script>x<y</script><!-- ẩn --><div>ba<b>bốn</b></div>')).toBe(
      'Một & hai\n\nbabốn',
    );
  });
});
