import { expect, test } from 'vitest';
import { readCsv } from '../../../../apps-script/local/book/csv.ts';

// Rules numbered as in RFC 4180, section 2; the rest is what spreadsheets do with files that people have.
test.each<[why: string, text: string, rows: string[][]]>([
  [
    '1: records end with CRLF',
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    '2: the last record may lack its line break',
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['4: spaces belong to the field', ' a , b', [[' a ', ' b']]],
  ['5: fields may be quoted', '"a","b"', [['a', 'b']]],
  [
    '6: a quoted field keeps line breaks, delimiters and CRLF',
    '"a\r\nb","c,d"\n1,2',
    [
      ['a\r\nb', 'c,d'],
      ['1', '2'],
    ],
  ],
  ['7: a doubled quote is one quote', '"say ""hi""",b', [['say "hi"', 'b']]],
  ['a byte-order mark is no text', '\uFEFFa,b', [['a', 'b']]],
  [
    'an empty last field counts',
    'a,\nb,',
    [
      ['a', ''],
      ['b', ''],
    ],
  ],
  ['an empty line is a row', 'a\n\nb\n', [['a'], [''], ['b']]],
  ['only delimiters', ',,', [['', '', '']]],
  ['an empty file has no rows', '', []],
  [
    'semicolons',
    'a;b\n1,5;2',
    [
      ['a', 'b'],
      ['1,5', '2'],
    ],
  ],
  [
    'tabs',
    'a\tb,c\td\n1\t2\t3',
    [
      ['a', 'b,c', 'd'],
      ['1', '2', '3'],
    ],
  ],
  [
    'delimiters within quotes do not decide',
    '"a;b;c",d\n1,2',
    [
      ['a;b;c', 'd'],
      ['1', '2'],
    ],
  ],
  ['a quote inside a bare field is text', 'a "b" c,d', [['a "b" c', 'd']]],
  ['text behind a closing quote stays in the field', '"a"b,c', [['ab', 'c']]],
  ['an unclosed quote ends with the file', 'a,"b\nc', [['a', 'b\nc']]],
  ['a lone carriage return ends a record', 'a\rb', [['a'], ['b']]],
])('%s', (_why, text, rows) => {
  expect(readCsv(text)).toEqual(rows);
});
