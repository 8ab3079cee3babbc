import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import type { WebAnswer } from '../../../apps-script/local/services/web-request.ts';
import type { Line, Reply } from '../../../extension/queue/line.ts';

export const lineTime = 1_795_000_000_000;

/** A network that answers as told; without more, a computer without one. */
export const fakeLine = (more: Partial<Line> = {}): Line => ({
  now: () => lineTime,
  random: () => 0.5,
  isOnline: () => false,
  post: async () => ({ kind: 'unreachable' }),
  get: async () => ({ kind: 'unreachable' }),
  probe: async () => false,
  ...more,
});

/** Its post answers this body. */
export const answering = (body: unknown): Line =>
  fakeLine({ isOnline: () => true, post: async () => ({ kind: 'json', body }) });

/** Google lets a script look at JSON only: its pages about errors come without the header that allows it. */
const replyOf = ({ type, body }: WebAnswer): Reply =>
  type === 'json' ? { kind: 'json', body: JSON.parse(body) } : { kind: 'unreachable' };

/** A network behind which the built add-on stands; any other address is out of reach. */
export const lineTo = (host: LocalHost, endpoint: string): Line =>
  fakeLine({
    isOnline: () => true,
    post: async (address, body) =>
      address === endpoint ? replyOf(host.request({ method: 'POST', body })) : { kind: 'unreachable' },
    get: async (address) => {
      const [place, query] = address.split('?');
      return place === endpoint
        ? replyOf(host.request({ method: 'GET', query: query ?? '' }))
        : { kind: 'unreachable' };
    },
    probe: async () => true,
  });
