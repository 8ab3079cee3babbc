import { render } from 'preact';
import { standards } from '../../../core/standards/index.ts';
import { languageOf } from '../../../core/text/language.ts';
import { Popup } from '../../components/Popup.tsx';
import { restoreEntry } from '../../entry/restore-entry.ts';
import { uiLocale } from '../../host/browser.ts';
import { draft } from '../../host/storage.ts';

const language = languageOf(uiLocale());
const root = document.querySelector('#popup');
if (!root) throw new Error('popup.html has no #popup');
document.documentElement.lang = language;
const opened = restoreEntry(await draft.read(), standards);
render(<Popup standards={standards} opened={opened} save={draft.write} language={language} />, root);
