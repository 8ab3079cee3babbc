/** The look of what a person uses: menus, selection, editing, messages, the form and the head of the sidebar. */
export const bridgeCss = `
.menus { display: flex; gap: 2px; margin: 0 0 6px -8px; }
.menus > div { position: relative; }
.menus button, .messages button, dialog button, aside button { font: inherit; color: inherit; border: 0; border-radius: 6px; background: none; cursor: pointer; }
.menus button { padding: 3px 8px; }
.menus button:hover, .menus button[aria-expanded=true], [role=menuitem]:focus { background: color-mix(in srgb, var(--accent) 14%, transparent); }
[role=menu] { position: absolute; z-index: 20; min-width: 200px; padding: 6px; background: var(--bar); border: 1px solid var(--line);
  border-radius: 8px; box-shadow: 0 6px 20px #0003; }
[role=menu][hidden] { display: none; }
[role=menu] [role=group]::before { content: attr(aria-label); display: block; padding: 4px 10px; color: var(--soft); font-size: 12px; }
[role=menuitem] { display: block; width: 100%; padding: 6px 10px; text-align: start; white-space: nowrap; }
[role=separator] { margin: 4px 0; border-top: 1px solid var(--line); }
.grid td[aria-selected=true] { outline: 2px solid #1f5fd0; outline-offset: -2px; }
.grid td.editing { position: relative; overflow: visible; }
.editor { position: absolute; inset: 0 auto 0 0; z-index: 6; min-width: 100%; padding: 0 4px; border: 2px solid #1f5fd0; background: #fff; color: #000; font: inherit; }
.editor[aria-invalid=true] { border-color: #b3261e; }
.help { position: absolute; top: 100%; left: 0; z-index: 7; width: max-content; max-width: 300px; padding: 6px 8px; border: 1px solid #8a9096; background: #fff; color: #202124; font-size: 12px; white-space: pre-line; box-shadow: 0 2px 6px #0003; }
.mails { margin: 0; padding: 4px 2px; font-size: 12px; overflow-wrap: anywhere; }
.mails a { color: var(--soft); }
.messages { position: fixed; left: 16px; bottom: 16px; z-index: 30; display: grid; gap: 8px; max-width: min(420px, 90vw); }
.message { display: flex; gap: 10px; align-items: start; padding: 10px 10px 10px 14px; border-radius: 8px; background: #1d2430; color: #fff; box-shadow: 0 4px 16px #0005; }
.message p { flex: 1; margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.message strong { display: block; }
.message.alert, .message.failure { background: #8c1d18; }
.message :focus-visible { outline-color: #fff; }
dialog { width: min(460px, 92vw); max-height: 86vh; padding: 18px; border: 1px solid var(--line); border-radius: 10px; background: var(--bar); color: var(--ink); }
dialog h2 { margin: 0 0 4px; font-size: 16px; }
dialog p { margin: 0 0 12px; color: var(--soft); font-size: 13px; }
dialog label { display: block; margin: 0 0 10px; overflow-wrap: anywhere; }
dialog input { display: block; width: 100%; margin-top: 3px; padding: 6px 8px; font: inherit; color: inherit; background: var(--back); border: 1px solid var(--soft); border-radius: 6px; }
dialog .buttons { display: flex; gap: 8px; justify-content: end; }
dialog button { padding: 6px 14px; border: 1px solid var(--line); }
dialog button[type=submit] { background: #1f5fd0; color: #fff; }
aside.shown { display: flex; flex-direction: column; }
aside header { display: flex; align-items: center; justify-content: space-between; padding: 6px 8px 6px 14px; color: #1d2430; border-bottom: 1px solid #d5dae2; }
aside h2 { margin: 0; font-size: 14px; }
aside button { padding: 2px 8px; }
aside iframe { flex: 1; min-height: 0; }
@media print { .mails, .messages, dialog { display: none; } .grid td[aria-selected=true] { outline: 0; } }
`;
