import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { fetchText } from '../../data/fetchText.ts';
import type { Dataset } from '../../data/dataset.ts';
import { RecordFileError } from '../../data/problem.ts';
import { parseTable } from '../../data/readTables.ts';
import { useTexts } from '../../i18n/TextsContext.tsx';
import type { UrlContext } from '../../state/urlParameters.ts';
import { storyGroundOf, type StoryGround } from '../../stories/detectors.ts';
import { readStories, type ReadStories } from '../../stories/storyFile.ts';

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
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['stories', href],
    queryFn: async ({ signal }) =>
      parseTable('stories', await fetchText(new URL(href), 'stories', signal)),
  });
  const ground = storyGroundOf(dataset);
  const read = useMemo(() => data && readStories(data, ground, context), [data, ground, context]);
  const said =
    error instanceof RecordFileError
      ? messages.fault(error.file, error.fault, error.detail)
      : error?.message;
  return {
    ground,
    read: read ?? null,
    failure: isFetching ? null : (said ?? null),
    retry: () => void refetch(),
  };
}
