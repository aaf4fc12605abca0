import { insertAt, placeAfter, spoilLetters, type Mutations } from './mutation';

const names = (
  'p div span table tr td b a font h1 article section ul li pre script style title meta head body html svg math ' +
  'template noscript iframe select option form blockquote w:p w:r w:t w:tbl w:tr w:tc w:sdt text:p text:span ' +
  'text:list text:list-item table:table navPoint item spine'
).split(' ') as [string, ...string[]];

const repeated = [2, 40, 300, 3_000, 60_000] as const;

/** Mutations of HTML and XML. */
export const anyMarkup: Mutations = [
  spoilLetters('nest', (page, dice) => {
    const [name, times] = [dice.pick(names), dice.pick(repeated)];
    const close = dice.isLucky(0.5) ? `</${name}>`.repeat(times) : '';
    return insertAt(page, placeAfter(page, />/gu, dice), `${`<${name}>`.repeat(times)}x${close}`);
  }),
  spoilLetters('many', (page, dice) => {
    const name = dice.pick(names);
    const one = `<${name} id="a" class="b c" href="x">y</${name}>`;
    return insertAt(page, placeAfter(page, />/gu, dice), one.repeat(dice.pick(repeated)));
  }),
  spoilLetters('unclosed', (page, dice) => {
    const start = dice.pick([
      '<!--',
      '<![CDATA[',
      '<!',
      '<?',
      '<script>',
      '<style>',
      '<title>',
      '<textarea>',
      '<p a="',
      '<',
      '&',
    ]);
    return insertAt(page, placeAfter(page, />/gu, dice), start.repeat(dice.pick(repeated)));
  }),
  spoilLetters('attributes', (page, dice) => {
    const one = dice.pick([' a="b"', ' style="font-family:.VnTime"', ' xmlns:w="w"', ' content="x"', " '", '=']);
    return insertAt(page, placeAfter(page, /<\w+/gu, dice), one.repeat(dice.pick(repeated)));
  }),
  spoilLetters('entities', (page, dice) => {
    const one = dice.pick(['&#x110000;', '&#0;', '&#xd800;', '&amp;amp;', '&nbsp;', '&a;', '&#99999999999;']);
    const declared = '<!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]>';
    const whole = dice.isLucky(0.3) ? declared + page : page;
    return insertAt(whole, placeAfter(whole, />/gu, dice), one.repeat(dice.pick(repeated)));
  }),
  spoilLetters('swap tags', (page, dice) =>
    page.replace(/<(\/?)[\w:]+/gu, (whole, slash: string) =>
      dice.isLucky(0.1) ? `<${slash}${dice.pick(names)}` : whole,
    ),
  ),
  spoilLetters('drop tags', (page, dice) => page.replace(/<[^<>]*>/gu, (whole) => (dice.isLucky(0.1) ? '' : whole))),
  spoilLetters('json-ld', (page, dice) => {
    const times = dice.pick(repeated);
    const json = dice.pick([
      '['.repeat(times) + ']'.repeat(times),
      '{"@graph":'.repeat(times),
      '{"headline":1,"datePublished":{}}',
      '"\\u0000"',
    ]);
    return insertAt(page, placeAfter(page, />/gu, dice), `<script type="application/ld+json">${json}</script>`);
  }),
  spoilLetters('metas', (page, dice) => {
    const name = dice.pick(['og:title', 'article:published_time', 'author', 'charset', 'refresh', 'date']);
    const value = dice.pick(['', '9999-99-99T99:99', 'x'.repeat(100_000), '\u0000', '2021-12-15'.repeat(1000)]);
    return insertAt(
      page,
      placeAfter(page, /<head>|>/gu, dice),
      `<meta property="${name}" name="${name}" content="${value}" charset="${value}">`,
    );
  }),
];
