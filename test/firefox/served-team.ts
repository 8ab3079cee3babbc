import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toSpreadsheetResource } from '../../apps-script/local/book/spreadsheet-resource.ts';
import { openBridge } from '../../apps-script/local/page/bridge.ts';
import { serveBook } from '../../apps-script/local/page/serve.ts';
import type { LocalHost } from '../../apps-script/local/services/sandbox.ts';
import { openTeam } from '../apps-script/receive/team.ts';
import { ask } from '../apps-script/sidebar-asks.ts';

/** A team's sheet that is reached by its web app on this computer, and a page to take feedback from. */
export type ServedTeam = {
  readonly host: LocalHost;
  /** A new link that connects one browser. */
  readonly invite: () => string;
  /** Address of a page, with a query, on which a sentence of a customer is selected. */
  readonly page: string;
  readonly close: () => Promise<void>;
};

/** What the customer says on the page. */
export const sentence = 'The RoHS report came two days late, but your engineer was patient.';

const mail = `<!doctype html><html lang="en"><title>Re: order 4711</title><p>Dear team,</p><p id="said">${sentence}</p>
<script>getSelection().selectAllChildren(document.getElementById('said'))</script></html>`;

/** Serves a team's sheet and the page until `close`. */
export async function serveTeam(): Promise<ServedTeam> {
  let exec: string | null = null;
  const host = openTeam({ execUrl: () => exec });
  const served = await serveBook({
    ...{ bridge: openBridge(host), port: 0, language: 'en' },
    getResource: () => toSpreadsheetResource(host.book),
  });
  exec = `${served.address}exec`;
  const pages = createServer((_, response) => response.setHeader('content-type', 'text/html').end(mail));
  await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
  return {
    host,
    invite: () => ask(host, 'invite').link,
    page: `http://127.0.0.1:${(pages.address() as AddressInfo).port}/orders/4711?session=secret`,
    close: async () => {
      pages.close();
      pages.closeAllConnections();
      await served.close();
    },
  };
}
