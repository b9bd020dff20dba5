/** What `cli/briefsPlugin.ts` serves. */
declare module 'virtual:briefs' {
  /** Of every release; none while developing. */
  const briefs: import('./embedLoader.ts').Briefs;
  export default briefs;
}
