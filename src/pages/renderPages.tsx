/** Every page that needs no script, with its oEmbed answer, as texts. */
import { renderToStaticMarkup } from 'react-dom/server';
import { pages as words } from '../i18n/en/pages.ts';
import { embed as embedWords } from '../i18n/en/embed.ts';
import { LATER_ENGLISH } from '../i18n/laterTexts.ts';
import type { Pipeline } from '../pipeline/createPipeline.ts';
import { DEFAULT_STATE } from '../state/explorer.ts';
import { fetchDeferredCode } from '../ui/lazyCode.ts';
import { buildViewInput } from '../views/buildViewInput.ts';
import { VIEWS } from '../views/registry.ts';
import { xmlText } from '../export/xml.ts';
import { headCounts } from '../embed/headCounts.ts';
import { filterLine } from '../i18n/filterWords.ts';
import { wordName } from '../i18n/wordText.ts';
import { countRows } from '../lib/rowMask.ts';
import { cardPath } from '../embed/cardPath.ts';
import { embedHeight } from './embedHeight.ts';
import { stateWords } from './stateWords.ts';
import {
  datasetMeta,
  datasetScript,
  EMBED_WIDTH,
  oEmbedAnswer,
  previewTags,
  type Distribution,
  type PackageFacts,
  type PreviewedPage,
} from './pageMeta.ts';
import { pageSources } from './pageSources.ts';
import { headlineOf, pageSubjects, type PageSubject } from './pageSubject.ts';
import pageCss from './page.css?raw';
import { PageView, type DrawnView } from './PageView.tsx';
import { drawPicture, PAGE_FORMS, pageFrame, type Drawing } from './pagePicture.tsx';
import { byPreference, createSchemePaint, readSchemes, readTokens } from './schemes.ts';
import { readRules } from './inlineStyles.ts';
import { svgOf } from './still.tsx';
import type { Palette } from './stillParts.ts';
import { beginWith } from './storeState.ts';
import { editionText } from '../i18n/editionText.ts';

export interface SiteFacts {
  /** null: not known. */
  readonly address: string | null;
  /** The app's built stylesheet. */
  readonly css: string;
  readonly facts: PackageFacts;
  readonly files: readonly Distribution[];
  /** The editors' stories, parsed. */
  readonly stories: readonly unknown[];
  /** The part of a stylesheet that markup needs, on a screen and on paper. */
  readonly pageRules: (css: string, html: string) => string;
}

export interface RenderedPages {
  /** Path below the site's root → text. */
  readonly texts: ReadonlyMap<string, string>;
  /** For the head and the foot of the app's own page, and what it says without scripts. */
  readonly home: { readonly head: string; readonly noscript: string; readonly foot: string };
}

/** From a page's folder to the site's root. */
const ROOT = '../../';

function previewOf(subject: PageSubject, edition: string): PreviewedPage {
  const { slug, title, sentences } = subject;
  const description = sentences.join(' ');
  return {
    title,
    description,
    alt: words.pictureAlt(title, description, edition),
    path: `v/${slug}/`,
    card: cardPath(slug, null),
    oEmbed: `oembed/${slug}.json`,
  };
}

/** The app's own page. */
function previewOfHome(pipeline: Pipeline, facts: PackageFacts): PreviewedPage {
  const { dataset } = pipeline;
  const result = pipeline.run(DEFAULT_STATE);
  const description = headlineOf(pipeline, DEFAULT_STATE, result, LATER_ENGLISH);
  return {
    title: facts.title,
    description,
    alt: words.pictureAlt(facts.title, description, editionText(dataset.edition, LATER_ENGLISH)),
    path: '',
    card: cardPath('casualties', null),
    oEmbed: 'oembed/casualties.json',
  };
}

/** The views of a page in every form that it shows them in, with their numbers as tables. */
async function drawViews(
  { slug, views }: PageSubject,
  drawing: Drawing,
  palette: Palette,
): Promise<readonly DrawnView[]> {
  const { pipeline, state, result } = drawing;
  const drawn: DrawnView[] = [];
  for (const view of views) {
    const input = buildViewInput(view, pipeline, state, result);
    const [tabulate, summarise] = await Promise.all([view.table.fetch(), view.summary.fetch()]);
    const series = view.series(input);
    const summary = summarise(series, LATER_ENGLISH);
    drawn.push({
      id: view.id,
      title: view.title(LATER_ENGLISH, input),
      svgs: PAGE_FORMS.map((form) => {
        const frame = pageFrame(view, form, state);
        const prefix = `${slug}-${view.id}-${form}`;
        return [form, svgOf(drawPicture(view, drawing, frame, prefix, palette), summary, palette)];
      }),
      table: tabulate(series, LATER_ENGLISH, input),
    });
  }
  return drawn;
}

