import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { chooseMenu, menusOf } from '../../../extension/background/menus.ts';
import { markPanel } from '../../../extension/host/panel.ts';
import { takeCaptured } from '../../../extension/host/storage.ts';
import { usualSettings } from '../../../extension/kept/settings.ts';
import { fakeHost, getContexts, openPopup, sidePanel, startHost, tabsQuery, windowsCreate } from '../host/fake-host.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../host/fake-host.ts')).fakeHost }));
beforeEach(startHost);

const log = { id: 'log', title: 'menuLog', where: 'selection' };
const panel = { id: 'panel', title: 'menuPanel', where: 'action' };

test.each([
  ['Chrome', true, true, [log, panel]],
  ['Chrome, where the person wants none on pages', false, true, [panel]],
  ['Firefox', true, false, [log]],
  ['Firefox, where the person wants none on pages', false, false, []],
])('the menus of %s', (_, hasMenu, canShowPanel, entries) => {
  expect(menusOf({ ...usualSettings, hasMenu }, canShowPanel, (key) => key)).toEqual(entries);
});

const choice = { id: 'log', selection: ' Too late. ', url: 'https://a.test/?q', title: 'A', windowId: 3 };
const capture = { page: { url: 'https://a.test/?q', title: 'A' }, selection: 'Too late.', isRestricted: false };

test('a selection goes into the popup', async () => {
  await chooseMenu(choice);
  expect(openPopup).toHaveBeenCalledOnce();
  expect(windowsCreate).not.toHaveBeenCalled();
  expect(await takeCaptured()).toEqual(capture);
});

test('where the popup cannot be opened, a window shows the same page', async () => {
  openPopup.mockRejectedValue(new Error('Could not find an active browser window.'));
  await chooseMenu(choice);
  expect(windowsCreate.mock.calls[0]?.[0]).toMatchObject({ url: 'chrome-extension://ours/popup.html?window' });
  expect(await takeCaptured()).toEqual(capture);
});

test('a selection that the browser has no room for opens the form all the same', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  openPopup.mockRejectedValue(new Error('Could not find an active browser window.'));
  await chooseMenu(choice);
  expect(windowsCreate).toHaveBeenCalledOnce();
});

test('a browser without a popup to open is no different', async () => {
  openPopup.mockImplementation(() => {
    throw new TypeError('openPopup is not a function');
  });
  await chooseMenu(choice);
  expect(windowsCreate).toHaveBeenCalledOnce();
});

test('beside an open panel of the same window there is no popup: the panel takes the selection', async () => {
  tabsQuery.mockResolvedValue([{ id: 7, windowId: 3 }]);
  await markPanel();
  getContexts.mockResolvedValue([{ documentUrl: `chrome-extension://ours/sidepanel.html#${location.hash}` }]);
  await chooseMenu(choice);
  expect(getContexts.mock.calls).toEqual([[{ contextTypes: ['SIDE_PANEL'] }]]);
  expect(openPopup).not.toHaveBeenCalled();
  expect(windowsCreate).not.toHaveBeenCalled();
  expect(await takeCaptured()).toEqual(capture);
});

test('a panel beside another window is none', async () => {
  getContexts.mockResolvedValue([{ documentUrl: 'chrome-extension://ours/sidepanel.html#13' }]);
  await chooseMenu(choice);
  expect(openPopup).toHaveBeenCalledOnce();
});

test('the panel is asked for within the click, before anything is waited for', () => {
  chooseMenu({ ...choice, id: 'panel' });
  expect(sidePanel.open).toHaveBeenCalledOnce();
});

test('in Firefox, which asks for it, so is the popup', () => {
  Object.assign(fakeHost, { sidePanel: undefined });
  onTestFinished(() => void Object.assign(fakeHost, { sidePanel }));
  chooseMenu(choice);
  expect(openPopup).toHaveBeenCalledOnce();
});

test('an entry of no meaning does nothing', async () => {
  await chooseMenu({ ...choice, id: 'gone' });
  expect(openPopup).not.toHaveBeenCalled();
  expect(await takeCaptured()).toBeNull();
});
