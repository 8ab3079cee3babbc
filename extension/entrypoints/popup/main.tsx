import { showForm } from '../../pages/form-page.tsx';

const place = location.search === '?window' ? 'window' : 'popup';
await showForm(document.querySelector('#popup') ?? document.body, place);
