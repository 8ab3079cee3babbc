import { request } from 'node:https';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStandIn, type StandIn } from './google-stand-in.ts';
import { openSheet, type Sheet } from './sheet.ts';
import { stages } from './stops.ts';

type Got = {
  readonly status: number;
  readonly cors: string | undefined;
  readonly location: string;
  readonly body: string;
};

let standIn: StandIn;
let sheet: Sheet;
beforeAll(async () => {
  standIn = await openStandIn();
  sheet = openSheet(standIn, 'AKfycb-one');
});
afterAll(() => standIn.close());

/** Asks the stand-in under one of its names, as a browser does that is told where the name leads. */
function ask(method: string, address: string, body = ''): Promise<Got> {
  const { host, pathname, search } = new URL(address);
  const { port } = standIn;
  const options = {
    host: '127.0.0.1',
    port,
    method,
    path: pathname + search,
    headers: { host },
    rejectUnauthorized: false,
  };
  return new Promise((resolve, reject) => {
    const asked = request(options, (response) => {
      let text = '';
      response.on('error', reject).on('data', (part) => {
        text += part;
      });
      const { statusCode: status = 0, headers } = response;
      const cors = headers['access-control-allow-origin'];
      response.on('end', () => resolve({ status, cors, location: headers.location ?? '', body: text }));
    });
    asked.on('error', reject).end(body);
  });
}

test('a post is answered by a 302 that pages may read, and its address gives the answer once', async () => {
  const redirect = await ask('POST', sheet.endpoint, '{"v":1}');
  expect(redirect).toMatchObject({ status: 302, cors: '*', body: '' });
  expect(redirect.location).toMatch(/^https:\/\/script\.googleusercontent\.com\/macros\/echo\?user_content_key=/);
  const answer = { status: 200, cors: '*', body: '{"v":1,"ok":false,"code":"bad_request"}' };
  expect(await ask('GET', redirect.location)).toMatchObject(answer);
  expect((await ask('GET', redirect.location)).status).toBe(404);
});

test('errors, pages and OPTIONS come without the header that lets pages read them', async () => {
  const cases = [
    ['OPTIONS', 'normal', 405],
    ['POST', 'login', 302],
    ['POST', 'errorPage', 200],
    ['POST', 'error500', 500],
    ['POST', 'gone', 404],
    ['GET', 'normal', 200],
  ] as const;
  for (const [method, mode, status] of cases) {
    standIn.set(mode);
    expect(await ask(method, sheet.endpoint), mode).toMatchObject({ status, cors: undefined });
  }
  standIn.set('normal');
});

test('a connection that is cut breaks off, wherever the post is', async () => {
  for (const stage of stages) {
    standIn.cut(stage);
    const whole = ask('POST', sheet.endpoint, '{"v":1}').then(({ location }) => ask('GET', location));
    await expect(whole, stage).rejects.toThrow(/socket hang up|aborted|ECONNRESET/);
  }
});
