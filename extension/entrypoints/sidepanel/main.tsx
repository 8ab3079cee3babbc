import { showForm } from '../../pages/form-page.tsx';

await showForm(document.querySelector('#sidepanel') ?? document.body, 'panel');
