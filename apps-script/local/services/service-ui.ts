import type { HostState, LocalMenu } from './host-state.ts';
import { pageOf } from './service-html.ts';
import type { MakeObject, Members } from './strict-object.ts';

type MenuMembers = Partial<Record<keyof GoogleAppsScript.Base.Menu, unknown>>;
type UiMembers = Partial<Record<keyof GoogleAppsScript.Base.Ui, unknown>>;

/** First button of each set: what the person is taken to press. */
const firstButton = { OK: 'OK', OK_CANCEL: 'OK', YES_NO: 'YES', YES_NO_CANCEL: 'YES' } as const;
const buttonSets = { OK: 'OK', OK_CANCEL: 'OK_CANCEL', YES_NO: 'YES_NO', YES_NO_CANCEL: 'YES_NO_CANCEL' };
const buttons = { OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO', CLOSE: 'CLOSE' };

/** The menus and dialogs of the open spreadsheet; an alert is noted and answered by its first button. */
export function uiObject(state: HostState, make: MakeObject): object {
  const menuOf = new WeakMap<object, LocalMenu>();
  const menu = (caption: string): object => {
    const tree: LocalMenu = { caption, items: [] };
    const self: object = make('Menu', {
      addItem: (title: string, functionName: string) => {
        if (!title || !functionName) throw new Error('a menu item needs a caption and a function name');
        tree.items.push({ kind: 'item', caption: title, functionName });
        return self;
      },
      addSeparator: () => {
        tree.items.push({ kind: 'separator' });
        return self;
      },
      addSubMenu: (other: object) => {
        const inner = menuOf.get(other);
        if (!inner) throw new Error('addSubMenu takes a menu');
        tree.items.push({ kind: 'menu', menu: inner });
        return self;
      },
      addToUi: () => void state.menus.push(tree),
    } satisfies Members & MenuMembers);
    menuOf.set(self, tree);
    return self;
  };
  return make('Ui', {
    createMenu: (caption: string) => menu(caption),
    createAddonMenu: () => menu('Extensions'),
    alert: (...given: string[]) => {
      const set = given.length > 1 && isButtonSet(given.at(-1)) ? given.pop() : undefined;
      const message = given.pop() ?? '';
      state.alerts.push({ title: given.pop() ?? '', message, buttons: set ?? 'OK' });
      return isButtonSet(set) ? firstButton[set] : 'OK';
    },
    showSidebar: (output: object) => {
      const page = pageOf(output);
      if (!page) throw new Error('showSidebar takes an HtmlOutput');
      state.sidebar = { title: page.title, html: page.html };
    },
    ButtonSet: buttonSets,
    Button: buttons,
  } satisfies Members & UiMembers);
}

const isButtonSet = (text: string | undefined): text is keyof typeof firstButton =>
  text !== undefined && Object.hasOwn(firstButton, text);
