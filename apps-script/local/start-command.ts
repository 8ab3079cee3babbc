import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import type { Localized } from '../../core/text/schema.ts';
import { toSpreadsheetResource } from './book/spreadsheet-resource.ts';
import { isForThePerson, openFile, readHtmlFiles, UnusableFile } from './open-file.ts';
import { openBridge } from './page/bridge.ts';
import { serveBook } from './page/serve.ts';
import type { LocalHost } from './services/host-options.ts';

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

/** Said below the address of a file that is not graded yet. */
const waitingLine: Localized = {
  en: 'Not graded yet: say yes to its columns in the sidebar ("Check columns"). {reason}',
  'zh-CN': '尚未评级：请在侧边栏（“检查各列”）中确认各列。{reason}',
  'zh-TW': '尚未評級：請在側邊欄（「檢查各欄」）中確認各欄。{reason}',
};

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

type Report = {
  readonly status: string;
  readonly reasons: readonly { readonly code: string; readonly message: string }[];
};

/** What a file that only waits for a person's yes says; '' when it is graded. With nothing to grade: UnusableFile. */
function readVerdict({ status, reasons }: Report): string {
  if (status !== 'refused') return '';
  const said = reasons.map(({ message }) => message).join(' ');
  if (reasons.some(({ code }) => code === 'askedInSetup')) return said;
  throw new UnusableFile(said);
}

/** What happens when a person opens the spreadsheet: the menus, and the sidebar where the add-on has one. */
function openAsPerson(host: LocalHost): void {
  host.call('onOpen');
  try {
    host.call('openSidebar');
  } catch (fault) {
    if (!/^(?:Script function not found|No HTML file named)/.test(fault instanceof Error ? fault.message : ''))
      throw fault;
  }
}

/**
 * `start`: grades a response file (the sample without one) and serves the workbook until it is stopped. A file whose
 * columns wait for a yes is served as it is, with the sidebar to say it in.
 */
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
    // Known once the server listens: the port may be any.
    let execUrl: string | null = null;
    const host = openFile({ file, root, language: locale, now, execUrl: () => execUrl });
    const call = JSON.stringify({ language: locale, ...(standard === undefined ? {} : { standard }) });
    const waiting = readVerdict(JSON.parse(String(host.call('rpc', 'grade', call))));
    openAsPerson(host);
    const server = await serveBook({
      bridge: openBridge(host, { files: readHtmlFiles(root) }),
      getResource: () => toSpreadsheetResource(host.book),
      port: Number(port),
      language: locale,
    });
    execUrl = `${server.address}exec`;
    stopWithParent();
    console.log(`Satisgrade is at ${server.address}`);
    if (waiting !== '') console.log(waitingLine[locale].replace('{reason}', waiting));
    if (!stayClosed && process.stdout.isTTY) openBrowser(server.address);
    await server.closed;
    return 0;
  } catch (fault) {
    if (!isForThePerson(fault)) throw fault;
    console.error(fault.message);
    return 2;
  }
}
