/** Parts of the page whose code comes when they are needed, after the first charts. */
import { deferredPart } from '../ui/deferredPart.tsx';
import { VIEWS } from '../views/registry.ts';

export const StoryStrip = deferredPart(
  async () => (await import('./shell/StoryStrip.tsx')).StoryStrip,
);
export const AlteredNotice = deferredPart(
  async () => (await import('./shell/AlteredNotice.tsx')).AlteredNotice,
);
export const StudySection = deferredPart(
  async () => (await import('./shell/StudySection.tsx')).StudySection,
);
/** With what every view says of itself: fetched when one is chosen, it would take the dialog away for that long. */
export const ShareDialog = deferredPart(async () => {
  const [{ ShareDialog: Dialog }] = await Promise.all([
    import('./share/ShareDialog.tsx'),
    ...VIEWS.map(({ summary }) => summary.fetch()),
  ]);
  return Dialog;
});
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
