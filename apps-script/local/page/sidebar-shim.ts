/**
 * `google.script.run` for a page in a sandboxed frame: calls go to the page around it by messages. As at Google, an
 * argument that is a date, a function or part of the document fails the call.
 * A link leads where the page around it decides: into the workbook, or to the web.
 */
export const sidebarShim = `
(() => {
  const waiting = new Map();
  let last = 0;
  addEventListener('message', ({ source, data }) => {
    const call = source === parent && waiting.get(data.id);
    if (!call) return;
    waiting.delete(data.id);
    if (data.ok) return call.success?.(data.result, call.user);
    const error = Object.assign(new Error(data.error.message), { name: data.error.name });
    if (call.failure) call.failure(error, call.user);
    else console.error('Uncaught ' + error);
  });
  const isPlain = (value) =>
    value === null ||
    ['string', 'number', 'boolean', 'undefined'].includes(typeof value) ||
    (Array.isArray(value) && value.every(isPlain)) ||
    (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain));
  const setters = { withSuccessHandler: 'success', withFailureHandler: 'failure', withUserObject: 'user' };
  const runner = (call) => new Proxy({}, { get: (_, name) => {
    if (setters[name]) return (value) => runner({ ...call, [setters[name]]: value });
    return (...args) => {
      const at = args.findIndex((arg) => !isPlain(arg));
      if (at >= 0) throw new TypeError('Failed due to illegal value in property: ' + at);
      waiting.set(++last, call);
      parent.postMessage({ id: last, function: name, args }, '*');
    };
  } });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]');
    if (!link || event.defaultPrevented || !/^https?:/.test(link.href)) return;
    event.preventDefault();
    parent.postMessage({ open: link.href }, '*');
  });
  globalThis.google = { script: { run: runner({}), host: { close: () => parent.postMessage({ close: true }, '*') } } };
})();
`;

/**
 * A sidebar's document with `google.script.run` in it, before anything of its own. `language`: what its browser is
 * taken to speak; the preview shows a person who has everything in one language.
 */
export function withShim(html: string, language: string): string {
  const browser = `Object.defineProperty(navigator, 'language', { value: '${language}' });`;
  const script = `<script>${browser}${sidebarShim}</script>`;
  const start = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '';
  return `${start}${script}${html.slice(start.length)}`;
}
