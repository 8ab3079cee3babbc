import { createHash } from 'node:crypto';

/**
 * A Content-Security-Policy that lets run exactly the inline styles and scripts that some documents contain, by their
 * hashes, and images from `data:` addresses. Nothing may be loaded from anywhere or sent anywhere.
 */
export function policyFor(...documents: readonly string[]): string {
  const hashes = (tag: string) => {
    const bodies = documents.flatMap((html) => [
      ...html.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'g')),
    ]);
    const sources = bodies.map(([, body = '']) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`);
    return sources.length > 0 ? sources.join(' ') : "'none'";
  };
  return [
    "default-src 'none'",
    `style-src ${hashes('style')}`,
    `script-src ${hashes('script')}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
