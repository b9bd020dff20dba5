import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import releases from 'virtual:releases';
import '../theme/fonts.css';
import '../theme/tokens.css';
import '../theme/base.css';
import { loadRecord } from '../data/loadRecord.ts';
import { today } from '../lib/today.ts';
import { chooseEdition } from '../releases/edition.ts';
import { CorrectionsPage } from './CorrectionsPage.tsx';
import { createAddressChecker } from './createAddressChecker.ts';

const root = document.getElementById('root');
if (!root) throw new Error('corrections.html must have an element with the id "root"');

const site = new URL(import.meta.env.BASE_URL, location.href);
const dataUrl = new URL('data/', site).href;
const versions = releases.map(({ version }) => version);
const check = createAddressChecker({
  versions,
  site,
  load: (version) => {
    const edition = chooseEdition(version, releases, today());
    return edition ? loadRecord(dataUrl, edition) : Promise.reject(new Error(version));
  },
});

createRoot(root).render(
  <StrictMode>
    <CorrectionsPage versions={versions} check={check} site={site} />
  </StrictMode>,
);
