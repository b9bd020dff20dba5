import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../theme/fonts.css';
import '../theme/tokens.css';
import '../theme/base.css';
import './offline.css';
import releases from 'virtual:releases';
import { App } from '../app/App.tsx';
import { takeOverReleaseAndTheme } from '../app/useAskedRelease.ts';
import { holdFile } from '../data/fetchText.ts';
import { tellSite } from '../records/publicPage.ts';
import { saveFile } from '../ui/saveFile.ts';

const root = document.getElementById('root');
if (!root) throw new Error('the page must have an element with the id "root"');

document.getElementById('code-failed')?.remove();

tellSite(document.documentElement.dataset['site'] ?? null);

// Where the files would lie beside the page; they are in it.
const dataUrl = new URL('data/', location.href).href;
const files = document.querySelectorAll<HTMLScriptElement>('script[data-file]');
for (const held of files) {
  holdFile(new URL(held.dataset['file'] ?? '', dataUrl), held.text);
}

// A link to a file that would lie beside the page gives the one in it.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const file = [...files].find(
    (one) => new URL(one.dataset['file'] ?? '', dataUrl).href === link?.href,
  );
  if (!file) return;
  event.preventDefault();
  // Without the folder and the hash that a released file's name carries.
  const name = file.dataset['file']?.replace(/^.*\/|\..*$/gu, '');
  saveFile(`${name}.json`, 'application/json', file.text);
});

takeOverReleaseAndTheme();

createRoot(root).render(
  <StrictMode>
    {/* Only the newest release is in the file: an address that names another, or what is being edited, is told so. */}
    <App dataUrl={dataUrl} releases={releases.slice(-1)} draft={false} />
  </StrictMode>,
);
