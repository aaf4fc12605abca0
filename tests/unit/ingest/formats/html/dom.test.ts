import { describe, expect, test } from 'vitest';
import { measureMarkup, parseDom, stripMarkup } from '../../../../../src/main/ingest/formats/html/dom';

describe('measureMarkup', () => {
  test('counts tags and depth without parsing', () => {
    expect(measureMarkup('<div><p>a<br><p>b<span>c</span></div>')).toEqual({ tags: 7, entities: 0, depth: 2 });
  });
  test('counts lone brackets and beginnings of entities, which cost a parser as much', () => {
    expect(measureMarkup('<<<&#&lt;')).toEqual({ tags: 3, entities: 2, depth: 0 });
  });
});

describe('parseDom', () => {
  test('refuses markup nested too deep', () => {
    expect(parseDom('<div>'.repeat(1000))).toBeNull();
  });
  test.each(['<b>', '<', '&', '&#', '&amp;'])('refuses a flood of %j', (part) => {
    expect(parseDom(part.repeat(300_000))).toBeNull();
  });
});

describe('stripMarkup', () => {
  test('keeps words and breaks, drops scripts, styles and comments', () => {
    expect(stripMarkup('<p>Một &amp; hai</p><script>x<y</script><!-- ẩn --><div>ba<b>bốn</b></div>')).toBe(
      'Một & hai\n\nbabốn',
    );
  });
  test('reads letters given by their numbers, once', () => {
    expect(stripMarkup('S&#7889; m&#x1ED9;t&NBSP;&#38;amp; &#1114112;&#xD800;')).toBe('Số một\u00a0&amp; \ufffd\ufffd');
  });
});
