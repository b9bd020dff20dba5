/** What has a page of its own: every view of the whole record, and every story of the editors. */
import type { Texts } from '../i18n/texts.ts';
import { LATER_ENGLISH } from '../i18n/laterTexts.ts';
import { headlineSentence } from '../i18n/headline.ts';
import { wordPhrase } from '../i18n/wordText.ts';
import type { Pipeline, PipelineResult } from '../pipeline/createPipeline.ts';
import { DEFAULT_STATE, type ExplorerState } from '../state/explorer.ts';
import { formatQuery } from '../state/urlCodec.ts';
import { buildUrlContext } from '../state/urlContext.ts';
import { storyGroundOf } from '../stories/detectors.ts';
import { readStories, type Story } from '../stories/storyFile.ts';
import { storyText } from '../stories/storyText.ts';
import { STUDIES } from '../studies/registry.ts';
import { EMBEDS, type EmbedName } from '../embed/embedAddress.ts';
import { buildViewInput } from '../views/buildViewInput.ts';
import { VIEWS } from '../views/registry.ts';
import type { ViewDefinition } from '../views/types.ts';
import { dataOf } from '../releases/edition.ts';

/** A page's subject in words. */
export interface PageSubject {
  /** Its folder under `v`, and the name of its oEmbed answer. */
  readonly slug: string;
  readonly kind: 'view' | 'story';
  readonly embed: EmbedName;
  readonly views: readonly ViewDefinition[];
  readonly state: ExplorerState;
  /** What follows `?` in the address of the live view. */
  readonly query: string;
  /** The same, held to the release that the page was drawn from. */
  readonly pinnedQuery: string;
  readonly title: string;
  /** What is to be known, from the same numbers as the picture. */
  readonly sentences: readonly string[];
}

/** Most pages a build writes: each is a picture to draw and to keep. */
export const MOST_PAGES = 300;

const PAIR: EmbedName = 'casualties+diplomacy';

function viewsOf(embed: EmbedName): readonly ViewDefinition[] {
  return EMBEDS[embed].flatMap((id) => VIEWS.find((view) => view.id === id) ?? []);
}

/** The sentence above the charts, of a state. */
export function headlineOf(
  pipeline: Pipeline,
  state: ExplorerState,
  { sum, differ }: PipelineResult,
  texts: Texts,
): string {
  const { dataset } = pipeline;
  const { outcome, filter, word } = state;
  const phrase = wordPhrase(word, dataset, texts);
  return headlineSentence(
    { sum, differ, outcome, filter, extent: dataset.extent, word, phrase },
    texts,
  );
}

/**
 * @param stories the editors' file, parsed
 * @param broken what becomes of stories that break a rule, as by naming what a release has not
 * @throws Error where a story breaks a rule and must not, two pages would have one name, or there are too many
 */
export async function pageSubjects(
  pipeline: Pipeline,
  stories: readonly unknown[],
  { broken }: { readonly broken: 'refused' | 'left-out' },
): Promise<readonly PageSubject[]> {
  const { dataset } = pipeline;
  const context = buildUrlContext(dataset, VIEWS, STUDIES);
  const ground = storyGroundOf(dataset);
  const texts = LATER_ENGLISH;
  const read = readStories(stories, ground, context);
  if (broken === 'refused' && read.problems.length > 0)
    throw new Error('Stories are broken. See where: npm run data:check');
  const queries = (state: ExplorerState) => ({
    state,
    query: formatQuery(state, context),
    pinnedQuery: formatQuery({ ...state, data: dataOf(dataset.edition) }, context),
  });
  const ofView = async (view: ViewDefinition): Promise<PageSubject> => {
    const result = pipeline.run(DEFAULT_STATE);
    const input = buildViewInput(view, pipeline, DEFAULT_STATE, result);
    return {
      slug: view.id,
      kind: 'view',
      embed: view.id,
      views: [view],
      ...queries(DEFAULT_STATE),
      title: view.title(texts, input),
      sentences: [
        view.id === 'casualties'
          ? headlineOf(pipeline, DEFAULT_STATE, result, texts)
          : (await view.summary.fetch())(view.series(input), texts),
      ],
    };
  };
  const ofStory = (story: Story): PageSubject => {
    const { title, sentences } = storyText(story, ground, texts);
    return {
      slug: story.id,
      kind: 'story',
      embed: PAIR,
      views: viewsOf(PAIR),
      ...queries(story.state),
      title,
      sentences,
    };
  };
  const subjects = [...(await Promise.all(VIEWS.map(ofView))), ...read.stories.map(ofStory)];
  if (new Set(subjects.map(({ slug }) => slug)).size < subjects.length) {
    throw new Error('A story has the id of a view');
  }
  if (subjects.length > MOST_PAGES) throw new Error(`More than ${MOST_PAGES} pages`);
  return subjects;
}
