import { createBook } from '../../apps-script/local/book/book.ts';
import { toSpreadsheetResource } from '../../apps-script/local/book/spreadsheet-resource.ts';
import { typeCell } from '../../apps-script/local/book/typed-cells.ts';
import { openBridge } from '../../apps-script/local/page/bridge.ts';
import { type Served, serveBook } from '../../apps-script/local/page/serve.ts';
import { type LocalHost, openHost } from '../../apps-script/local/services/sandbox.ts';
import type { Language } from '../../core/text/schema.ts';
import { manifest } from '../apps-script/local/services/open-host.ts';

const code = `
  const at = () => SpreadsheetApp.getActiveRange();
  const put = (range, value) =>
    Sheets.Spreadsheets.Values.batchUpdate({ valueInputOption: 'RAW', data: [{ range, values: [[value]] }] }, 'b');
  function onOpen() {
    SpreadsheetApp.getUi().createAddonMenu().addItem('Grade', 'grade').addSeparator().addItem('Break', 'fail').addItem('Ask', 'ask').addToUi();
  }
  function openSidebar() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Grades'));
  }
  function grade() { put('Dashboard!A1', 'graded'); SpreadsheetApp.getActive().toast('4 responses', 'Graded'); }
  function fail() { throw new Error('no such tab'); }
  function ask() { SpreadsheetApp.getUi().alert('Sure?'); }
  function rpc(method, json) {
    if (method === 'where') return at().getSheet().getName() + '!' + at().getA1Notation();
    if (method === 'put') { put('Dashboard!A2', json); return 'put ' + json; }
    if (method === 'show') return SpreadsheetApp.getActive().getSheetByName('Answers').getRange('B2').activate().getA1Notation();
    throw new TypeError('unknown method: ' + method);
  }
  function install() {
    const builder = () => ScriptApp.newTrigger('note').forSpreadsheet('b');
    builder().onEdit().create();
    builder().onFormSubmit().create();
  }
  function note({ value, values }) { put('Dashboard!A3', 'noted ' + (value ?? values[1])); }
`;

/** Asks twice, the second time what cannot be answered; buttons write and move the selection. */
export const sidebar = `<!doctype html><html lang="en"><head><title>Fake</title><style>p { color: #004400 }</style></head><body>
<main><h1>Fake</h1><p id="one">…</p><p id="two">…</p><button id="put">Write</button><button id="show">Show</button>
<a href="https://docs.google.com/spreadsheets/d/b/export?format=pdf&amp;gid=7" target="_blank">Print</a></main>
<script>
  const text = (id) => (answer, user) => { document.getElementById(id).textContent = (user ?? '') + (answer.message ?? answer); };
  const run = (id) => google.script.run.withSuccessHandler(text(id)).withFailureHandler(text(id));
  run('one').withUserObject('user: ').rpc('where', '{}');
  run('two').rpc('nothing', '{}');
  try { run('two').rpc(new Date()); } catch (error) { document.title = error.message; }
  document.getElementById('put').onclick = () => run('one').rpc('put', 'from the sidebar');
  document.getElementById('show').onclick = () => run('one').rpc('show', '');
</script></body></html>`;

const list = {
  strict: true,
  condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'All' }, { userEnteredValue: 'North' }] },
};
const tick = { strict: true, condition: { type: 'BOOLEAN' } };
const answers = Array.from({ length: 80 }, (_, row) => [
  typeCell(`2025-03-01 08:00:${String(row % 60).padStart(2, '0')}`, 'en_US'),
  (row % 5) + 1,
  row === 0 ? 'slow' : 'fine',
]);

export type Live = { readonly host: LocalHost; readonly served: Served };

/** A host with a fake add-on behind the page, as `npm start` serves it. */
export async function serveLive(language: Language = 'en'): Promise<Live> {
  const book = createBook({
    id: 'b',
    title: 'Survey',
    sheets: [
      {
        title: 'Answers',
        sheetId: 4,
        values: [['Timestamp', 'Score', 'Why'], ...answers],
      },
      {
        title: 'Dashboard',
        sheetId: 7,
        values: [
          ['Title'],
          [null],
          [null],
          ['Period', { userEnteredValue: { stringValue: 'All' }, dataValidation: list }],
          ['Mail', { userEnteredValue: { boolValue: false }, dataValidation: tick }],
        ],
        developerMetadata: [{ metadataId: 1, metadataKey: 'satisgrade.tab', metadataValue: 'dashboard' }],
      },
    ],
  });
  const files = { 'Sidebar.html': sidebar };
  const host = openHost({ code, manifest, book, files, now: '2025-03-31T09:00:00Z' });
  for (const name of ['onOpen', 'openSidebar', 'install']) host.call(name);
  const served = await serveBook({
    bridge: openBridge(host, { files }),
    getResource: () => toSpreadsheetResource(host.book),
    port: 0,
    language,
  });
  return { host, served };
}
