import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { onKept, readShown } from '../../../extension/host/shown-kept.ts';
import { keepWaiting, removeWaiting } from '../../../extension/host/storage.ts';
import type { Kept } from '../../../extension/kept/kept.ts';
import { id, itemOf, sent, waiting } from '../kept/samples.ts';
import { startHost } from './fake-host.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-host.ts')).fakeHost }));
beforeEach(startHost);

test('every change is told with all that is kept then', async () => {
  const told: Kept[] = [];
  onKept((kept) => told.push(kept));
  await keepWaiting(waiting);
  await vi.waitFor(() => expect(told.at(-1)?.waiting).toEqual([waiting]));
  expect((await readShown()).waiting).toEqual([waiting]);
  await removeWaiting([id(1)]);
  await vi.waitFor(() => expect(told.at(-1)?.waiting).toEqual([]));
});

test('what is kept for this session alone is shown and told too', async () => {
  const told: Kept[] = [];
  onKept((kept) => told.push(kept));
  const ended = { ...sent, item: itemOf(2), sentAt: sent.sentAt + 1 };
  await fakeBrowser.storage.local.set({ [`sent:${id(1)}`]: sent });
  await fakeBrowser.storage.session.set({ [`sent:${id(2)}`]: ended });
  await vi.waitFor(() => expect(told.at(-1)?.sent).toEqual([ended, sent]));
  expect((await readShown()).sent).toEqual([ended, sent]);
});

test('what was read before a later change is not told after it', async () => {
  const told: Kept[] = [];
  onKept((kept) => told.push(kept));
  let arrive = (_: Record<string, unknown>) => {};
  const late = new Promise<Record<string, unknown>>((resolve) => {
    arrive = resolve;
  });
  vi.spyOn(fakeBrowser.storage.session, 'get').mockReturnValueOnce(late);
  await keepWaiting(waiting);
  await removeWaiting([id(1)]);
  await vi.waitFor(() => expect(told).toHaveLength(1));
  arrive({ [`sent:${id(1)}`]: sent });
  await late;
  // The reading that was late is through when one that began after it is.
  await readShown();
  expect(told.map((kept) => [kept.waiting.length, kept.sent.length])).toEqual([[0, 0]]);
});
