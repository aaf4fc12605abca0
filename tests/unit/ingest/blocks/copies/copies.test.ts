import { describe, expect, test } from 'vitest';
import type { BlockKind } from '../../../../../src/shared/article';
import { articleOf } from '../../../../../src/main/ingest/article-of';
import { plainDocument } from '../../../../../src/main/ingest/formats/txt';

const lead = 'Sáng nay, đoàn công tác của tỉnh làm việc với các đơn vị về kế hoạch hợp tác, nhất là thương mại.';
const one = 'Hai bên thống nhất lập một nhóm làm việc chung và gặp lại nhau vào quý hai để rà soát từng hạng mục.';
const two = 'Kết thúc buổi làm việc, đoàn đến thăm một xưởng chế biến chè và trao đổi với công nhân về tay nghề.';
const weather = 'Trời nhiều mây, có lúc có mưa rào nhẹ, gió đông bắc cấp hai cấp ba, đêm về sáng trời rét.';
const headline = 'Đoàn công tác của tỉnh bàn kế hoạch hợp tác thương mại trong năm tới';

function kinds(...paragraphs: string[]): BlockKind[] {
  return articleOf(plainDocument(paragraphs.join('\n\n')), { pathDate: null }).blocks.map(({ kind }) => kind);
}

describe('what a search page cut off above an article', () => {
  test('the summary gives way to the lead', () => {
    expect(kinds(headline, `${lead.slice(0, 70)} ...`, lead, one, two)).toEqual(
      'title duplicate paragraph paragraph paragraph'.split(' '),
    );
  });
  test('the summary gives way to the lead although it bears the mark of the paper, which is kept', () => {
    const text = [headline, `(Thủ Đô) - ${lead.slice(0, 70)} ...`, lead, one, two].join('\n\n');
    const { blocks, publisher } = articleOf(plainDocument(text), { pathDate: null });
    expect(blocks[1]?.kind).toBe('duplicate');
    expect(publisher).toBe('Thủ Đô');
  });
  test('a whole summary gives way where its words are a part of what is told below', () => {
    const story = `Theo báo cáo tại cuộc họp, ${one.toLowerCase()} Ai nấy đều vui.`;
    expect(kinds(headline, one, lead, story, weather, two)).toEqual(
      'title duplicate paragraph paragraph paragraph paragraph'.split(' '),
    );
    expect(kinds(headline, one, lead, two, weather, `${weather} ${lead}`)[1]).toBe('paragraph');
  });
  test('the headline gives way to the whole one', () => {
    const article = [`${headline.slice(0, 52)} ...`, headline, lead, one, two];
    expect(kinds(...article)).toEqual('duplicate title paragraph paragraph paragraph'.split(' '));
  });
  test('the headline gives way to the whole one behind the summary, whatever its quotes', () => {
    const quoted = `${headline.slice(0, 52)} ‘ba việc’`;
    const whole = `${headline.slice(0, 52)} "ba việc", vì sao?`;
    expect(kinds(quoted, `${lead.slice(0, 70)} ...`, whole, lead, one, two)).toEqual(
      'duplicate duplicate title paragraph paragraph paragraph'.split(' '),
    );
  });
  test('the headline gives way to the whole one behind a picture', () => {
    const article = [
      `${headline.slice(0, 52)} ...`,
      `${weather.slice(0, 70)} ...`,
      'Chè - Ảnh: Mai An',
      headline,
      lead,
      one,
    ];
    expect(kinds(...article)).toEqual('duplicate paragraph caption title paragraph paragraph'.split(' '));
  });
  test('the headline stays above a caption that opens with its words', () => {
    const caption = `${headline} - Ảnh: Mai An`;
    expect(kinds(`${headline.slice(0, 52)} ...`, caption, lead, one, two)).toEqual(
      'title caption paragraph paragraph paragraph'.split(' '),
    );
  });
  test('the summary is one where its words stand in two paragraphs', () => {
    expect(kinds(headline, `${lead} ${one.slice(0, 30)} ...`, lead, one, two)).toEqual(
      'title duplicate paragraph paragraph paragraph'.split(' '),
    );
  });
  test('the summary is one where its words stand on both sides of a line without any', () => {
    expect(kinds(headline, `${lead} ${one.slice(0, 26)} ...`, `${weather} ${lead}`, '* * *', one, two)[1]).toBe(
      'duplicate',
    );
  });
  test('the summary is one where a word of it was set right since, or its quotes', () => {
    const cut = 'Sáng nay, đoàn công tác của tỉnh làm việc với mười "đơn vị" về kế hoạch hợp tác, nhất ...';
    expect(kinds(headline, cut, lead, one, two)[1]).toBe('duplicate');
    expect(kinds(headline, cut, cut.replace('"đơn vị"', '“đơn vị”').replace('...', 'là chè.'), one, two)[1]).toBe(
      'duplicate',
    );
    expect(kinds(headline, cut.replace('làm việc với mười', 'đi thăm và tặng quà'), lead, one, two)[1]).toBe(
      'paragraph',
    );
  });
  test('the summary is one where it left words out, told in paragraphs that open as it does', () => {
    const [first, second] = [lead.slice(0, -1), one.slice(0, -1)];
    const cut = `${first}. ${second} ...`;
    const below = [`${first} và du lịch.`, `${second} của năm nay. Ai nấy đều vui.`];
    expect(kinds(headline, cut, ...below, two)[1]).toBe('duplicate');
    expect(kinds(headline, cut, `Theo ban tổ chức, dù trời mưa to từ đêm, ${first} và du lịch.`, one, two)[1]).toBe(
      'paragraph',
    );
  });
  test('the summary hides nothing of the story where it is not one', () => {
    expect(kinds(headline, `${lead} ${weather.slice(0, 60)} ...`, one, lead, two)).toEqual(
      'title paragraph paragraph paragraph paragraph'.split(' '),
    );
  });
  test('a picture stands between it and the lead', () => {
    const caption = 'Ông Mai An tiếp đoàn công tác của tỉnh tại trụ sở huyện';
    expect(kinds(headline, `${lead.slice(0, 90)} ...`, caption, lead, one, two)).toEqual(
      'title duplicate caption paragraph paragraph paragraph'.split(' '),
    );
  });
  test('stays where the whole is not there', () => {
    expect(kinds(`${headline.slice(0, 52)} ...`, `${lead.slice(0, 70)} ...`, one, two)).toEqual(
      'title paragraph paragraph paragraph'.split(' '),
    );
  });
});

