import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import briefs from 'virtual:briefs';
import releases from 'virtual:releases';
import '../theme/fonts.css';
import '../theme/tokens.css';
import '../theme/base.css';
import './svgTabIndex.ts';
import { currentState, restore } from '../state/explorerStore.ts';
import { themeIn } from '../state/themeIn.ts';
import { EmbedApp } from './EmbedApp.tsx';
import type { ViewDefinition } from '../views/types.ts';

const root = document.getElementById('root');
if (!root) throw new Error('embed.html must have an element with the id "root"');

// Relative to the page, so that embeds work under any path.
const dataUrl = new URL('data/', new URL(import.meta.env.BASE_URL, location.href)).href;

/** Only the code of what is shown is fetched. */
const LOAD_VIEW: Readonly<Record<ViewDefinition['id'], () => Promise<ViewDefinition>>> = {
  casualties: async () => (await import('../views/casualties/index.ts')).casualties,
  diplomacy: async () => (await import('../views/diplomacy/index.ts')).diplomacy,
  network: async () => (await import('../views/network/index.ts')).network,
};

// The rest of the address can be read only once the record is there.
restore({ ...currentState(), theme: themeIn(location.search) });

createRoot(root).render(
  <StrictMode>
    <EmbedApp dataUrl={dataUrl} releases={releases} briefs={briefs} loadView={LOAD_VIEW} />
  </StrictMode>,
);
