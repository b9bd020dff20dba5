/**
 * Resolves once the page's stylesheets are in force, or could not be had. Those that scripts fetch
 * are marked by them as long as they are on their way, for a link does not say whether it failed.
 */
export async function stylesheetsLoaded(): Promise<void> {
  const coming = [...document.querySelectorAll<HTMLLinkElement>('link[data-coming]')];
  await Promise.all(
    coming.map(
      (link) =>
        new Promise<void>((resolve) => {
          link.addEventListener('load', () => resolve(), { once: true });
          link.addEventListener('error', () => resolve(), { once: true });
        }),
    ),
  );
}
