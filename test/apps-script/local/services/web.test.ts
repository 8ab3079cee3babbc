import { describe, expect, test } from 'vitest';
import type { HostOptions } from '../../../../apps-script/local/services/sandbox.ts';
import { hostOf } from './open-host.ts';

const json = 'ContentService.createTextOutput(JSON.stringify(event)).setMimeType(ContentService.MimeType.JSON)';
const open = (get: string, post = get, more: Partial<HostOptions> = {}) =>
  hostOf(`function doGet(event) { return ${get}; } function doPost(event) { return ${post}; }`, {}, more);

describe('the event', () => {
  test('of a GET: each name once, and all that came under it', () => {
    const { type, body } = open(json).request({ method: 'GET', query: 'pair=1&name=%E6%9D%8E&name=b+c' });
    expect([type, JSON.parse(body)]).toEqual([
      'json',
      {
        parameter: { pair: '1', name: '李' },
        parameters: { pair: ['1'], name: ['李', 'b c'] },
        queryString: 'pair=1&name=%E6%9D%8E&name=b+c',
        contextPath: '',
        contentLength: -1,
      },
    ]);
  });

  test('of a POST: the body as text, its length in bytes', () => {
    const { body } = open(json).request({ method: 'POST', body: '{"a":"好"}', type: 'text/plain;charset=utf-8' });
    expect(JSON.parse(body)).toEqual({
      parameter: {},
      parameters: {},
      queryString: '',
      contextPath: '',
      contentLength: 11,
      postData: { contents: '{"a":"好"}', length: 11, name: 'postData', type: 'text/plain;charset=utf-8' },
    });
  });

  test('of a POST without a body has no postData; a form gives its fields', () => {
    expect(JSON.parse(open(json).request({ method: 'POST' }).body)).not.toHaveProperty('postData');
    const form = { method: 'POST', body: 'a=1', type: 'application/x-www-form-urlencoded' } as const;
    expect(JSON.parse(open(json).request(form).body).parameter).toEqual({ a: '1' });
  });

  test('is of the script’s own objects', () => {
    const own = 'event instanceof Object && event.parameters.a instanceof Array';
    expect(open(`ContentService.createTextOutput(String(${own}))`).request({ method: 'GET', query: 'a=1' })).toEqual({
      type: 'text',
      body: 'true',
    });
  });
});

describe('the answer', () => {
  test('a page comes with its title and meta tags, escaped', () => {
    const page =
      "HtmlService.createHtmlOutput('<!DOCTYPE html><p>Hello</p>').setTitle('A & B').addMetaTag('viewport', 'width=device-width')";
    expect(open(page).request({ method: 'GET' })).toEqual({
      type: 'html',
      body: '<!doctype html><meta charset="utf-8"><title>A &amp; B</title><meta name="viewport" content="width=device-width"><p>Hello</p>',
    });
  });

  test.each([
    ['({ ok: true })', 'not a supported return type'],
    ['undefined', 'did not return anything'],
    ["'text'", 'not a supported return type'],
    ['event.missing.part', 'TypeError'],
    ["(() => { throw new Error('<b>')})()", 'Error: &lt;b&gt;'],
    ['SpreadsheetApp.getUi()', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ["ContentService.createTextOutput('').setMimeType('text/csv')", 'refusing to pretend'],
    ["ContentService.createTextOutput('').downloadAsFile('x')", 'not part of this stand-in'],
    ["HtmlService.createHtmlOutput('').addMetaTag('refresh', '0')", 'meta tag is not allowed'],
    ['Utilities.sleep(360001)', 'Exceeded maximum execution time'],
  ])('%s is an error page', (expression, message) => {
    const { type, body } = open(expression, expression, { msPerCall: 0 }).request({ method: 'POST' });
    expect(type).toBe('error');
    expect(body).toMatch(/^<!DOCTYPE html><html>/);
    expect(body).toContain(message);
  });

  test('without the function it is an error page, too', () => {
    const { type, body } = hostOf('').request({ method: 'GET' });
    expect([type, body.includes('Script function not found: doGet')]).toEqual(['error', true]);
  });
});

test('runs as who deployed it, knows the spreadsheet and not who asks', () => {
  const who =
    "ContentService.createTextOutput([Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail(), SpreadsheetApp.getActive().getId()].join(' '))";
  expect(open(who, who, { user: { email: 'ann@example.com' } }).request({ method: 'GET' }).body).toBe(
    'ann@example.com  b',
  );
});

test.each([
  [undefined, null],
  ['https://script.google.com/macros/s/x/exec', 'https://script.google.com/macros/s/x/exec'],
  [() => null, null],
])('the address of the web app: %s', (execUrl, expected) => {
  const host = hostOf('function main() { return ScriptApp.getService().getUrl(); }', {}, execUrl ? { execUrl } : {});
  expect(host.call('main')).toBe(expected);
});

describe('bytes and texts', () => {
  const main = (expression: string) => hostOf(`function main() { return ${expression}; }`).call('main');
  test.each([
    // RFC 4648, section 10, and bytes whose spelling has both signs that differ.
    ["Utilities.base64Encode('foob')", 'Zm9vYg=='],
    ['Utilities.base64Encode([-5, -1])', '+/8='],
    ['Utilities.base64EncodeWebSafe([-5, -1])', '-_8='],
    ["Utilities.base64EncodeWebSafe('好', Utilities.Charset.UTF_8)", '5aW9'],
    // FIPS 180-2, B.1: SHA-256 of 'abc' begins ba 78 16 bf.
    ['Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, [97, 98, 99])[0]', -70],
    ["Utilities.computeDigest('SHA_256', 'abc', Utilities.Charset.UTF_8)[0]", -70],
    // RFC 4231, test case 2: begins 5b dc c1 46.
    ["Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe').slice(0, 4)", [91, -36, -63, 70]],
  ])('%s', (expression, expected) => {
    expect(main(expression)).toEqual(expected);
  });

  test.each(["Utilities.base64Encode('好')", "Utilities.computeDigest('SHA_256', '好')"])(
    '%s without a charset is refused: Google would read question marks',
    (expression) => {
      expect(() => main(expression)).toThrow('UTF_8');
    },
  );
});
