/**
 * What the page does by itself: choosing tabs by mouse and keyboard, and following links such as `#gid=7&range=5:5` to
 * a row. A row that is not drawn leads to the line that says so.
 */
export const pageScript = `
const tabs = [...document.querySelectorAll('[role=tab]')];
const gidOf = (tab) => tab.id.slice('tab-'.length);
const first = tabs.find((tab) => tab.tabIndex === 0);
const panelOf = (tab) => document.getElementById(tab.getAttribute('aria-controls'));

function open(tab) {
  for (const one of tabs) {
    one.setAttribute('aria-selected', String(one === tab));
    one.tabIndex = one === tab ? 0 : -1;
    panelOf(one).hidden = one !== tab;
  }
  tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function choose(tab) {
  open(tab);
  history.replaceState(null, '', '#gid=' + gidOf(tab));
}

function follow(hash) {
  const [, gid, row] = /^#gid=(\\d+)(?:&range=[A-Z]*(\\d+)(?::[A-Z]*\\d*)?)?$/.exec(hash) ?? [];
  const tab = hash ? tabs.find((one) => gidOf(one) === gid) : first;
  if (!tab) return;
  open(tab);
  for (const marked of document.querySelectorAll('tr.target')) marked.classList.remove('target');
  if (!row) return;
  const header = document.getElementById('g' + gid + 'r' + row);
  const place = header ?? panelOf(tab).querySelector('.more');
  if (!place) return;
  header?.parentElement.classList.add('target');
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
  if (header) panelOf(tab).scrollLeft = 0;
}

const steps = { ArrowRight: 1, ArrowLeft: -1 };
const ends = { Home: 0, End: tabs.length - 1 };
for (const [at, tab] of tabs.entries()) {
  tab.addEventListener('click', () => choose(tab));
  tab.addEventListener('keydown', (event) => {
    const next = ends[event.key] ?? (steps[event.key] && (at + steps[event.key] + tabs.length) % tabs.length);
    if (next === undefined) return;
    event.preventDefault();
    tabs[next].focus();
    choose(tabs[next]);
  });
}
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#gid="]');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.getAttribute('href'));
  follow(location.hash);
});
addEventListener('popstate', () => follow(location.hash));
follow(location.hash);
`;