/** Draws every page. Ends with the store as it began. */
export async function renderPages(pipeline: Pipeline, site: SiteFacts): Promise<RenderedPages> {
  await Promise.all(VIEWS.map((view) => view.preload()));
  if (!(await fetchDeferredCode())) throw new Error('A part of the views could not be loaded');
  const { dataset } = pipeline;
  const { edition } = dataset;
  const said = editionText(edition, LATER_ENGLISH);
  const css = byPreference(site.css);
  const schemes = readSchemes(css);
  const sourcesPath = site.files.find(({ name }) => name === 'sources')?.path ?? '';
  const meta = (root: string): string =>
    datasetScript(datasetMeta(site.facts, dataset, site.files, root));
  const texts = new Map<string, string>();
  const bodies = new Map<PreviewedPage, string>();
  const paint = createSchemePaint(schemes);
  const palette = { rules: readRules(css), tokens: readTokens(css), resolve: paint.resolve };
  const subjects = await pageSubjects(pipeline, site.stories, { broken: 'refused' });
  for (const subject of subjects) {
    const { state, views } = subject;
    beginWith(state);
    const result = pipeline.run(state);
    const drawing = { pipeline, state, result };
    const drawn = await drawViews(subject, drawing, palette);
    const preview = previewOf(subject, said);
    const body = renderToStaticMarkup(
      <PageView
        subject={subject}
        edition={edition}
        about={stateWords(state, dataset, LATER_ENGLISH)}
        drawn={drawn}
        sources={pageSources(pipeline, result, views)}
        root={ROOT}
        sourcesPath={sourcesPath}
      />,
    );
    bodies.set(preview, body);
    if (site.address !== null && preview.oEmbed !== null) {
      const sentence = headlineOf(pipeline, state, result, LATER_ENGLISH);
      const height = embedHeight(EMBED_WIDTH, views, state, sentence, whatOf(subject, drawing), [
        embedWords.source,
        `${edition.kind === 'release' ? embedWords.pinned(edition.version) : said}${LATER_ENGLISH.messages.common.separator}${embedWords.fullView}`,
      ]);
      const query = `embed=${subject.embed}&${subject.pinnedQuery}`;
      texts.set(preview.oEmbed, JSON.stringify(oEmbedAnswer(preview, site.address, query, height)));
    }
  }
  // One style for all: the policy that every answer carries names each by its hash.
  const style = site.pageRules(`${css}${paint.css()}\n${pageCss}`, [...bodies.values()].join(''));
  for (const [preview, body] of bodies) {
    const html = page(body, preview, site.address, style, meta(site.address ?? ROOT));
    texts.set(`${preview.path}index.html`, html);
  }
  beginWith(DEFAULT_STATE);
  return { texts, home: homeParts(pipeline, subjects, site, meta(site.address ?? './')) };
}

/** What the embed of a page says below its sentence. */
function whatOf({ state, views }: PageSubject, { pipeline, result }: Drawing): string {
  const { dataset } = pipeline;
  const acts = views[0]?.id !== 'casualties';
  const { passing } = result.evaluation;
  const counted = {
    state,
    result,
    acts,
    passing: countRows(passing[acts ? 'events' : 'incidents']),
    asked: filterLine(state.filter, dataset, LATER_ENGLISH, views[0]?.exempt),
  };
  return [
    `${embedWords.whoseWord} ${wordName(state.word, dataset, LATER_ENGLISH)}`,
    headCounts(counted, LATER_ENGLISH, embedWords),
  ].join(LATER_ENGLISH.messages.common.separator);
}

function page(
  body: string,
  preview: PreviewedPage,
  address: string | null,
  style: string,
  dataset: string,
): string {
  const title = words.more(LATER_ENGLISH.messages.cite.words.product, preview.title);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xmlText(title)}</title>
<meta name="description" content="${xmlText(preview.description)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${ROOT}icon.svg" type="image/svg+xml">
${previewTags(preview, address).join('\n')}
<style>${style}</style>
</head>
<body>
${body}
${dataset}
</body>
</html>
`;
}

function homeParts(
  pipeline: Pipeline,
  subjects: readonly PageSubject[],
  site: SiteFacts,
  dataset: string,
): RenderedPages['home'] {
  const links = subjects.map(
    ({ slug, title }) => `<li><a href="./v/${slug}/">${xmlText(title)}</a></li>`,
  );
  return {
    head: previewTags(previewOfHome(pipeline, site.facts), site.address).join(''),
    noscript: `<p>${words.list}</p><ul>${links.join('')}</ul>`,
    foot: dataset,
  };
}
