import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { seeded } from '../add-on.ts';
import { appendOf, type Device, type Item } from '../receive/team.ts';

const injections = [
  '=IMPORTXML("http://x","//a")',
  '=HYPERLINK("http://x","y")',
  "+cmd|' /C calc'!A0",
  '@SUM(1+1)',
  '\t=1',
  '\r=1',
];

/** So many items by the usual standard, from `from` on; one in eight bad enough to open a case. */
export function itemsFrom(from: number, count: number): readonly Item[] {
  return Array.from({ length: count }, (_, place) => {
    const number = from + place;
    const draw = seeded(number);
    const level = () => (number % 8 === 5 ? 1 + Math.floor(draw() * 3) : 4 + Math.floor(draw() * 2));
    const day = String(1 + (number % 30)).padStart(2, '0');
    return {
      id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      createdAt: `2026-11-${day}T09:00:${String(number % 60).padStart(2, '0')}Z`,
      standard: { id: 'five-point', version: 1 },
      answers: {
        'product-quality': level(),
        'after-sales': level(),
        'delivery-time': number % 3 === 0 ? null : level(),
      },
      channel: number % 2 === 0 ? 'mail' : 'phone',
      client: { score: null, grade: null, core: '0.1.0' },
      agent: 'Bo',
      customer: `Customer ${number % 9}`,
      note: injections[number % injections.length] ?? '',
    };
  });
}

/** What became of the items of a post; `null`: no answer came. */
export type Answer = readonly { readonly id: string; readonly status: string; readonly row?: number }[] | null;

/** Sends items as an extension does. */
export function sendItems(host: LocalHost, device: Device, items: readonly Item[]): Answer {
  const sentAt = new Date(host.now()).toISOString();
  const { type, body } = host.request({ method: 'POST', body: JSON.stringify(appendOf(device, items, { sentAt })) });
  return type === 'json' ? (JSON.parse(body).results ?? null) : null;
}
