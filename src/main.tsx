import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './theme/fonts.css';
import './theme/tokens.css';
import './theme/base.css';
import releases from 'virtual:releases';
import { App } from './app/App.tsx';
import { takeOverReleaseAndTheme } from './app/useAskedRelease.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html must have an element with the id "root"');

// Relative to the page, so that the app works under any path.
const dataUrl = new URL('data/', new URL(import.meta.env.BASE_URL, location.href)).href;

// Before anything is fetched: an address may name an older release.
takeOverReleaseAndTheme();

createRoot(root).render(
  <StrictMode>
    <App dataUrl={dataUrl} releases={releases} />
  </StrictMode>,
);
