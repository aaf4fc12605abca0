import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../../../src/main/ingest/article-of';
import { htmlDocument } from '../../../../../src/main/ingest/formats/html';
import { readEpub } from '../../../../../src/main/ingest/formats/epub';
import { makeEpub } from '../office/make-office';
import { paragraphsOf } from '../office/read';

const one = 'Đoàn công tác của tỉnh đã làm việc với các đơn vị về kế hoạch hợp tác trong năm tới, nhất là thương mại';
const two = 'Hai bên thống nhất lập một nhóm làm việc chung và gặp lại nhau vào quý hai để rà soát từng hạng mục';
const note = 'Xem niên giám của sở.';

function paragraphs(body: string): string[] {
  const { text, blocks } = articleOf(htmlDocument(`<h1>Đoàn công tác bàn kế hoạch</h1>${body}`), { pathDate: null });
  return blocks.slice(1).map(({ start, end }) => text.slice(start, end).trim());
}

const wanted = [`${one}.[1]`, `${two}.`, `[1] ${note}`];
const marked = (ref: string, notes: string): string => `<p>${one}.${ref}</p><p>${two}.</p>${notes}`;

const shapes: readonly (readonly [string, string])[] = [
  [
    'of Markdown',
    marked(
      '<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>',
      `<section class="footnotes" role="doc-endnotes"><hr><ol><li id="fn1"><p>${note}<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>`,
    ),
  ],
  [
    'of an encyclopaedia, its links led to the site by the browser',
    marked(
      '<sup id="cite_ref-1" class="reference"><a href="https://bach-khoa.example/che#cite_note-1"><span>[</span>1<span>]</span></a></sup>',
      `<ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="https://bach-khoa.example/che#cite_ref-1">^</a></b></span> <span>${note}</span></li></ol>`,
    ),
  ],
  [
    'of a word processor',
    marked(
      '<a style="mso-footnote-id:ftn1" href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>',
      `<div id="ftn1"><p class="MsoFootnoteText"><a style="mso-footnote-id:ftn1" href="#_ftnref1" name="_ftn1">[1]</a> ${note}</p></div>`,
    ),
  ],
  ['written by hand', marked('<sup><a id="r1" href="#n1">1</a></sup>', `<p id="n1"><a href="#r1">1</a>. ${note}</p>`)],
  [
    'with its number and nothing that leads back',
    marked('<sup><a href="#n1">1</a></sup>', `<p id="n1">1) ${note}</p>`),
  ],
  [
    'of another word processor',
    marked(
      '<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>',
      `<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>${note}</p></div>`,
    ),
  ],
  ['in brackets around the link', marked('<sup>[<a href="#n1">1</a>]</sup>', `<p id="n1"><sup>1</sup>${note}</p>`)],
];

describe('markNotes', () => {
  test.each(shapes)('gives a note %s as it stands in a word document', (_, body) => {
    expect(paragraphs(body)).toEqual(wanted);
  });

  test.each(shapes)('does so in a book: a note %s', async (_, body) => {
    expect(await paragraphsOf(readEpub, makeEpub([body], [], ''))).toEqual(wanted);
  });

  test('keeps a raised number that leads nowhere from the word before it', () => {
    const body = `<p>${one}<sup>1</sup>, rộng 5 m<sup>2</sup>.</p><p>${two}.</p><p><sup>1</sup>${note}</p>`;
    expect(paragraphs(body)).toEqual([`${one}[1], rộng 5 m2.`, `${two}.`, `[1] ${note}`]);
  });

  test('knows the notes of a book by what it calls them', async () => {
    const body = `<p>${one}.<a epub:type="noteref" href="#n2">2</a></p><aside epub:type="footnote" id="n2"><p>${note}</p></aside>`;
    expect(await paragraphsOf(readEpub, makeEpub([body], [], ''))).toEqual([`${one}.[2]`, `[2] ${note}`]);
  });

  test('knows the notes of a book that stand in a part of their own', async () => {
    const body = `<p>${one}.<sup><a id="r1" href="c%201.xhtml#n1">1</a></sup></p><p>${two}.<a epub:type="noteref" href="c%201.xhtml#n2">2</a></p>`;
    const notes = `<p id="n1"><a href="c%200.xhtml#r1">1</a>. ${note}</p><p id="n2">${note}</p>`;
    expect(await paragraphsOf(readEpub, makeEpub([body, notes], [], ''))).toEqual([
      ...[`${one}.[1]`, `${two}.[2]`],
      ...[`[1] ${note}`, `[2] ${note}`],
    ]);
  });

  test('reads marks without end in one pass, and takes the place of all notes for none', () => {
    const many = 20_000;
    const html = `<p>${one}<sup>${'<a href="#notes">1</a><a href="#notes">2</a>'.repeat(many / 2)}</sup></p><div id="notes"><p>${two}.</p></div>`;
    expect(paragraphs(html).at(-1)).toBe(`${two}.`);
  });

  test('leaves powers, page numbers and what a note begins with as they are', () => {
    const body = `<p>${one}: 5 m<sup>2</sup>.<sup><a href="#n2">2</a></sup></p><p id="trang">${two}. <a href="#trang">1</a></p><p id="n2">2 huyện của tỉnh đã góp tên.</p>`;
    expect(paragraphs(body)).toEqual([`${one}: 5 m2.[2]`, `${two}. 1`, '[2] 2 huyện của tỉnh đã góp tên.']);
  });
});
