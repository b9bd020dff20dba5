/** What `cli/briefsPlugin.ts` serves. */
declare module 'virtual:briefs' {
  /** Version of a release → its brief, relative to the page; none while developing. */
  const briefs: Readonly<Partial<Record<string, string>>>;
  export default briefs;
}
