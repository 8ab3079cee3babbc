import type { Language } from '../../../core/text/schema.ts';
import type { LocalMenu } from '../services/host-state.ts';
import type { Bridge } from './bridge.ts';
import { bridgeCss } from './bridge-css.ts';
import { bridgeScript, earlyScript } from './bridge-script.ts';
import { bridgeTexts } from './bridge-texts.ts';
import { cellScript } from './cell-script.ts';
import { editScript } from './edit-script.ts';
import { menuScript } from './menu-script.ts';
import { escapeHtml, fillText } from './page-html.ts';
import { pageTexts } from './page-texts.ts';
import { withShim } from './sidebar-shim.ts';

/** What a page in use has beyond a drawn one, each part where it goes. */
export type LivePart = {
  readonly head: string;
  readonly css: string;
  readonly menus: string;
  /** Inside the main part, below the workbook. */
  readonly foot: string;
  /** Beside the workbook; '' without a sidebar. */
  readonly aside: string;
  readonly script: string;
};

/** Draws what a person uses, as the host stands now. */
export function drawLive(bridge: Bridge, language: Language): LivePart {
  const texts = bridgeTexts[language];
  const { book, sidebar } = bridge.versions();
  const meta = { token: bridge.token, book, sidebar, texts: JSON.stringify(texts) };
  return {
    head: `${Object.entries(meta)
      .map(([name, content]) => `<meta name="preview-${name}" content="${escapeHtml(String(content))}">`)
      .join('')}<script>${earlyScript}</script>`,
    css: bridgeCss,
    menus: drawMenus(bridge.host.menus, language),
    foot: drawMails(bridge, language) + drawFoot(language),
    aside: drawAside(bridge, language),
    script: bridgeScript + cellScript + editScript + menuScript,
  };
}

function drawMenus(menus: readonly LocalMenu[], language: Language): string {
  const texts = bridgeTexts[language];
  const added = menus.map((menu) => {
    // The stand-in knows the menu of all add-ons by its English name.
    const isAddOn = menu.caption === 'Extensions';
    const items = isAddOn ? drawGroup({ ...menu, caption: 'Satisgrade' }) : menu.items.map(drawItem).join('');
    return { caption: isAddOn ? texts.extensions : menu.caption, items };
  });
  const own = { caption: pageTexts[language].badge, items: item(texts.submit, 'data-form') };
  const drawn = [...added, own].map(
    ({ caption, items }, place) =>
      `<div><button type="button" aria-haspopup="menu" aria-expanded="false" aria-controls="menu-${place}">${escapeHtml(caption)}</button><div role="menu" id="menu-${place}" aria-label="${escapeHtml(caption)}" hidden>${items}</div></div>`,
  );
  return `<nav class="menus" aria-label="${texts.menus}">${drawn.join('')}</nav>`;
}

const item = (caption: string, attribute: string): string =>
  `<button type="button" role="menuitem" tabindex="-1" ${attribute}>${escapeHtml(caption)}</button>`;

const drawGroup = ({ caption, items }: LocalMenu): string =>
  `<div role="group" aria-label="${escapeHtml(caption)}">${items.map(drawItem).join('')}</div>`;

function drawItem(one: LocalMenu['items'][number]): string {
  if (one.kind === 'separator') return '<div role="separator"></div>';
  return one.kind === 'menu'
    ? drawGroup(one.menu)
    : item(one.caption, `data-function="${escapeHtml(one.functionName)}"`);
}

function drawFoot(language: Language): string {
  const texts = bridgeTexts[language];
  return `<div class="messages"><div role="status" aria-label="${texts.messages}"></div><div role="alert"></div></div>
<dialog aria-labelledby="form-title"><form>
<h2 id="form-title">${texts.submit.replace('…', '')}</h2><p>${texts.aboutForm}</p><div class="questions"></div>
<div class="buttons"><button type="button" value="cancel">${texts.cancel}</button><button type="submit">${texts.send}</button></div>
</form></dialog>`;
}

/** What the add-on would have mailed; hidden while there is nothing. */
function drawMails({ host: { mails } }: Bridge, language: Language): string {
  const [last] = mails.slice(-1);
  const count = mails.length.toLocaleString(language);
  const said = last && fillText(bridgeTexts[language].mails, { count, to: last.to, subject: last.subject });
  return `<p class="mails"${said === undefined ? ' hidden' : ''}><a href="/mails.json">${escapeHtml(said ?? '')}</a></p>`;
}

function drawAside({ host }: Bridge, language: Language): string {
  if (!host.sidebar) return '';
  const { sidebar } = pageTexts[language];
  const { title, html } = host.sidebar;
  return `<aside class="shown" aria-label="${sidebar}"><header><h2>${escapeHtml(title)}</h2><button type="button" aria-label="${bridgeTexts[language].closeSidebar}">✕</button></header><iframe title="${sidebar}" sandbox="allow-scripts" srcdoc="${escapeHtml(withShim(html, language))}"></iframe></aside>`;
}
