/** What `cli/picturePlugin.ts` serves. */
declare module 'virtual:picture-figures' {
  /** Of the newest release. */
  const figures: import('./pictureFigures.ts').PictureFigures;
  export default figures;
}
