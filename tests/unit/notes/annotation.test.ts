import { describe, expect, test } from 'vitest';
import { readAnnotation, writeAnnotation } from '../../../src/main/notes/annotation';
import type { StoredNote } from '../../../src/main/notes/stored-note';

const note: StoredNote = {
  id: 'urn:uuid:5b9f8c1e-0000-4000-8000-000000000001',
  source: `urn:sha256:${'ab'.repeat(32)}`,
  path: '/lib/a.txt',
  title: 'Mùa nước',
  target: {
    position: { start: 4, end: 12 },
    exact: 'nước lên',
    prefix: 'Mùa ',
    suffix: ' rồi',
    paragraph: 'Mùa nước lên rồi',
  },
  selected: 'nước lên',
  colour: 'blue',
  comment: 'xem *lại*',
  tags: ['thủy lợi', 'lũ'],
  created: '2026-01-02T03:04:05.000Z',
  modified: '2026-01-03T03:04:05.000Z',
  parser: 'p1',
  lookAlikes: ['nước xuống'],
  deleted: null,
  otherOf: null,
  lineage: {},
  raw: {},
};

const foreign = {
  id: 'https://example.org/anno/1',
  type: 'Annotation',
  creator: { type: 'Person', name: 'N.' },
  motivation: 'questioning',
  created: '2026-01-02T10:04:05+07:00',
  body: [
    { type: 'TextualBody', value: '<b>vì sao?</b>', format: 'text/html', language: 'vi' },
    { type: 'TextualBody', value: 'lũ', purpose: 'tagging', 'x:weight': 3 },
    { type: 'Image', id: 'https://example.org/i.png' },
  ],
  target: {
    source: 'https://example.org/a',
    state: { type: 'TimeState' },
    selector: [
      { type: 'CssSelector', value: '#p3' },
      { type: 'TextQuoteSelector', exact: 'nước lên', prefix: 'Mùa ' },
    ],
  },
  'x:extra': [1, 2],
};

function read(value: unknown): StoredNote {
  const found = readAnnotation(value);
  if (found === null) throw new Error('not read');
  return found;
}

describe('annotation', () => {
  test('a note comes back as it was written', () => {
    const written = writeAnnotation(note);
    expect(read(JSON.parse(JSON.stringify(written)))).toEqual({ ...note, raw: written });
  });

  test('is a W3C annotation with both text selectors', () => {
    expect(writeAnnotation(note)).toMatchObject({
      type: 'Annotation',
      motivation: 'commenting',
      body: [
        { type: 'TextualBody', value: 'xem *lại*', format: 'text/markdown', purpose: 'commenting' },
        { type: 'TextualBody', value: 'thủy lợi', purpose: 'tagging' },
        { type: 'TextualBody', value: 'lũ', purpose: 'tagging' },
      ],
      target: {
        source: note.source,
        selector: [
          { type: 'TextPositionSelector', start: 4, end: 12 },
          { type: 'TextQuoteSelector', exact: 'nước lên', prefix: 'Mùa ', suffix: ' rồi' },
        ],
      },
    });
  });

  test('a bare highlight is one, without a body', () => {
    const written = writeAnnotation({ ...note, comment: '', tags: [] });
    expect(written['motivation']).toBe('highlighting');
    expect(written).not.toHaveProperty('body');
  });

  test('reads the annotation of another program', () => {
    expect(read(foreign)).toMatchObject({
      comment: '<b>vì sao?</b>',
      tags: ['lũ'],
      source: 'https://example.org/a',
      created: '2026-01-02T03:04:05.000Z',
      target: { position: { start: 0, end: 0 }, exact: 'nước lên', prefix: 'Mùa ', suffix: '' },
    });
  });

  test('keeps what it does not know of another program', () => {
    const written = writeAnnotation(read(foreign));
    expect(written).toMatchObject({ creator: foreign.creator, motivation: 'questioning', 'x:extra': [1, 2] });
    expect(written['body']).toEqual(foreign.body);
    expect(written['target']).toMatchObject({ state: { type: 'TimeState' }, source: 'https://example.org/a' });
    const again = read(JSON.parse(JSON.stringify(written)));
    expect(writeAnnotation(again)).toEqual(written);
    expect(JSON.stringify(written)).toContain('"CssSelector"');
  });

  test('a changed comment replaces only its own body', () => {
    const written = writeAnnotation({ ...read(foreign), comment: 'đã rõ', tags: ['lũ', 'mới'] });
    expect(written['body']).toMatchObject([
      { value: 'đã rõ', format: 'text/markdown', language: 'vi' },
      foreign.body[1] ?? {},
      { value: 'mới', purpose: 'tagging' },
      { type: 'Image' },
    ]);
  });

  test('a comment taken away stays away', () => {
    const plain = { id: 'x', type: 'Annotation', text: 'cũ', tags: ['a'], target: [{ source: 'u' }] };
    expect(read(plain)).toMatchObject({ comment: 'cũ', tags: ['a'], source: 'u' });
    expect(read(writeAnnotation({ ...read(plain), comment: '', tags: [] }))).toMatchObject({ comment: '', tags: [] });
  });

  test.each([null, 3, 'x', [], {}, { type: 'Annotation' }, { id: '', type: 'Annotation' }, { id: 'a', type: 'Note' }])(
    '%j is no annotation',
    (value) => {
      expect(readAnnotation(value)).toBeNull();
    },
  );

  test.each([
    { id: 'a', type: 'Annotation' },
    { id: 'a', type: ['Annotation'], target: 7, body: 5, created: 'yesterday' },
    {
      id: 'a',
      type: 'Annotation',
      target: { source: { id: 'u' }, selector: 'x' },
      'tre:colour': 'pink',
      'tre:lookAlikes': 4,
    },
    { id: 'a', type: 'Annotation', target: { selector: { type: 'TextPositionSelector', start: -1, end: 2.5 } } },
  ])('reads %j without trusting it', (value) => {
    expect(read(value)).toMatchObject({ colour: 'rose', target: { position: { start: 0, end: 0 } } });
  });
});
