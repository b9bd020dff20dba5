import { useMemo } from 'react';
import { fetchText } from '../../data/fetchText.ts';
import type { Dataset } from '../../data/dataset.ts';
import { parseTable } from '../../data/readTables.ts';
import { errorText } from '../../i18n/errorText.ts';
import { useTexts } from '../../i18n/TextsContext.tsx';
import type { UrlContext } from '../../state/urlParameters.ts';
import { storyGroundOf, type StoryGround } from '../../stories/detectors.ts';
import { readStories, type ReadStories } from '../../stories/storyFile.ts';
import { useFetched } from '../../ui/useFetched.ts';

export interface StoriesOfRecord {
  readonly ground: StoryGround;
  /** Null: on its way, or it could not be had. */
  readonly read: ReadStories | null;
  /** Why the file could not be had; null: it could, or is on its way. */
  readonly failure: string | null;
  readonly retry: () => void;
}

/** The editors' stories, fetched once beside the record and checked against it. */
export function useStories(dataset: Dataset, context: UrlContext): StoriesOfRecord {
  const { messages } = useTexts();
  // Relative to the page, as the record is.
  const { href } = new URL('data/stories.json', new URL(import.meta.env.BASE_URL, location.href));
  const { value, failure, retry } = useFetched(href, async (signal) =>
    parseTable('stories', await fetchText(new URL(href), 'stories', signal)),
  );
  const ground = storyGroundOf(dataset);
  const read = useMemo(
    () => value && readStories(value, ground, context),
    [value, ground, context],
  );
  return { ground, read, failure: failure && errorText(failure, messages), retry };
}
