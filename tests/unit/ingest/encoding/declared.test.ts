import { describe, expect, test } from 'vitest';
import { declaredEncoding, encodingOfLabel } from '../../../../src/main/ingest/encoding/declared';

describe('encodingOfLabel', () => {
  test.each([
    ['UTF-8', 'utf-8'],
    ['x-viet-tcvn5712', 'tcvn3'],
    ['x-viet-vni', 'vni'],
    ['VIQR', 'viqr'],
    ['ISO-8859-1', 'windows-1252'],
    ['cp1258', 'windows-1258'],
    ['shift_jis', null],
  ])('knows %s', (label, encoding) => {
    expect(encodingOfLabel(label)).toBe(encoding);
  });
});

describe('declaredEncoding', () => {
  test.each([
    ['<meta charset="windows-1258">', 'windows-1258'],
    ['<META http-equiv=Content-Type content="text/html; charset=x-viet-vni">', 'vni'],
    ['<?xml version="1.0" encoding="ISO-8859-1"?>', 'windows-1252'],
    ['<p>charset=utf-8</p>', null],
  ])('reads %s', (head, encoding) => {
    expect(declaredEncoding(Buffer.from(head))).toBe(encoding);
  });
});
