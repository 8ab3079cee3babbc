import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { toSpreadsheetResource } from './book/spreadsheet-resource.ts';
import { isForThePerson, openFile, UnusableFile } from './open-file.ts';
import { serveBook } from './page/serve.ts';

const openers: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'open',
  win32: 'explorer',
  linux: 'xdg-open',
};

/** Shows the page in the person's browser; where there is none, the printed address is enough. */
function openBrowser(address: string): void {
  const opener = openers[process.platform];
  if (opener)
    spawn(opener, [address], { stdio: 'ignore', detached: true })
      .on('error', () => undefined)
      .unref();
}

const parentCheckMs = 300;

/** npm starts us through a shell that does not pass SIGTERM on; when that shell is gone, we were meant too. */
function stopWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, parentCheckMs).unref();
}

const languages = ['en', 'zh-CN', 'zh-TW'] as const;

function readOptions(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      standard: { type: 'string' },
      port: { type: 'string', default: '0' },
      locale: { type: 'string', default: 'en' },
      now: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
    },
  });
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535)
    throw new UnusableFile(`--port "${values.port}" is not a port number.`);
  const locale = languages.find((language) => language === values.locale);
  if (!locale) throw new UnusableFile(`--locale is one of ${languages.join(', ')}.`);
  return { ...values, locale, file: positionals[0] };
}

/** `start`: grades a response file (the sample without one) and serves the workbook until it is stopped. */
export async function run(args: readonly string[], root: string): Promise<number> {
  try {
    const {
      file = `${root}apps-script/local/sample.csv`,
      standard,
      port,
      locale,
      now,
      'no-open': stayClosed,
    } = readOptions(args);
    const host = openFile({ file, root, language: locale, now });
    const report = JSON.parse(
      String(
        host.call(
          'rpc',
          'grade',
          JSON.stringify({ language: locale, ...(standard === undefined ? {} : { standard }) }),
        ),
      ),
    );
    if (report.status === 'refused')
      throw new UnusableFile(report.reasons.map((reason: { message: string }) => reason.message).join(' '));
    const server = await serveBook({
      getResource: () => toSpreadsheetResource(host.book),
      port: Number(port),
      language: locale,
    });
    stopWithParent();
    console.log(`Satisgrade is at ${server.address}`);
    if (!stayClosed && process.stdout.isTTY) openBrowser(server.address);
    await server.closed;
    return 0;
  } catch (fault) {
    if (!isForThePerson(fault)) throw fault;
    console.error(fault.message);
    return 2;
  }
}
