import { beforeEach, expect, test, vi } from 'vitest';
import { captureFront } from '../../../extension/host/capture.ts';
import { scripting, startHost, tabsQuery } from './fake-host.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-host.ts')).fakeHost }));
beforeEach(startHost);

const tab = { id: 7, windowId: 1, url: 'https://shop.test/order?n=1#top', title: 'Order' };
const page = { url: tab.url, title: 'Order' };
const noPage = { url: '', title: '' };

test.each([
  ['a selection', [{ result: 'Too late.' }], 'Too late.'],
  ['no selection', [{ result: '' }], ''],
  ['a selection in a frame', [{ result: '' }, { result: null }, { result: 'In a frame.' }], 'In a frame.'],
])('%s is read with the page', async (_, read, selection) => {
  tabsQuery.mockResolvedValue([tab]);
  scripting.executeScript.mockResolvedValue(read);
  expect(await captureFront()).toEqual({ page, selection, isRestricted: false });
  expect(tabsQuery).toHaveBeenCalledExactlyOnceWith({ active: true, currentWindow: true });
  expect(scripting.executeScript.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: 7, allFrames: true } });
});

test.each([
  ['of the browser', { id: 7, windowId: 1, url: 'chrome://settings', title: 'Settings' }, noPage],
  ['whose address is kept from us', { id: 7, windowId: 1 }, noPage],
  ['of a store', tab, page],
])('a page %s gives no selection and says why', async (_, front, seen) => {
  tabsQuery.mockResolvedValue([front]);
  scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
  expect(await captureFront()).toEqual({ page: seen, selection: '', isRestricted: true });
});

test.each([
  ['a page of ours', [{ id: 7, windowId: 1, url: 'chrome-extension://ours/popup.html', title: 'Satisgrade' }]],
  ['no page at all', []],
])('%s gives nothing, and nothing is asked of it', async (_, tabs) => {
  tabsQuery.mockResolvedValue(tabs);
  expect(await captureFront()).toEqual({ page: noPage, selection: '', isRestricted: false });
  expect(scripting.executeScript).not.toHaveBeenCalled();
});

test('nobody waits for a page that hangs', async () => {
  vi.useFakeTimers();
  tabsQuery.mockResolvedValue([tab]);
  scripting.executeScript.mockReturnValue(new Promise(() => {}));
  const captured = captureFront();
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  expect(await captured).toEqual({ page, selection: '', isRestricted: false });
});
