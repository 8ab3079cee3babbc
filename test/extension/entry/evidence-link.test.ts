import { expect, test } from 'vitest';
import { longest } from '../../../core/feedback/limits.ts';
import { evidenceLink } from '../../../extension/entry/evidence-link.ts';

const tooLong = `https://a.example/${'x'.repeat(longest.url)}`;

test.each<[string, string | null]>([
  ['', ''],
  [' \n', ''],
  [' https://a.example/1?b=2#c ', 'https://a.example/1?b=2#c'],
  ['HTTP://a.example/', 'http://a.example/'],
  // A host without a scheme.
  ['www.x.de', 'https://www.x.de/'],
  ['x.de/letters/17.pdf', 'https://x.de/letters/17.pdf'],
  ['nas.local:8080/a?b', 'https://nas.local:8080/a?b'],
  ['www.x.de?letter=17', 'https://www.x.de/?letter=17'],
  ['中文.中国', 'https://xn--fiq228c.xn--fiqs8s/'],
  // A password is nobody's business, and cells take no quotation marks.
  ['https://ann:secret@x.de/a', 'https://x.de/a'],
  [`https://x.de/a"b'c`, 'https://x.de/a%22b%27c'],
  // No address of the web.
  ['letters/17.pdf', null],
  ['17.pdf', null],
  ['Brief vom 3.docx', null],
  ['see x.de', null],
  ['x', null],
  ['3.5', null],
  ['https://', null],
  ['mailto:ann@x.de', null],
  ['ann@x.de', null],
  ['javascript:alert(1)', null],
  ['file:///home/ann/17.pdf', null],
  ['C:\\scans\\17.pdf', null],
  [tooLong, null],
])('%j goes as %j', (typed, sent) => {
  expect(evidenceLink(typed)).toBe(sent);
});
