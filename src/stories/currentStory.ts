/** Opening and ending stories, and which one the page shows. */
import { isFiltering } from '../filter/filter.ts';
import { DEFAULT_STATE, type ExplorerState } from '../state/explorer.ts';
import type { Story } from './storyFile.ts';

/** What a state asks of the record; what is opened beside it, and how it is drawn, is the reader's. */
function asked({ filter, outcome, word }: ExplorerState): string {
  return JSON.stringify([filter, outcome, word]);
}

function selected({ select }: ExplorerState): string {
  return JSON.stringify(select);
}

/**
 * The story whose question the page asks; of several the one whose selection is open too. A story
 * that only selects is the current one as long as that is selected.
 */
export function currentStory(stories: readonly Story[], state: ExplorerState): Story | null {
  const same = stories.filter((story) => asked(story.state) === asked(state));
  const open = same.find((story) => selected(story.state) === selected(state));
  return open ?? same.find((story) => isFiltering(story.state.filter)) ?? null;
}

/** A story's whole state, but for the reader's own language, theme, tab and open study. */
export function withStory(state: ExplorerState): (old: ExplorerState) => ExplorerState {
  return ({ data, lang, theme, view, study }) => ({
    ...state,
    data,
    lang,
    theme,
    view,
    study: state.study ?? study,
  });
}

/** The page as it opens, with the reader's own kept. */
export const withoutStory = withStory(DEFAULT_STATE);
