/** English texts of the dialog that hands out views for other pages. */
export const share = {
  title: 'Put this into a page',
  about:
    'The view in the state that you see now: period, filters and whose word counts go along. Choose, look, copy.',
  /** In place of all of it, in a copy that knows no address of the site. */
  noAddress: [
    'This copy of the page was opened from a file. An embed is fetched from a web address, and this copy does not know one: code from here would show nothing on anybody else’s machine.',
    'Open the page on the web, where this copy was saved, and press Embed there: the same period, filters and word can be picked again. Whoever builds the site can put its address into the copy (the setting SITE_ADDRESS).',
  ],
  /** Below the code, in a copy that knows it. */
  fromCopy: (site: string) =>
    `The code leads to ${site}. There is no preview here: this copy was opened from a file and asks the web for nothing.`,
  view: {
    label: 'What is shown',
    casualties: 'Casualties',
    diplomacy: 'Acts',
    network: 'Actors',
    'casualties+diplomacy': 'Casualties and acts, linked',
  },
  data: {
    label: 'Which numbers',
    pinned: (release: string) => `Release ${release}, for good`,
    pinnedNote: 'Its numbers never change. For articles.',
    live: 'The newest release',
    liveNote: 'Its numbers change when the record does.',
    frozenNote: 'The picture stays as it is; its link leads to the newest release.',
    draft: 'What you see is still being edited and in no release: it cannot be held for good.',
  },
  theme: {
    label: 'Colours',
    auto: 'As the reader has them',
    light: 'Light',
    dark: 'Dark',
    transparent: 'On the ground of the page around',
    transparentNote:
      'For pages that are as light or as dark as the view: where only one of the two is dark, browsers put a ground behind it.',
  },
  size: {
    label: 'Height',
    auto: 'As high as it needs to be',
    fit: 'A fixed height',
    pixels: 'Height in pixels',
    unit: 'px',
    frameNote: 'Without a script an iframe keeps its height, and the view is made to fit into it.',
  },
  controls: {
    label: 'What readers can do',
    word: 'Whose word counts',
    view: 'The switches of the view',
    download: 'Download: what is shown, as picture and as data',
    note: 'The period can always be changed with the handles under the chart.',
  },
  kind: {
    label: 'How',
    frame: 'Iframe',
    script: 'Iframe with a short script',
    element: 'Element with a script file',
    image: 'Picture',
  },
  kindNote: {
    frame: 'Works wherever iframes are allowed.',
    script: 'The iframe becomes as high as the view needs in a column of any width.',
    element:
      'One script for the page, one element for each view. Until the view is there, and where it cannot be had, the page shows what stands between the tags.',
    image:
      'For newsletters and systems that take no iframes. Held to a release, a picture never changes.',
  },
  preview: 'Preview',
  previewTitle: 'Preview of what is handed out',
  width: (pixels: string) => `${pixels} px wide`,
  code: 'To copy into the page',
  /** Of a state that no picture was built of the code carries one. */
  picture: {
    unreleased:
      'What you see is in no release: a picture of it would show other numbers than the view.',
    looking: 'Looking for a picture of this state …',
    drawing: 'Drawing a picture of this state …',
    carry: 'Carry a picture in the code',
    carryNote: {
      everywhere:
        'It stands in until the view is there, and where scripts or this site fail. Without it the sentence and the link do.',
      scripts:
        'It stands in where scripts are off. Where this site fails the sentence and the link stand, with the element the picture, too.',
    },
    /** @param size of what it adds to the code, in kilobytes */
    inCode: (size: string) =>
      `The picture is in the code itself (${size} kB): it is fetched from nowhere and never changes.`,
    asFile:
      'Newsletters and some systems take pictures only as files: save it, upload it there, and describe it with the text that stands in the code after “alt”.',
    save: 'Save the picture',
  },
  /** Of the frame, for screen readers. */
  frameTitle: (views: readonly string[]) => `Whose Count: ${views.join('; ')}`,
  /** @param told each view with what it shows, in sentences */
  alt: (told: readonly string[], edition: string) => `${told.join(' ')} Whose Count. ${edition}.`,
  told: (view: string, sentence: string) => `Chart: ${view}. ${sentence}`,
  filtered: (sentence: string, filter: string) => `${sentence} ${filter}.`,
  link: (release: string) => `Whose Count, release ${release}: who says what`,
  linkLive: 'Whose Count: who says what',
};