describe('copies inside an article', () => {
  test('a summary printed again as the lead is one', () => {
    expect(kinds(headline, lead, lead, one, two)).toEqual('title paragraph duplicate paragraph paragraph'.split(' '));
  });
  test('a whole second body is one, with its captions', () => {
    const caption = 'Đoàn công tác tại xưởng chè. Ảnh: Mai An';
    const body = [lead, one, caption, two, weather];
    expect(kinds(headline, ...body, ...body).slice(6)).toEqual(body.map(() => 'duplicate'));
  });
  test('a second copy on the same line is one', () => {
    const body = [lead, one, two, weather].join(' ');
    expect(kinds(headline, `${body} ${body}`)).toEqual(['title', 'paragraph', 'duplicate']);
  });
  test('a second copy on the same line leaves the signature of the first', () => {
    const body = [lead, one, two, weather, weather.replace('Trời', 'Ngày mai'), one.replace('Hai', 'Ba')].join(' ');
    expect(kinds(headline, `${body} Mai An Theo Thủ Đô ${body}`)).toEqual(
      'title paragraph byline source duplicate'.split(' '),
    );
  });
  test('the summary printed again where a story of one line begins is one', () => {
    const body = [lead, one, two, weather].join(' ');
    expect(kinds(headline, lead, body)).toEqual('title paragraph duplicate paragraph'.split(' '));
  });
  test('the same words said twice of two things are none', () => {
    expect(kinds(headline, lead, one, two, 'Miền xuôi', weather, 'Miền ngược', weather)).not.toContain('duplicate');
  });
  test('a caption that opens with the headline stays whole', () => {
    const caption = `${headline}. Ảnh: Bản tin Thủ Đô`;
    expect(kinds(headline, lead, caption, one, two)).toEqual('title paragraph caption paragraph paragraph'.split(' '));
  });
  test('the same caption under two pictures is none', () => {
    const caption = 'Đoàn công tác của tỉnh thăm xưởng chế biến chè và trao đổi với công nhân về tay nghề. Ảnh: Mai An';
    expect(kinds(headline, lead, caption, one, caption, two)).toEqual(
      'title paragraph caption paragraph caption paragraph'.split(' '),
    );
  });
});

describe('a whole summary under the headline', () => {
  const summary = 'Hai bên thống nhất lập một nhóm làm việc chung và gặp lại nhau vào quý hai năm tới.';
  test('gives way to the paragraph that opens with it and goes on', () => {
    expect(kinds(headline, summary, `${summary} ${two}`, lead, weather, one)).toEqual(
      'title duplicate paragraph paragraph paragraph paragraph'.split(' '),
    );
  });
  test('gives way to the end of a paragraph, also under a headline that is cut off', () => {
    expect(kinds(`${headline} ...`, summary, lead, `${two} ${summary}`, weather, one)).toEqual(
      'title duplicate paragraph paragraph paragraph paragraph'.split(' '),
    );
  });
  test('stays where headline and summary stand once more on one line', () => {
    expect(kinds(headline, summary, `Đối ngoại ${headline} ${summary}`, lead, weather, one)).toEqual(
      'title paragraph duplicate duplicate paragraph paragraph paragraph'.split(' '),
    );
  });
  test('stays where a whole paragraph says it again', () => {
    expect(kinds(headline, summary, summary, lead, weather, two)).toEqual(
      'title paragraph duplicate paragraph paragraph paragraph'.split(' '),
    );
  });
});
