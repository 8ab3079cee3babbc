import { describe, expect, test } from 'vitest';
import { isInvitation, pageKey } from '../../../extension/capture/page-key.ts';

const gmail = 'https://mail.google.com/mail/u/0/';
const outlook = 'https://outlook.office.com/mail/inbox/id';
const zendesk = 'https://acme.zendesk.com/agent/tickets';
const forum = 'https://a.example/viewtopic.php';

test.each([
  ['https://a.example', 'https://a.example'],
  ['https://a.example/', 'https://a.example'],
  ['https://a.example/b/', 'https://a.example/b'],
  ['https://a.example/b//', 'https://a.example/b'],
  ['https://A.Example:443/B?c=1#d', 'https://a.example/B?c=1'],
  ['http://a.example:8080/b', 'http://a.example:8080/b'],
  ['https://ann:secret@a.example/b', 'https://a.example/b'],
  ['HTTPS://a.example/产品', 'https://a.example/%E4%BA%A7%E5%93%81'],
  ['https://a.example/b/?c/', 'https://a.example/b?c/'],
  ['https://a.example/b?', 'https://a.example/b'],
  ['https://a.example/b?&&c=1&', 'https://a.example/b?c=1'],
  [`${gmail}#inbox/FMfcgzQZ`, 'https://mail.google.com/mail/u/0#inbox/FMfcgzQZ'],
  ['https://a.example/#!/case/5', 'https://a.example#!/case/5'],
  ['https://a.example/#!case', 'https://a.example#!case'],
  ['https://a.example/app#id=5', 'https://a.example/app#id=5'],
  ['', ''],
  ['about:blank', ''],
  ['chrome://extensions/', ''],
  ['file:///home/ann/a.html', ''],
  ['javascript:alert(1)', ''],
  ['chrome-extension://abc/popup.html', ''],
  ['https://', ''],
  ['not an address', ''],
])('%j is known as %j', (url, key) => {
  expect(pageKey(url)).toBe(key);
  // What a page is known by is an address of it.
  expect(pageKey(key)).toBe(key);
});

describe('pages of two customers are two', () => {
  test.each([
    ['messages of Gmail', `${gmail}#inbox/FMfcgzQZ`, `${gmail}#inbox/FMfcgzRa`],
    ['a message and the list of Gmail', `${gmail}#inbox/FMfcgzQZ`, `${gmail}#inbox`],
    ['accounts of Gmail', `${gmail}#inbox/FMfcgzQZ`, 'https://mail.google.com/mail/u/1/#inbox/FMfcgzQZ'],
    ['messages of Outlook', `${outlook}/AAQkAD%3D`, `${outlook}/AAQkAE%3D`],
    ['tickets of Zendesk', `${zendesk}/5`, `${zendesk}/50`],
    ['tickets by query', 'https://a.example/ticket.php?id=5', 'https://a.example/ticket.php?id=6'],
    ['topics of a forum', `${forum}?f=2&t=9`, `${forum}?f=2&t=10`],
    ['names in an old Chinese encoding', 'https://a.example/?n=%C0%EE', 'https://a.example/?n=%D5%C5'],
    ['capitals', 'https://a.example/?v=aBc', 'https://a.example/?v=abc'],
    ['a reference that is no tracking', 'https://a.example/?ref=5', 'https://a.example/?ref=6'],
    ['http and https', 'http://a.example/b', 'https://a.example/b'],
    ['ports', 'https://a.example:8443/b', 'https://a.example/b'],
    ['routes with a query of their own', 'https://a.example/#/case?id=5', 'https://a.example/#/case?id=6'],
  ])('%s', (_, one, other) => {
    expect(pageKey(one)).not.toBe(pageKey(other));
  });
});

describe('one page is one, however it was reached', () => {
  test.each([
    ['order of parameters', `${forum}?t=9&f=2`, `${forum}?f=2&t=9`],
    ['a mail campaign', `${forum}?utm_source=news&t=9&UTM_Campaign=x`, `${forum}?t=9`],
    ['an advertisement', `${forum}?gclid=a&t=9&fbclid=b&msclkid=c`, `${forum}?t=9`],
    ['a newsletter', `${forum}?mc_cid=a&mc_eid=b`, forum],
    ['a social network', `${forum}?igshid=a&ref_src=twsrc%5Etfw&t=9`, `${forum}?t=9`],
    ['a plain anchor', `${forum}?t=9#p123`, `${forum}?t=9`],
    ['an empty anchor', `${forum}?t=9#`, `${forum}?t=9`],
    ['a text that the browser scrolled to', `${forum}?t=9#:~:text=late,again`, `${forum}?t=9`],
    ['an anchor and such a text', `${forum}?t=9#p123:~:text=late`, `${forum}?t=9`],
    ['a slash at the end', `${zendesk}/5/`, `${zendesk}/5`],
  ])('%s', (_, one, other) => {
    expect(pageKey(one)).toBe(pageKey(other));
  });
});

test.each([
  ['https://script.google.com/macros/s/AKf/exec#pair=ABCDEFGHJK&d=AKf', true],
  ['https://script.google.com/a/macros/acme.example/s/AKf/exec#pair=ABCDEFGHJK', true],
  ['http://127.0.0.1:8080/exec#pair=ABCDEFGHJK', true],
  ['https://script.google.com/macros/s/AKf/exec#pair=', true],
  ['https://script.google.com/macros/s/AKf/exec', false],
  ['https://script.google.com/macros/s/AKf/exec?pair=ABCDEFGHJK', false],
  ['https://a.example/#pairs=1', false],
  ['https://a.example/#see=1&pair=ABCDEFGHJK', false],
  ['https://a.example/', false],
  ['chrome://extensions/#pair=ABCDEFGHJK', false],
  ['#pair=ABCDEFGHJK', false],
  ['', false],
])('%j looks like an invitation: %j', (url, isOne) => {
  expect(isInvitation(url)).toBe(isOne);
});
