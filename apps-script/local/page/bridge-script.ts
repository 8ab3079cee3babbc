/**
 * Keeps what the sidebar asks until the page's own script runs: its frame is a process of its own and may be ready
 * before this page has been read to its end. Belongs in the head.
 */
export const earlyScript = `
const early = [];
const keepEarly = (event) => early.push(event);
addEventListener('message', keepEarly);
`;

/**
 * How the page speaks with the host: one request after the other, messages shown, and the workbook drawn anew after a
 * change without losing tab, place, focus or sidebar. Shares the scope of the page's own script.
 */
export const bridgeScript = `
const said = (name, from = document) => from.querySelector('meta[name=preview-' + name + ']').content;
const texts = JSON.parse(said('texts'));
let known = { book: Number(said('book')), sidebar: Number(said('sidebar')) };
let told = null;
let queue = Promise.resolve();
let soon = 0;

function post(path, body) {
  const answer = queue.then(async () => {
    const headers = { 'content-type': 'application/json', 'x-preview-token': said('token') };
    const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() => null);
    if (!response?.ok) return { ok: false, error: { name: 'Error', message: response ? await response.text() : texts.offline } };
    const heard = await response.json();
    if (path === '/select' && heard.ok) told = JSON.stringify({ sheetId: body.sheetId, row: body.row, column: body.column });
    for (const message of heard.messages) show(message);
    const { book, sidebar } = heard.versions;
    if (book !== known.book || sidebar !== known.sidebar) refreshSoon();
    if (told !== null && JSON.stringify(heard.active) !== told) await goTo(heard.active);
    return heard;
  });
  queue = answer;
  return answer;
}

function show({ kind, title, text }) {
  const [message, body, name, close] = ['div', 'p', 'strong', 'button'].map((tag) => document.createElement(tag));
  message.className = 'message ' + kind;
  name.textContent = kind === 'failure' ? texts.failed + title : title;
  body.append(...(name.textContent ? [name] : []), text);
  close.type = 'button';
  close.textContent = '✕';
  close.setAttribute('aria-label', texts.close);
  close.addEventListener('click', () => message.remove());
  message.append(body, close);
  document.querySelector(kind === 'toast' ? '.messages [role=status]' : '.messages [role=alert]').append(message);
  if (kind === 'toast') setTimeout(() => message.remove(), 20000);
}
const showError = ({ message }) => show({ kind: 'alert', title: '', text: message });

function refreshSoon() {
  clearTimeout(soon);
  soon = setTimeout(refresh, 150);
}

const look = new CSSStyleSheet();
async function refresh() {
  clearTimeout(soon);
  const response = await fetch(location.pathname).catch(() => null);
  if (!response?.ok || isEditing()) return refreshLater();
  const html = await response.text();
  if (isEditing()) return refreshLater();
  // The policy knows this page's style by its hash and stops another, even in a document that is only parsed.
  const [style, css] = /<style>([^<]*)<\\/style>/.exec(html);
  const fresh = new DOMParser().parseFromString(html.replace(style, ''), 'text/html');
  const opened = tabs.find((tab) => tab.getAttribute('aria-selected') === 'true');
  const focused = document.activeElement;
  const inGrid = focused.closest('.grid td') !== null;
  const panels = [...document.querySelectorAll('[role=tabpanel]')];
  const scrolled = panels.map(({ id, scrollLeft, scrollTop }) => ({ id, scrollLeft, scrollTop }));
  look.replaceSync(css);
  document.adoptedStyleSheets = [look];
  document.querySelector('style')?.remove();
  document.title = fresh.title;
  document.querySelector('h1').replaceWith(fresh.querySelector('h1'));
  document.querySelector('.tabs').replaceWith(fresh.querySelector('.tabs'));
  for (const panel of panels) panel.remove();
  document.querySelector('.book').prepend(...fresh.querySelectorAll('[role=tabpanel]'));
  document.querySelector('.mails').replaceWith(fresh.querySelector('.mails'));
  const versions = { book: Number(said('book', fresh)), sidebar: Number(said('sidebar', fresh)) };
  if (versions.sidebar !== known.sidebar) {
    document.querySelector('aside')?.remove();
    document.querySelector('.book').append(...fresh.querySelectorAll('aside'));
  }
  known = versions;
  readTabs();
  const tab = tabs.find((one) => one.id === opened?.id) ?? first;
  open(tab);
  const view = /&fvid=(\\d+)$/.exec(location.hash)?.[1];
  filter(panelOf(tab), view ? panelOf(tab).querySelector('#view-' + view) : null);
  for (const { id, scrollLeft, scrollTop } of scrolled) document.getElementById(id)?.scrollTo(scrollLeft, scrollTop);
  mark();
  if (inGrid) selected()?.focus({ preventScroll: true });
  else if (!focused.isConnected && focused.id) document.getElementById(focused.id)?.focus({ preventScroll: true });
}
function refreshLater() {
  soon = setTimeout(refresh, 1000);
}

/** An address of the spreadsheet at Google stands for a tab here, one that exports it for printing that. */
function openLink(href) {
  const [, way, gid] = /^https:\\/\\/docs\\.google\\.com\\/spreadsheets\\/d\\/[^/]+\\/(\\w+).*[?&#]gid=(\\d+)/.exec(href) ?? [];
  const tab = document.getElementById('tab-' + gid);
  if (tab) {
    choose(tab);
    if (way === 'export') print();
  } else {
    Object.assign(document.createElement('a'), { href, target: '_blank', rel: 'noreferrer' }).click();
  }
}

async function hear({ source, data }) {
  const frame = document.querySelector('aside iframe');
  if (!frame || source !== frame.contentWindow) return;
  if (data.close) return frame.closest('aside').remove();
  if (data.open) return openLink(String(data.open));
  const { ok, result, error } = await post('/run', { function: String(data.function), args: data.args });
  source.postMessage({ id: data.id, ok, result, error }, '*');
}
removeEventListener('message', keepEarly);
addEventListener('message', hear);
early.forEach(hear);
document.addEventListener('click', ({ target }) => {
  if (target.closest('aside header button')) target.closest('aside').remove();
});
setInterval(() => document.visibilityState === 'visible' && post('/news', {}), 5000);
`;
