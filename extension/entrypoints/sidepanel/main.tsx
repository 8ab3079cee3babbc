import { markPanel } from '../../host/panel.ts';
import { showForm } from '../../pages/form-page.tsx';

markPanel();
await showForm(document.querySelector('#sidepanel') ?? document.body, 'panel');
