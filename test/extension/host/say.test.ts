import { beforeEach, expect, test, vi } from 'vitest';
import { readWords } from '../../../extension/host/say.ts';
import { startHost } from './fake-host.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-host.ts')).fakeHost }));
beforeEach(startHost);

test('texts come in the language of the browser, with their places filled', () => {
  const { language, say } = readWords();
  expect(language).toBe('en');
  expect(say('badgeWaiting', { entries: 3 })).toBe('Satisgrade: waiting to be sent: 3');
});
