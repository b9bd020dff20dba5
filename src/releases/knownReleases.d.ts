/** What `cli/releasesPlugin.ts` serves. */
declare module 'virtual:releases' {
  /** The releases that lie beside the page, the earliest first. */
  const releases: readonly import('./releaseIndex.ts').KnownRelease[];
  export default releases;
}
