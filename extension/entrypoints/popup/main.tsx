import { render } from 'preact';
import { languageOf } from '../../../core/text/language.ts';
import { Popup } from '../../components/Popup.tsx';
import { restoreEntry } from '../../entry/restore-entry.ts';
import { uiLocale } from '../../host/browser.ts';
import { readStandards } from '../../host/standards.ts';
import { draft } from '../../host/storage.ts';

const language = languageOf(uiLocale());
const root = document.querySelector('#popup');
if (!root) throw new Error('popup.html has no #popup');
document.documentElement.lang = language;
const [standards, kept] = await Promise.all([readStandards(), draft.read()]);
const opened = restoreEntry(kept, standards);
render(<Popup standards={standards} opened={opened} save={draft.write} language={language} />, root);
