/** The menu bar by mouse and keyboard, and the form that stands for Google Forms. */
export const menuScript = `
const menuOf = (button) => document.getElementById(button.getAttribute('aria-controls'));
const buttons = [...document.querySelectorAll('[aria-haspopup=menu]')];
const itemsOf = (button) => [...menuOf(button).querySelectorAll('[role=menuitem]')];

function showMenu(wanted, at = null) {
  for (const button of buttons) {
    button.setAttribute('aria-expanded', String(button === wanted));
    menuOf(button).hidden = button !== wanted;
  }
  if (wanted && at !== null) itemsOf(wanted).at(at)?.focus();
}

async function runItem(button, chosen) {
  showMenu(null);
  button.focus();
  if ('form' in chosen.dataset) return openForm();
  const { ok, error } = await post('/run', { function: chosen.dataset.function, args: [] });
  if (!ok) showError(error);
}

for (const [place, button] of buttons.entries()) {
  button.addEventListener('click', () => showMenu(button.getAttribute('aria-expanded') === 'true' ? null : button, 0));
  menuOf(button).addEventListener('click', ({ target }) => {
    const chosen = target.closest('[role=menuitem]');
    if (chosen) runItem(button, chosen);
  });
  button.parentElement.addEventListener('keydown', (event) => {
    const items = itemsOf(button);
    const at = items.indexOf(document.activeElement);
    const beside = (step) => buttons[(place + step + buttons.length) % buttons.length];
    const keys = {
      ArrowDown: () => showMenu(button, (at + 1) % items.length),
      ArrowUp: () => showMenu(button, at <= 0 ? -1 : at - 1),
      Home: () => showMenu(button, 0),
      End: () => showMenu(button, -1),
      ArrowRight: () => (at < 0 ? beside(1).focus() : showMenu(beside(1), 0)),
      ArrowLeft: () => (at < 0 ? beside(-1).focus() : showMenu(beside(-1), 0)),
      Escape: () => { showMenu(null); button.focus(); },
      Tab: () => showMenu(null),
    };
    if (!keys[event.key]) return;
    if (event.key !== 'Tab') event.preventDefault();
    keys[event.key]();
  });
}
document.addEventListener('pointerdown', ({ target }) => target.closest('.menus') || showMenu(null));
addEventListener('blur', () => showMenu(null));

const dialog = document.querySelector('dialog');
const questions = dialog.querySelector('.questions');
async function openForm() {
  const { ok, result, error } = await post('/form', {});
  if (!ok) return showError(error);
  questions.replaceChildren(...result.map(({ title, choices }, at) => {
    const [label, input, list] = ['label', 'input', 'datalist'].map((tag) => document.createElement(tag));
    list.id = 'choices-' + at;
    list.append(...choices.map((choice) => new Option(choice, choice)));
    input.setAttribute('list', list.id);
    label.append(title, input, list);
    return label;
  }));
  dialog.showModal();
}
dialog.querySelector('[value=cancel]').addEventListener('click', () => dialog.close());
dialog.querySelector('form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const answers = [...questions.querySelectorAll('input')].map(({ value }) => value);
  const { ok, error } = await post('/submit', { answers });
  dialog.close();
  if (!ok) return showError(error);
  await refresh();
});
`;
