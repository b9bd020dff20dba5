/** Parts of the page whose code comes when they are needed, after the first charts. */
import { deferredPart } from '../ui/deferredPart.tsx';

export const StoryStrip = deferredPart(
  async () => (await import('./shell/StoryStrip.tsx')).StoryStrip,
);
export const AlteredNotice = deferredPart(
  async () => (await import('./shell/AlteredNotice.tsx')).AlteredNotice,
);
export const StudySection = deferredPart(
  async () => (await import('./shell/StudySection.tsx')).StudySection,
);
export const ShareDialog = deferredPart(
  async () => (await import('./share/ShareDialog.tsx')).ShareDialog,
);
export const PrintedAxis = deferredPart(
  async () => (await import('../downloads/PrintedAxis.tsx')).PrintedAxis,
);
export const PrintedFacts = deferredPart(
  async () => (await import('../downloads/PrintedFacts.tsx')).PrintedFacts,
);
export const PrintedSources = deferredPart(
  async () => (await import('../downloads/PrintedSources.tsx')).PrintedSources,
);
export const HelpDialog = deferredPart(
  async () => (await import('./shell/HelpDialog.tsx')).HelpDialog,
);
