import { showOptions } from '../../pages/options-page.tsx';

const root = document.querySelector('#options');
if (!root) throw new Error('options.html has no #options');
await showOptions(root);
