/**
 * What the page does by itself: choosing tabs by mouse and keyboard, following links such as `#gid=7&range=5:5` to a
 * row and `#gid=7&fvid=3` to a filter view. A row that is not drawn leads to the line that says so.
 */
export const pageScript = `
const gidOf = (tab) => tab.id.slice('tab-'.length);
let tabs;
let first;
function readTabs() {
  tabs = [...document.querySelectorAll('[role=tab]')];
  first = tabs.find((tab) => tab.tabIndex === 0);
}
readTabs();
const panelOf = (tab) => document.getElementById(tab.getAttribute('aria-controls'));

function open(tab) {
  for (const one of tabs) {
    one.setAttribute('aria-selected', String(one === tab));
    one.tabIndex = one === tab ? 0 : -1;
    panelOf(one).hidden = one !== tab;
  }
  tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  document.dispatchEvent(new CustomEvent('opentab', { detail: Number(gidOf(tab)) }));
}

function choose(tab) {
  history.replaceState(null, '', '#gid=' + gidOf(tab));
  follow(location.hash);
}

function filter(panel, view) {
  for (const line of panel.querySelectorAll('.view')) line.hidden = line !== view;
  const rows = view && new Set(view.dataset.rows.split(' '));
  for (const header of panel.querySelectorAll('th[scope=row]'))
    header.parentElement.hidden = rows !== null && !rows.has(header.textContent);
  // The link that was followed may have gone with its line.
  if (document.activeElement.closest('.view[hidden]')) panel.focus();
}

function follow(hash) {
  const [, gid, row, id] = /^#gid=(\\d+)(?:&range=[A-Z]*(\\d+)(?::[A-Z]*\\d*)?|&fvid=(\\d+))?$/.exec(hash) ?? [];
  const tab = hash ? tabs.find((one) => gidOf(one) === gid) : first;
  if (!tab) return;
  open(tab);
  for (const marked of document.querySelectorAll('tr.target')) marked.classList.remove('target');
  const panel = panelOf(tab);
  const view = id ? panel.querySelector('#view-' + id) : null;
  filter(panel, view);
  if (view) {
    view.focus({ preventScroll: true });
    panel.scrollTo(0, 0);
  }
  if (!row) return;
  const header = document.getElementById('g' + gid + 'r' + row);
  const place = header ?? panel.querySelector('.more');
  if (!place) return;
  header?.parentElement.classList.add('target');
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
  if (header) panel.scrollLeft = 0;
}

const steps = { ArrowRight: 1, ArrowLeft: -1 };
document.addEventListener('keydown', (event) => {
  const at = tabs.indexOf(event.target);
  const ends = { Home: 0, End: tabs.length - 1 };
  const next = ends[event.key] ?? (steps[event.key] && (at + steps[event.key] + tabs.length) % tabs.length);
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  tabs[next].focus();
  choose(tabs[next]);
});
document.addEventListener('click', (event) => {
  const tab = event.target.closest('[role=tab]');
  if (tab) choose(tab);
  const link = event.target.closest('a[href^="#gid="]');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.getAttribute('href'));
  follow(location.hash);
});
addEventListener('popstate', () => follow(location.hash));
follow(location.hash);
`;
